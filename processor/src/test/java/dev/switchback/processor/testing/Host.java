package dev.switchback.processor.testing;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** A compiler that runs the processor. */
public enum Host {
  JAVAC {
    @Override
    JavaCompiler compiler() {
      return ToolProvider.getSystemJavaCompiler();
    }
  },
  ECJ {
    @Override
    JavaCompiler compiler() {
      return new EclipseCompiler();
    }
  };

  abstract JavaCompiler compiler();

  /**
   * Compiles files, with the class path of the test.
   *
   * @param sources the files: from their paths to their texts
   */
  public Compilation compile(
      Map<String, String> sources, Processor processor, String... moreOptions) {
    try {
      Path directory = Files.createTempDirectory("switchback-test");
      try {
        return compile(directory, sources, List.of(processor), List.of(moreOptions));
      } finally {
        delete(directory);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles files in a directory, which is left as it is: classes and generated sources are in {@code out}. */
  public Compilation compile(
      Path directory,
      Map<String, String> sources,
      List<Processor> processors,
      List<String> moreOptions)
      throws IOException {
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = directory.resolve(source.getKey());
      Files.createDirectories(file.getParent());
      files.add(Files.writeString(file, source.getValue()));
    }
    Path out = Files.createDirectories(directory.resolve("out"));
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavaCompiler compiler = compiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
      manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(out));
      manager.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(out));
      List<String> options =
          new ArrayList<>(List.of("-classpath", System.getProperty("java.class.path")));
      if (!moreOptions.contains("-source") && !moreOptions.contains("--release")) {
        options.addAll(List.of("-source", "17", "-target", "17"));
      }
      options.addAll(moreOptions);
      StringWriter console = new StringWriter();
      JavaCompiler.CompilationTask task = compiler.getTask(
          console, manager, diagnostics, options, null, manager.getJavaFileObjectsFromPaths(files));
      task.setProcessors(processors);
      boolean success = task.call();
      return Compilation.of(this, success, diagnostics.getDiagnostics(), console.toString());
    }
  }

  private static void delete(Path directory) throws IOException {
    try (var files = Files.walk(directory)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }
}
