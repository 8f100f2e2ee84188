package dev.switchback.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Legal templates that are not lowered: each is refused on the line that its comment {@code // REFUSED: id} marks, and
 * nothing else is reported. Once one is lowered, it moves to the templates that are run both ways.
 */
@Tag("javac")
class RefusedTest {
  private static final Path FOLDER = Path.of("src/test/refused");
  private static final Pattern MARK = Pattern.compile("// REFUSED: ([a-z-]+)");
  private static final Pattern REPORT = Pattern.compile("\\[switchback:([a-z-]+)] ");

  @TempDir
  Path output;

  static Stream<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(FOLDER)) {
      return all.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void isRefusedWhereItSays(Path file) throws IOException {
    List<String> expected = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      Matcher mark = MARK.matcher(lines.get(i));
      if (mark.find()) {
        expected.add(i + 1 + " " + mark.group(1));
      }
    }
    assertThat(expected).isNotEmpty();
    assertThat(errors(file)).containsExactlyInAnyOrderElementsOf(expected);
  }

  private List<String> errors(Path file) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager =
        javac.getStandardFileManager(diagnostics, null, StandardCharsets.UTF_8)) {
      manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
      List<String> options =
          List.of("-nowarn", "-processor", "dev.switchback.processor.SwitchbackProcessor");
      javac
          .getTask(
              new StringWriter(),
              manager,
              diagnostics,
              options,
              null,
              manager.getJavaFileObjects(file))
          .call();
    }
    return diagnostics.getDiagnostics().stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .map(each -> each.getLineNumber() + " " + id(each.getMessage(Locale.ENGLISH)))
        .toList();
  }

  private static String id(String message) {
    Matcher report = REPORT.matcher(message);
    return report.find() ? report.group(1) : message;
  }
}
