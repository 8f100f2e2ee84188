package dev.switchback.tests.random;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles classes of templates with the processor, in memory. One thread uses it. */
final class Compiler {
  /** Attribution goes on after errors of the processor, so that one run tells all that is wrong. */
  private static final List<String> OPTIONS = options();

  /** The code of a fault of javac itself; its file is the one that javac was at. */
  static final String CRASH = "crash";

  private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
  private final StandardJavaFileManager shared =
      javac.getStandardFileManager(null, null, StandardCharsets.UTF_8);

  /**
   * What came of a compilation.
   *
   * @param errors empty if it succeeded
   * @param files the classes, and the companions' sources
   */
  record Compiled(List<Fault> errors, MemoryFiles files) {}

  /**
   * An error.
   *
   * @param file the simple name of the class it was reported for
   */
  record Fault(String file, long line, String code, String message) {}

  /** Compiles with the processor. */
  Compiled compile(List<RandomClass> classes) {
    return compile(classes, OPTIONS);
  }

  /** Whether a class is legal Java, as far as can be told without its companion. */
  boolean isLegal(RandomClass source) {
    String companion = RandomClass.name(source.seed()) + "Generators";
    return compile(List.of(source), List.of("-nowarn", "-proc:none")).errors().stream()
        .allMatch(fault -> fault.message().contains(companion));
  }

  private static List<String> options() {
    List<String> options = new ArrayList<>(List.of(
        "-nowarn",
        "-g:source,lines",
        "-Xmaxerrs",
        "10000",
        "-XDshould-stop.ifError=ATTR",
        "-processor",
        "dev.switchback.processor.SwitchbackProcessor"));
    // Such as -Aswitchback.partSize=150, to see small machines in parts.
    String more = System.getProperty("switchback.random.options", "");
    options.addAll(more.isBlank() ? List.of() : List.of(more.split(" ")));
    return List.copyOf(options);
  }

  private Compiled compile(List<RandomClass> classes, List<String> options) {
    MemoryFiles files = new MemoryFiles(shared);
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<JavaFileObject> sources = classes.stream()
        .map(each ->
            MemoryFiles.source(RandomClass.name(each.seed()), each.tree().source()))
        .toList();
    boolean done;
    StringWriter crash = new StringWriter();
    String[] current = {""};
    try {
      JavacTask task = (JavacTask) javac.getTask(crash, files, diagnostics, options, null, sources);
      task.addTaskListener(new TaskListener() {
        @Override
        public void started(TaskEvent event) {
          current[0] = event.getSourceFile() == null ? "" : simpleName(event.getSourceFile());
        }
      });
      done = task.call();
    } catch (RuntimeException | StackOverflowError e) {
      done = false;
      e.printStackTrace(new PrintWriter(crash));
    }
    List<Fault> errors = new ArrayList<>(diagnostics.getDiagnostics().stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .map(Compiler::fault)
        .toList());
    if (!done && errors.isEmpty()) {
      errors.add(new Fault(current[0], 0, CRASH, "javac failed:\n" + crash));
    }
    return new Compiled(errors, files);
  }

  private static Fault fault(Diagnostic<? extends JavaFileObject> each) {
    String file = each.getSource() == null ? "" : simpleName(each.getSource());
    return new Fault(file, each.getLineNumber(), each.getCode(), each.getMessage(Locale.ENGLISH));
  }

  private static String simpleName(JavaFileObject source) {
    String name = source.getName();
    return name.substring(name.lastIndexOf('/') + 1).replace(".java", "");
  }
}
