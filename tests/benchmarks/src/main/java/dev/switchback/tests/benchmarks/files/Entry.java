package dev.switchback.tests.benchmarks.files;

import java.util.ArrayList;
import java.util.List;

/** What is in a directory. */
public sealed interface Entry {
  /** A file. */
  record File(String name, long size) implements Entry {}

  /** A directory. */
  record Directory(String name, List<Entry> entries) implements Entry {
    /** A tree of directories, each with so many files, and above the last level with so many directories. */
    static Directory tree(String name, int levels, int files, int directories) {
      List<Entry> entries = new ArrayList<>();
      for (int i = 0; i < files; i++) {
        entries.add(new File(name + "-" + i + ".txt", 100L * i));
      }
      for (int i = 0; i < directories && levels > 1; i++) {
        // among the files
        entries.add(2 * i, tree(name + i, levels - 1, files, directories));
      }
      return new Directory(name, List.copyOf(entries));
    }
  }
}
