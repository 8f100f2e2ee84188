package dev.switchback.tests.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A processor for every annotation, such as a checker's, behind ours on the processor path: it is asked in every round. */
final class OtherProcessorsTest {
  private static final String CHECKER = """
      package checker;

      import java.util.*;
      import javax.annotation.processing.*;
      import javax.lang.model.SourceVersion;
      import javax.lang.model.element.TypeElement;
      import javax.tools.Diagnostic;

      @SupportedAnnotationTypes("*")
      public final class Checker extends AbstractProcessor {
        @Override
        public SourceVersion getSupportedSourceVersion() {
          return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
          processingEnv.getMessager().printMessage(
              Diagnostic.Kind.NOTE, "checked " + round.getRootElements());
          return false;
        }
      }
      """;
  private static final String TEMPLATE = """
      import dev.switchback.*;

      final class Numbers {
        @GeneratorMethod
        static void one(Yielder<Integer> out) {
          out.yield_(1);
        }
      """;

  @TempDir
  Path folder;

  private Commands commands;
  private Path checker;

  @BeforeEach
  void compileChecker() throws Exception {
    commands = new Commands(folder);
    checker = folder.resolve("checker");
    Path source = write("sources/checker/Checker.java", CHECKER);
    write("checker/META-INF/services/javax.annotation.processing.Processor", "checker.Checker\n");
    commands.run("javac", "-proc:none", "-d", checker.toString(), source.toString());
  }

  @Test
  void isAskedWhereOursIsTheOnlyAnnotation() throws Exception {
    assertThat(compile(TEMPLATE + "}\n")).contains("checked [Numbers]");
  }

  @Test
  void isAskedWhereOursIsClaimed() throws Exception {
    String other = "  @Override public String toString() { return \"\"; }\n}\n";
    assertThat(compile(TEMPLATE + other))
        .contains("checked [Numbers]")
        .contains("checked [NumbersGenerators]")
        .doesNotContain("No processor claimed");
  }

  private String compile(String source) throws Exception {
    String processors = Jars.processor() + File.pathSeparator + checker;
    return String.join(
        "\n",
        commands.run(
            "javac",
            "-Xlint:all",
            "-processorpath",
            processors,
            "-classpath",
            Jars.runtime().toString(),
            "-d",
            folder.toString(),
            write("sources/Numbers.java", source).toString()));
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
