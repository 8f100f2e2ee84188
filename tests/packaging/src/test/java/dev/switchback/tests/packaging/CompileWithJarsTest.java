package dev.switchback.tests.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's program, compiled and run with the JDK's commands and the two jars alone. */
final class CompileWithJarsTest {
  private static final String PROGRAM = """
      package user;

      import dev.switchback.GeneratorMethod;
      import dev.switchback.Yielder;

      public final class Numbers {
        private Numbers() {}

        @GeneratorMethod
        public static void range(Yielder<Integer> out, int from, int to) {
          for (int i = from; i < to; i++) {
            out.yield_(i);
          }
        }

        public static void main(String[] args) {
          for (int i : NumbersGenerators.range(1, 4)) {
            System.out.println(i);
          }
        }
      }
      """;
  private static final String MODULE =
      "module user { requires transitive dev.switchback; exports user; }";

  @TempDir
  Path folder;

  private Commands commands;
  private Path sources;
  private Path classes;

  @BeforeEach
  void writeProgram() throws IOException {
    commands = new Commands(folder);
    sources = folder.resolve("sources");
    classes = folder.resolve("classes");
    Files.createDirectories(sources.resolve("user"));
    Files.writeString(sources.resolve("user/Numbers.java"), PROGRAM);
  }

  @Test
  void onTheClassPath() throws Exception {
    compile("--class-path", Jars.runtime());
    String classPath = classes + File.pathSeparator + Jars.runtime();
    assertThat(commands.run("java", "-classpath", classPath, "user.Numbers"))
        .containsExactly("1", "2", "3");
  }

  @Test
  void onTheModulePath() throws Exception {
    Files.writeString(sources.resolve("module-info.java"), MODULE);
    compile("--module-path", Jars.runtime());
    String modulePath = classes + File.pathSeparator + Jars.runtime();
    assertThat(commands.run("java", "--module-path", modulePath, "--module", "user/user.Numbers"))
        .containsExactly("1", "2", "3");
  }

  private void compile(String pathOption, Path runtime) throws Exception {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("javac", "-Xlint:all", "-Werror"));
    command.addAll(List.of("-processorpath", Jars.processor().toString()));
    command.addAll(List.of(pathOption, runtime.toString(), "-d", classes.toString()));
    try (Stream<Path> files = Files.walk(sources)) {
      files.filter(Files::isRegularFile).map(Path::toString).forEach(command::add);
    }
    assertThat(commands.run(command.toArray(new String[0])))
        .as("what javac has to say")
        .isEmpty();
  }
}
