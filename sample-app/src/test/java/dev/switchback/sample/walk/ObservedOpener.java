package dev.switchback.sample.walk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Opens folders for real, notes which, counts those that are open, and fails for those that it is told to. */
final class ObservedOpener implements FolderOpener {
  private final List<Path> opened = new ArrayList<>();
  private final Set<Path> denied = new HashSet<>();
  private final Set<Path> broken = new HashSet<>();
  private int open;

  /** Makes opening this folder fail as it fails for a user who may not read it. */
  ObservedOpener deny(Path folder) {
    denied.add(folder);
    return this;
  }

  /** Makes this folder fail while it is being listed, as a disconnected drive does. */
  ObservedOpener breakWhileListing(Path folder) {
    broken.add(folder);
    return this;
  }

  /** All folders that were opened, in order. */
  List<Path> opened() {
    return List.copyOf(opened);
  }

  /** How many folders are open now. */
  int open() {
    return open;
  }

  @Override
  public DirectoryStream<Path> open(Path folder) throws IOException {
    if (denied.contains(folder)) {
      throw new AccessDeniedException(folder.toString());
    }
    DirectoryStream<Path> entries = Files.newDirectoryStream(folder);
    opened.add(folder);
    open++;
    return new DirectoryStream<>() {
      @Override
      public Iterator<Path> iterator() {
        return broken.contains(folder) ? failing() : entries.iterator();
      }

      @Override
      public void close() throws IOException {
        open--;
        entries.close();
      }
    };
  }

  private static Iterator<Path> failing() {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        throw new DirectoryIteratorException(new IOException("device not ready"));
      }

      @Override
      public Path next() {
        throw new DirectoryIteratorException(new IOException("device not ready"));
      }
    };
  }
}
