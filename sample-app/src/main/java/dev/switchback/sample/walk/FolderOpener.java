package dev.switchback.sample.walk;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Path;

/** How a folder's entries are listed: {@code Files::newDirectoryStream}, or something that a test can see and break. */
@FunctionalInterface
interface FolderOpener {
  /**
   * Opens a folder.
   *
   * @throws IOException if it can't be read
   */
  DirectoryStream<Path> open(Path folder) throws IOException;
}
