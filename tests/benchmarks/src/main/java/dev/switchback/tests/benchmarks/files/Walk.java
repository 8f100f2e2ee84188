package dev.switchback.tests.benchmarks.files;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import dev.switchback.tests.benchmarks.files.Entry.Directory;
import dev.switchback.tests.benchmarks.files.Entry.File;

/** A walk through directories as one writes it: the directories by recursion, their entries by a loop. */
public final class Walk {
  private Walk() {}

  /** The files in a directory and those below it. */
  @GeneratorMethod
  public static void files(Yielder<File> out, Directory directory) {
    for (Entry entry : directory.entries()) {
      if (entry instanceof Directory below) {
        files(out, below);
      } else if (entry instanceof File file) {
        out.yield_(file);
      }
    }
  }
}
