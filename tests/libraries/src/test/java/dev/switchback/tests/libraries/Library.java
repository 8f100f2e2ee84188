package dev.switchback.tests.libraries;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A library as Maven has copied it.
 *
 * @param sources the archive of its sources
 * @param jar the library itself, if its tests are here
 * @param tests the archive of its tests, if that is here
 */
record Library(Path sources, Optional<Path> jar, Optional<Path> tests) {

  /** The library {@code name} in {@code folder}. */
  static Library of(Path folder, String name) throws IOException {
    Optional<Path> sources = archive(folder, name, "-sources");
    return new Library(
        sources.orElseThrow(() -> new IllegalArgumentException("no library " + name)),
        archive(folder, name, ""),
        archive(folder, name, "-tests"));
  }

  private static Optional<Path> archive(Path folder, String name, String classifier)
      throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      String wanted = name + "-[0-9][^-]*(-jre)?" + classifier + "\\.jar";
      return all.filter(file -> file.getFileName().toString().matches(wanted)).findFirst();
    }
  }

  /** Puts what is in {@code archive} into {@code folder}. */
  static Path unpack(Path archive, Path folder) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        if (!entry.isDirectory() && !entry.getName().startsWith("META-INF")) {
          Path file = folder.resolve(entry.getName());
          Files.createDirectories(file.getParent());
          try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(in, file);
          }
        }
      }
    }
    return folder;
  }
}
