package dev.switchback.tests.harness;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Templates compiled while the tests run: ones too many, too large or too new to stand among the sources. */
public final class CompiledTemplates {
  private CompiledTemplates() {}

  /**
   * Compiles a class with the processor, and loads it.
   *
   * @param name its binary name
   * @param source its source text
   * @param folder where source, companion and classes go
   * @param more more options for javac
   * @return the class, in a class loader of its own
   * @throws AssertionError with javac's messages if it does not compile
   */
  public static Class<?> compile(String name, String source, Path folder, String... more)
      throws IOException {
    Path file = folder.resolve("src").resolve(name.replace('.', '/') + ".java");
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Files.createDirectories(file.getParent());
    Files.writeString(file, source);
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager manager =
        javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      manager.setLocationFromPaths(
          StandardLocation.SOURCE_OUTPUT,
          List.of(Files.createDirectories(folder.resolve("generated"))));
      List<String> options = new ArrayList<>(List.of("-nowarn", "-Xmaxerrs", "1000"));
      options.addAll(List.of("-processor", "dev.switchback.processor.SwitchbackProcessor"));
      options.addAll(List.of(more));
      var task =
          javac.getTask(messages, manager, null, options, null, manager.getJavaFileObjects(file));
      if (!task.call()) {
        throw new AssertionError(name + " in " + folder + " does not compile:\n" + messages);
      }
    }
    try {
      // Not closed: the class goes on loading what it needs.
      return new URLClassLoader(
              new URL[] {classes.toUri().toURL()}, CompiledTemplates.class.getClassLoader())
          .loadClass(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
