package dev.switchback.tests.benchmarks.objects;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** {@link Objects#words} by hand. */
final class WordIterator implements Iterator<String> {
  private final String[] words;
  private int next;

  WordIterator(String[] words) {
    this.words = words;
  }

  @Override
  public boolean hasNext() {
    return next < words.length;
  }

  @Override
  public String next() {
    if (next >= words.length) {
      throw new NoSuchElementException();
    }
    return words[next++];
  }
}
