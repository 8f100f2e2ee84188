package dev.switchback.processor.testing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What came of a compilation.
 *
 * @param host the compiler
 * @param success whether it had no errors
 * @param reports all that it reported, notes included
 * @param console what it wrote elsewhere
 */
public record Compilation(Host host, boolean success, List<Report> reports, String console) {

  private static final Pattern OURS = Pattern.compile(
      "(?:(?<file>\\S+\\.java):(?<line>\\d+): )?\\[switchback:(?<id>[a-z-]+)].*", Pattern.DOTALL);

  /** Something reported, by whomever. */
  public record Report(Diagnostic.Kind kind, String file, long line, String text) {}

  /** An error of the processor: its line, its id and its text. */
  public record Error(String file, long line, String id, String text) {}

  /** Reads diagnostics at once: javac's look into the source files for their lines. */
  static Compilation of(
      Host host,
      boolean success,
      List<Diagnostic<? extends JavaFileObject>> diagnostics,
      String console) {
    return new Compilation(
        host, success, diagnostics.stream().map(Compilation::report).toList(), console);
  }

  private static Report report(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject source = diagnostic.getSource();
    String file = source == null ? "" : source.toUri().getPath().replaceFirst(".*/", "");
    return new Report(
        diagnostic.getKind(), file, diagnostic.getLineNumber(), diagnostic.getMessage(Locale.ROOT));
  }

  /** Returns the processor's errors. */
  public List<Error> errors() {
    return reports.stream().map(Compilation::error).flatMap(Optional::stream).toList();
  }

  /** Returns the errors of the compiler itself and of other processors. */
  public List<String> otherErrors() {
    return reports.stream()
        .filter(
            report -> report.kind() == Diagnostic.Kind.ERROR && error(report).isEmpty())
        .map(report -> report.file() + ":" + report.line() + ": " + report.text())
        .toList();
  }

  private static Optional<Error> error(Report report) {
    Matcher matcher = OURS.matcher(report.text());
    if (report.kind() != Diagnostic.Kind.ERROR || !matcher.matches()) {
      return Optional.empty();
    }
    boolean named = matcher.group("line") != null;
    return Optional.of(new Error(
        named ? matcher.group("file") : report.file(),
        named ? Long.parseLong(matcher.group("line")) : report.line(),
        matcher.group("id"),
        report.text()));
  }
}
