package dev.switchback.tests.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/** Compilers run with the processor, which each of them finds by itself on its processor path. */
final class Compilers {
  private static final String CLASS_PATH = System.getProperty("java.class.path");

  private Compilers() {}

  /**
   * Compiles by ECJ, as its command line does.
   *
   * @param release the version of Java that the sources are written in
   * @param on classes that they need, besides those of the tests
   * @param options more options
   */
  static Compiled ecj(
      int release, List<Path> sources, List<Path> on, Path folder, String... options)
      throws IOException {
    Compiled compiled = Compiled.into(folder);
    List<String> classPath = new ArrayList<>(List.of(CLASS_PATH));
    on.forEach(each -> classPath.add(each.toString()));
    // ECJ forgets the processor path if the class path comes after it.
    List<String> arguments =
        new ArrayList<>(List.of("-cp", String.join(File.pathSeparator, classPath)));
    arguments.addAll(List.of("-processorpath", CLASS_PATH, "-nowarn", "-encoding", "UTF-8"));
    arguments.addAll(List.of("--release", Integer.toString(release)));
    arguments.addAll(List.of(options));
    arguments.addAll(List.of("-d", compiled.classes().toString()));
    arguments.addAll(List.of("-s", compiled.generated().toString()));
    sources.forEach(source -> arguments.add(source.toString()));
    StringWriter messages = new StringWriter();
    PrintWriter console = new PrintWriter(messages);
    boolean success =
        BatchCompiler.compile(arguments.toArray(String[]::new), console, console, null);
    assertThat(success).as("ECJ: %s", messages).isTrue();
    return compiled;
  }

  /** Runs the processor, and no more, in javac. */
  static Compiled javac(List<Path> sources, Path folder) throws IOException {
    return javac(sources, folder, "-proc:only");
  }

  /** Compiles by javac. */
  static Compiled javac(List<Path> sources, Path folder, String... more) throws IOException {
    Compiled compiled = Compiled.into(folder);
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager manager =
        javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      manager.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(compiled.generated()));
      manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(compiled.classes()));
      List<String> options = new ArrayList<>(List.of("-processorpath", CLASS_PATH));
      options.addAll(List.of(more));
      boolean success = javac
          .getTask(
              messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(sources))
          .call();
      assertThat(success).as("javac: %s", messages).isTrue();
    }
    return compiled;
  }
}
