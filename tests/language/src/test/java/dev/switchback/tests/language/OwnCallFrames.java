package dev.switchback.tests.language;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.List;

/** Templates that call themselves, to look into while they are suspended. */
final class OwnCallFrames {
  private OwnCallFrames() {}

  @GeneratorMethod
  static void down(Yielder<Object> out, int n) {
    String mine = "m" + n;
    out.yield_("before " + n);
    if (n > 0) {
      down(out, n - 1);
    }
    out.yield_(mine);
  }

  @GeneratorMethod
  static void twice(Yielder<Object> out, int n) {
    long mine = n * 10L;
    if (n > 0) {
      twice(out, n - 1);
      out.yield_("between " + mine);
      twice(out, n - 1);
    }
    out.yield_(mine);
  }

  @GeneratorMethod
  static void caller(Yielder<Object> out, int n) {
    int kept = n + 5;
    down(out, n);
    out.yield_(kept);
  }

  @GeneratorMethod
  static void delegating(Yielder<Object> out, int n) {
    int kept = n + 7;
    out.yieldFrom(OwnCallFramesGenerators.down(n));
    out.yield_(kept);
  }

  @GeneratorMethod
  static void toAGenerator(Yielder<Object> out, Iterable<Object> last, int n) {
    if (n > 0) {
      toAGenerator(out, last, n - 1);
    } else {
      out.yieldFrom(last);
    }
    out.yield_("after " + n);
  }

  @GeneratorMethod
  static void toAList(Yielder<Object> out, int n) {
    if (n > 0) {
      toAList(out, n - 1);
    } else {
      out.yieldFrom(List.of("p", "q"));
    }
    out.yield_(n);
  }

  @GeneratorMethod
  static int caught(TwoWayYielder<Object, Integer> out, int n) {
    int mine = n + 20;
    try {
      if (n > 0) {
        return caught(out, n - 1) + mine;
      }
      Integer sent = out.yield_(mine);
      return sent == null ? 0 : sent;
    } catch (IllegalArgumentException e) {
      out.yield_(List.of(n, mine));
      throw e;
    }
  }

  @GeneratorMethod
  static void looking(Yielder<Object> out, Runnable look, int n) {
    int mine = n + 30;
    look.run();
    out.yield_(mine);
    if (n > 0) {
      looking(out, look, n - 1);
    }
    look.run();
    out.yield_(mine);
    look.run();
  }

  /** Two that call each other and themselves. */
  @GeneratorMethod
  static void one(Yielder<Object> out, int n) {
    out.yield_(n);
    if (n > 0) {
      other(out, n - 1);
    }
    out.yield_(-n);
  }

  @GeneratorMethod
  static void other(Yielder<Object> out, int n) {
    if (n > 2) {
      other(out, n - 1);
    } else {
      one(out, n - 1);
    }
    out.yield_(n);
  }

  /** Ends with a call of another one, which takes its place if no call of itself is around. */
  @GeneratorMethod
  static void there(Yielder<Object> out, int n) {
    if (n > 0) {
      there(out, -1);
    }
    out.yield_(n);
    if (n >= 0) {
      back(out, n + 1);
    }
  }

  @GeneratorMethod
  static void back(Yielder<Object> out, int n) {
    out.yield_(n);
    there(out, n + 1);
  }

  @GeneratorMethod
  static void endingInside(Yielder<Object> out, int n) {
    if (n > 0) {
      endingInside(out, n - 1);
      out.yield_(n);
    }
    leaf(out, n);
  }

  @GeneratorMethod
  static void leaf(Yielder<Object> out, int n) {
    out.yield_("leaf " + n);
  }
}
