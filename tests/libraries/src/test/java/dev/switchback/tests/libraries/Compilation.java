package dev.switchback.tests.libraries;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Runs javac on folders. */
final class Compilation {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
  private static final String CLASS_PATH = System.getProperty("java.class.path");
  private static final List<String> ALL_MESSAGES =
      List.of("-cp", CLASS_PATH, "-Xmaxerrs", "100000", "-Xmaxwarns", "100000");

  private Compilation() {}

  /** Source files with the types of everything in them. */
  record Attributed(List<CompilationUnitTree> units, Trees trees) {}

  /** A message of the compiler. */
  record Problem(boolean isError, Path file, long line, String text) {
    private static Problem of(Diagnostic<? extends JavaFileObject> message) {
      return new Problem(
          message.getKind() == Diagnostic.Kind.ERROR,
          message.getSource() == null
              ? Path.of("")
              : Path.of(message.getSource().toUri()),
          message.getLineNumber(),
          message.getMessage(Locale.ROOT));
    }

    @Override
    public String toString() {
      return file + ":" + line + ": " + text;
    }
  }

  /** Reads the library's own files, which must compile. */
  static Attributed attribute(Path sources) throws IOException {
    DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
    List<String> options = new ArrayList<>(ALL_MESSAGES);
    options.add("-proc:none");
    JavacTask task = (JavacTask) task(sources, messages, options);
    List<CompilationUnitTree> units = new ArrayList<>();
    task.parse().forEach(units::add);
    task.analyze();
    List<Problem> problems = errors(messages);
    if (!problems.isEmpty()) {
      throw new IllegalStateException(sources + " does not compile: " + problems.get(0));
    }
    return new Attributed(units, Trees.instance(task));
  }

  /** Compiles without annotation processors. */
  static List<Problem> plain(Path sources, Path classes) throws IOException {
    return run(sources, classes, List.of("-proc:none", "-nowarn"));
  }

  /** Compiles with the processor and all warnings. */
  static List<Problem> processed(Path sources, Path classes, Path generated) throws IOException {
    Files.createDirectories(generated);
    return run(
        sources,
        classes,
        List.of(
            "-s", generated.toString(), "-processorpath", CLASS_PATH, "-Xlint:all,-processing"));
  }

  private static List<Problem> run(Path sources, Path classes, List<String> more)
      throws IOException {
    Files.createDirectories(classes);
    DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
    List<String> options = new ArrayList<>(ALL_MESSAGES);
    options.addAll(List.of("-d", classes.toString()));
    options.addAll(more);
    task(sources, messages, options).call();
    return messages.getDiagnostics().stream().map(Problem::of).toList();
  }

  private static JavaCompiler.CompilationTask task(
      Path sources, DiagnosticCollector<JavaFileObject> messages, List<String> options)
      throws IOException {
    StandardJavaFileManager files =
        JAVAC.getStandardFileManager(messages, null, StandardCharsets.UTF_8);
    try (Stream<Path> all = Files.walk(sources)) {
      List<Path> java = all.filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("module-info.java"))
          .sorted()
          .toList();
      return JAVAC.getTask(
          null, files, messages, options, null, files.getJavaFileObjectsFromPaths(java));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static List<Problem> errors(DiagnosticCollector<JavaFileObject> messages) {
    return messages.getDiagnostics().stream()
        .map(Problem::of)
        .filter(Problem::isError)
        .toList();
  }
}
