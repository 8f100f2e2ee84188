package dev.switchback.sample.walk;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * A regular file that the walk came across.
 *
 * @param path where it is, below the folder that the walk was started with
 * @param bytes its size
 */
record FoundFile(Path path, long bytes) {
  /** Largest first; files of one size by their path, so that the order doesn't depend on the file system's. */
  static final Comparator<FoundFile> LARGEST_FIRST =
      Comparator.comparingLong(FoundFile::bytes).reversed().thenComparing(FoundFile::path);
}
