package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import java.util.List;

/** Labelled statements, and break and continue to them. */
final class Labels {
  private Labels() {}

  @GeneratorMethod
  static void continueOuter(Yielder<Integer> out) {
    outer:
    for (int i = 0; i < 4; i = log("update", i + 1)) {
      for (int j = 0; j < 4; j++) {
        if (j == i) {
          continue outer;
        }
        out.yield_(10 * i + j);
      }
      mark("inner ended");
    }
  }

  @GeneratorMethod
  static void breakOuter(Yielder<Integer> out) {
    outer:
    for (int i = 0; ; i++) {
      for (int j = 0; j < 3; j++) {
        if (i + j == 4) {
          break outer;
        }
        out.yield_(10 * i + j);
      }
    }
    mark("after");
  }

  @GeneratorMethod
  static void innermostBreakStaysInside(Yielder<Integer> out) {
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        out.yield_(10 * i + j);
        if (j == 1) {
          break;
        }
      }
      mark("outer goes on");
    }
  }

  @GeneratorMethod
  static void breakOutOfBlock(Yielder<String> out, boolean early) {
    block:
    {
      out.yield_("a");
      if (early) {
        break block;
      }
      out.yield_("b");
    }
    out.yield_("c");
  }

  @GeneratorMethod
  static void breakOutOfLabelledIf(Yielder<String> out, boolean early) {
    choice:
    if (log("condition", true)) {
      out.yield_("a");
      if (early) break choice;
      out.yield_("b");
    } else {
      out.yield_("never");
    }
    mark("after");
  }

  @GeneratorMethod
  static void breakOutOfNestedBlocks(Yielder<Integer> out, int level) {
    a:
    {
      b:
      {
        c:
        {
          out.yield_(0);
          switch (level) {
            case 0:
              break a;
            case 1:
              break b;
            default:
              break c;
          }
        }
        out.yield_(1);
      }
      out.yield_(2);
    }
    out.yield_(3);
  }

  @GeneratorMethod
  static void labelUsedTwiceInSequence(Yielder<Integer> out) {
    loop:
    for (int i = 0; i < 3; i++) {
      for (; ; ) {
        out.yield_(i);
        continue loop;
      }
    }
    loop:
    while (true) {
      do {
        out.yield_(100);
        break loop;
      } while (true);
    }
  }

  @GeneratorMethod
  static void labelledWhileAndDo(Yielder<Integer> out) {
    int i = 0;
    outer:
    while (i < 4) {
      i++;
      inner:
      do {
        if (i == 2) {
          continue outer;
        }
        out.yield_(i);
        if (i == 3) {
          continue inner;
        }
        mark("tail");
      } while (log("inner", i++ < 2));
    }
  }

  @GeneratorMethod
  static void labelledEnhancedFor(Yielder<String> out) {
    words:
    for (String word : List.of("abc", "xax", "def")) {
      for (char c : word.toCharArray()) {
        if (c == 'x') {
          continue words;
        }
        if (c == 'f') {
          break words;
        }
        out.yield_(word + c);
      }
      out.yield_(word);
    }
  }

  @GeneratorMethod
  static void labelsNamedLikeEverything(Yielder<Integer> out) {
    int value = 0;
    value:
    for (; ; ) {
      state:
      for (; ; ) {
        out.yield_(value);
        value++;
        if (value < 3) continue state;
        break value;
      }
    }
    out:
    for (int pc = 0; ; pc++) {
      out.yield_(pc);
      if (pc == 1) break out;
    }
  }

  @GeneratorMethod
  static void severalLabelsOnOneLoop(Yielder<Integer> out) {
    a:
    b:
    for (int i = 0; i < 5; i++) {
      for (; ; ) {
        out.yield_(i);
        if (i == 3) {
          break a;
        }
        continue b;
      }
    }
  }

  @GeneratorMethod
  static void labelOfLoopThatStaysNative(Yielder<Integer> out) {
    int found = -1;
    search:
    for (int i = 0; i < 5; i++) {
      for (int j = 0; j < 5; j++) {
        if (i * j == 6) {
          found = 10 * i + j;
          break search;
        }
        if (j > i) {
          continue search;
        }
      }
    }
    out.yield_(found);
    search:
    {
      if (found > 0) break search;
      mark("not found");
    }
    out.yield_(found);
  }

  @GeneratorMethod
  static void nativeLoopBreaksToSuspendingLoop(Yielder<Integer> out) {
    outer:
    for (int i = 0; i < 6; i++) {
      for (int j = 2; j < i; j++) {
        if (i % j == 0) {
          continue outer;
        }
      }
      for (int j = 0; ; j++) {
        if (i == 5) break outer;
        if (j > i) break;
      }
      out.yield_(i);
    }
    mark("after");
  }
}
