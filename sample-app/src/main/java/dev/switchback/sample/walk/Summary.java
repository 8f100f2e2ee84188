package dev.switchback.sample.walk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;

/** Counts files and bytes and remembers the largest files, in memory that depends only on how many it remembers. */
final class Summary {
  private final int capacity;
  private final PriorityQueue<FoundFile> largest =
      new PriorityQueue<>(Collections.reverseOrder(FoundFile.LARGEST_FIRST));
  private long files;
  private long bytes;

  /**
   * Creates an empty summary.
   *
   * @param capacity how many of the largest files to remember, 0 or more
   */
  Summary(int capacity) {
    this.capacity = capacity;
  }

  void add(FoundFile file) {
    files++;
    bytes += file.bytes();
    largest.add(file);
    if (largest.size() > capacity) {
      largest.remove(); // the smallest of them
    }
  }

  long files() {
    return files;
  }

  long bytes() {
    return bytes;
  }

  /** The largest files, largest first. */
  List<FoundFile> largest() {
    List<FoundFile> sorted = new ArrayList<>(largest);
    sorted.sort(FoundFile.LARGEST_FIRST);
    return List.copyOf(sorted);
  }
}
