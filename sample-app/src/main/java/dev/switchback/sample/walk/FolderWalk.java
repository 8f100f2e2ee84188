package dev.switchback.sample.walk;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.BiConsumer;

/**
 * Finds the regular files below a folder, one at a time: nothing is listed before it is asked for, and closing the
 * generator closes every folder that is open. Symbolic links are not followed, so a loop of links is no loop here.
 */
final class FolderWalk {
  final FolderOpener opener;
  final BiConsumer<Path, IOException> unreadable;

  /**
   * Creates a walk.
   *
   * @param opener lists a folder
   * @param unreadable is told of each folder or file that can't be read; the walk then goes on without it
   */
  FolderWalk(FolderOpener opener, BiConsumer<Path, IOException> unreadable) {
    this.opener = opener;
    this.unreadable = unreadable;
  }

  /** Yields the files of {@code folder} and of all folders in it, in the order in which the file system lists them. */
  @GeneratorMethod
  void files(Yielder<FoundFile> out, Path folder) {
    try (DirectoryStream<Path> entries = opener.open(folder)) {
      for (Path entry : entries) {
        BasicFileAttributes attributes = attributesOf(entry);
        if (attributes == null) {
          continue;
        }
        if (attributes.isDirectory()) {
          files(out, entry);
        } else if (attributes.isRegularFile()) {
          out.yield_(new FoundFile(entry, attributes.size()));
        }
      }
    } catch (DirectoryIteratorException e) { // the folder could be opened, but not read to its end
      unreadable.accept(folder, e.getCause());
    } catch (IOException e) {
      unreadable.accept(folder, e);
    }
  }

  /** The attributes of an entry itself, not of what it links to; null if it is gone or can't be read. */
  BasicFileAttributes attributesOf(Path entry) {
    try {
      return Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      unreadable.accept(entry, e);
      return null;
    }
  }
}
