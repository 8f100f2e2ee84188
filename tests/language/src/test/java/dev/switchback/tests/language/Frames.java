package dev.switchback.tests.language;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import java.util.List;

/** Templates to look into while they are suspended. */
final class Frames {
  private Frames() {}

  @GeneratorMethod
  static void range(Yielder<Integer> out, int from, int to) {
    for (int i = from; i < to; i++) {
      out.yield_(i);
    }
  }

  @GeneratorMethod
  static void liveAndDead(Yielder<String> out, String name) {
    String first = "first " + name;
    out.yield_(first);
    String second = first + "!";
    int later;
    out.yield_(second);
    later = second.length();
    out.yield_("length");
    out.yield_("" + later);
  }

  @GeneratorMethod
  static void scopes(Yielder<Integer> out, List<String> words) {
    for (String word : words) {
      int length = word.length();
      out.yield_(1);
      out.yield_(length);
    }
    long length = 10L;
    out.yield_(2);
    out.yield_((int) length);
  }

  @GeneratorMethod
  static String arms(Yielder<Integer> out, int n) {
    return String.valueOf((Object)
        switch (n) {
          case 0 -> {
            int zero = n + 1;
            out.yield_(zero);
            yield "zero" + zero;
          }
          default -> {
            String other = "other";
            out.yield_(n);
            yield other.length();
          }
        });
  }

  @GeneratorMethod
  static void outer(Yielder<Integer> out, int n) {
    int kept = n + 1;
    range(out, 0, n);
    out.yield_(kept);
  }

  @GeneratorMethod
  static void delegating(Yielder<Integer> out, int n) {
    out.yieldFrom(FramesGenerators.range(0, n));
  }

  @GeneratorMethod
  static void last(Yielder<Integer> out, int n) {
    if (n == 0) {
      out.yield_(0);
      return;
    }
    last(out, n - 1);
  }

  @GeneratorMethod
  static void lastOfOther(Yielder<Integer> out, int n) {
    if (n > 0) {
      lastInTurn(out, n - 1);
      return;
    }
    out.yield_(0);
  }

  @GeneratorMethod
  static void lastInTurn(Yielder<Integer> out, int n) {
    if (n > 0) {
      lastOfOther(out, n - 1);
      return;
    }
    out.yield_(1);
  }

  @GeneratorMethod
  static void notLast(Yielder<Integer> out, int n) {
    try {
      last(out, n);
    } finally {
      out.yield_(-1);
    }
  }
}
