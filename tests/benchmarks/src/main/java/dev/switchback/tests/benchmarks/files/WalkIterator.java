package dev.switchback.tests.benchmarks.files;

import dev.switchback.tests.benchmarks.files.Entry.Directory;
import dev.switchback.tests.benchmarks.files.Entry.File;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** {@link Walk#files} by hand: a stack of iterators. */
public final class WalkIterator implements Iterator<File> {
  private final Deque<Iterator<Entry>> stack = new ArrayDeque<>();
  private File next;

  /** Of this directory. */
  public WalkIterator(Directory directory) {
    stack.push(directory.entries().iterator());
  }

  @Override
  public boolean hasNext() {
    if (next == null) {
      next = find();
    }
    return next != null;
  }

  @Override
  public File next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    File file = next;
    next = null;
    return file;
  }

  private File find() {
    while (!stack.isEmpty()) {
      Iterator<Entry> top = stack.peek();
      if (!top.hasNext()) {
        stack.pop();
        continue;
      }
      Entry entry = top.next();
      if (entry instanceof Directory below) {
        stack.push(below.entries().iterator());
      } else if (entry instanceof File file) {
        return file;
      }
    }
    return null;
  }
}
