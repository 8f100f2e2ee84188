package dev.switchback.tests.hosts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a compiler has made of source files.
 *
 * @param classes the folder of the classes
 * @param generated the folder of the sources that the processor wrote
 */
record Compiled(Path classes, Path generated) {
  /** Makes the folders, inside {@code folder}. */
  static Compiled into(Path folder) throws IOException {
    return new Compiled(
        Files.createDirectories(folder.resolve("classes")),
        Files.createDirectories(folder.resolve("generated")));
  }

  /** The text of each generated source by its path. */
  Map<String, String> companions() throws IOException {
    Map<String, String> companions = new TreeMap<>();
    for (Path file : sources(generated)) {
      companions.put(generated.relativize(file).toString(), Files.readString(file));
    }
    return companions;
  }

  /** A class loader that has the classes; it is never closed, since classes go on loading what they need. */
  ClassLoader loader(ClassLoader parent) {
    try {
      return new URLClassLoader(new URL[] {classes.toUri().toURL()}, parent);
    } catch (MalformedURLException e) {
      throw new AssertionError(e);
    }
  }

  /** The source files in {@code folder}, in order of their paths. */
  static List<Path> sources(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
