package dev.switchback.tests.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
        @GeneratorMethod
        static void range(Yielder<Integer> out, int from, int to) {
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
  private static final String MODULE = "module user { requires dev.switchback; }";

  @TempDir
  Path folder;

  private Path sources;
  private Path classes;

  @BeforeEach
  void writeProgram() throws IOException {
    sources = folder.resolve("sources");
    classes = folder.resolve("classes");
    Files.createDirectories(sources.resolve("user"));
    Files.writeString(sources.resolve("user/Numbers.java"), PROGRAM);
  }

  @Test
  void onTheClassPath() throws Exception {
    compile("--class-path", Jars.runtime());
    String classPath = classes + File.pathSeparator + Jars.runtime();
    assertThat(run("java", "-classpath", classPath, "user.Numbers")).containsExactly("1", "2", "3");
  }

  @Test
  void onTheModulePath() throws Exception {
    Files.writeString(sources.resolve("module-info.java"), MODULE);
    compile("--module-path", Jars.runtime());
    String modulePath = classes + File.pathSeparator + Jars.runtime();
    assertThat(run("java", "--module-path", modulePath, "--module", "user/user.Numbers"))
        .containsExactly("1", "2", "3");
  }

  private void compile(String pathOption, Path runtime) throws Exception {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("javac", "-Xlint:all,-processing", "-Werror"));
    command.addAll(List.of("-processorpath", Jars.processor().toString()));
    command.addAll(List.of(pathOption, runtime.toString(), "-d", classes.toString()));
    try (Stream<Path> files = Files.walk(sources)) {
      files.filter(Files::isRegularFile).map(Path::toString).forEach(command::add);
    }
    assertThat(run(command.toArray(new String[0]))).as("what javac has to say").isEmpty();
  }

  /** Runs a command of the JDK that runs the tests; returns what it prints. */
  private List<String> run(String... command) throws IOException, InterruptedException {
    command[0] = Path.of(System.getProperty("java.home"), "bin", command[0]).toString();
    Path output = folder.resolve("output");
    Process process = new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(output.toFile())
        .start();
    boolean ended = process.waitFor(2, TimeUnit.MINUTES);
    process.destroyForcibly();
    List<String> lines = Files.readAllLines(output);
    assertThat(ended).as("%s ended", String.join(" ", command)).isTrue();
    assertThat(process.exitValue()).as(String.join("\n", lines)).isZero();
    return lines;
  }
}
