package dev.switchback.tests.protocol.depth;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;

/** Templates that delegate to themselves, as deep as they are told. */
final class Towers {
  private Towers() {}

  /** What the bodies of a tower count. */
  static final class Counts {
    /** The delegators that were left, in any way, with a {@code try} around. */
    int left;
  }

  /** Answers what is sent, until that is null; the result is 0. */
  @GeneratorMethod
  static int leaf(TwoWayYielder<Object, Object> out) {
    Object sent = out.yield_("first");
    while (sent != null) {
      sent = out.yield_("got " + sent);
    }
    return 0;
  }

  @GeneratorMethod
  static int calls(TwoWayYielder<Object, Object> out, int depth, Counts counts) {
    if (depth == 0) {
      return leaf(out);
    }
    return calls(out, depth - 1, counts) + 1;
  }

  @GeneratorMethod
  static int guardedCalls(TwoWayYielder<Object, Object> out, int depth, Counts counts) {
    if (depth == 0) {
      return leaf(out);
    }
    try {
      return guardedCalls(out, depth - 1, counts) + 1;
    } finally {
      counts.left++;
    }
  }

  @GeneratorMethod
  static int delegates(TwoWayYielder<Object, Object> out, int depth, Counts counts) {
    int below = depth == 0
        ? out.yieldFrom(TowersGenerators.leaf())
        : out.yieldFrom(TowersGenerators.delegates(depth - 1, counts));
    return below + 1;
  }

  @GeneratorMethod
  static int guardedDelegates(TwoWayYielder<Object, Object> out, int depth, Counts counts) {
    try {
      int below = depth == 0
          ? out.yieldFrom(TowersGenerators.leaf())
          : out.yieldFrom(TowersGenerators.guardedDelegates(depth - 1, counts));
      return below + 1;
    } finally {
      counts.left++;
    }
  }

  /** By call and by {@code yieldFrom} in turns. */
  @GeneratorMethod
  static int both(TwoWayYielder<Object, Object> out, int depth, Counts counts) {
    try {
      if (depth == 0) {
        return leaf(out);
      } else if (depth % 2 == 0) {
        return both(out, depth - 1, counts) + 1;
      } else {
        return out.yieldFrom(TowersGenerators.both(depth - 1, counts)) + 1;
      }
    } finally {
      counts.left++;
    }
  }

  /** Counts up without end, {@code depth} delegators down, in turns of int values and of references. */
  @GeneratorMethod
  static void ints(Yielder.OfInt out, int depth, Counts counts) {
    try {
      if (depth > 0) {
        out.yieldFrom(TowersGenerators.references(depth - 1, counts));
      }
      for (int i = 0; ; i++) {
        out.yield_(i);
      }
    } finally {
      counts.left++;
    }
  }

  @GeneratorMethod
  static void references(Yielder<Integer> out, int depth, Counts counts) {
    try {
      out.yieldFrom(TowersGenerators.ints(Math.max(0, depth - 1), counts));
    } finally {
      counts.left++;
    }
  }
}
