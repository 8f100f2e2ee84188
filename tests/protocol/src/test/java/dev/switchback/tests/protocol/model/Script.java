package dev.switchback.tests.protocol.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A random template: a list of operations, each with an exception handler further down or none. Calls go to scripts with
 * higher numbers, so that every run ends; generators may delegate to any generator of the world, themselves included.
 */
record Script(List<Op> ops) {
  enum Kind {
    YIELD,
    CALL,
    FROM,
    FROM_NEW,
    NEXT,
    PEEK,
    ADVANCE,
    SEND,
    THROW_INTO,
    CLOSE,
    LOOK,
    FAIL,
    STOP_ITERATION,
    RETURN
  }

  /**
   * @param arg the script called, or the generator meant
   * @param handler where to go on after an exception, or -1
   * @param oneWay whether a delegation keeps sent values to itself
   */
  record Op(Kind kind, int arg, int handler, boolean oneWay) {}

  private static final Kind[] LIKELY = {
    Kind.YIELD,
    Kind.YIELD,
    Kind.YIELD,
    Kind.CALL,
    Kind.CALL,
    Kind.FROM,
    Kind.FROM,
    Kind.FROM,
    Kind.FROM_NEW,
    Kind.FROM_NEW
  };

  private static boolean delegates(Kind kind) {
    return kind == Kind.CALL || kind == Kind.FROM || kind == Kind.FROM_NEW;
  }

  /** Whether it delegates to nothing. */
  boolean isLeaf() {
    return ops.stream().noneMatch(op -> delegates(op.kind()));
  }

  static List<Script> random(Random random, int scripts, int generators) {
    List<Script> all = new ArrayList<>();
    for (int number = 0; number < scripts; number++) {
      List<Op> ops = new ArrayList<>();
      int length = 1 + random.nextInt(7);
      boolean leaf = random.nextInt(4) == 0;
      for (int i = 0; i < length; i++) {
        Kind kind = random.nextInt(3) > 0
            ? LIKELY[random.nextInt(LIKELY.length)]
            : Kind.values()[random.nextInt(Kind.values().length)];
        boolean starts = kind == Kind.CALL || kind == Kind.FROM_NEW;
        if (starts && number == scripts - 1 || leaf && delegates(kind)) {
          kind = Kind.YIELD;
        }
        int arg = starts && number < scripts - 1
            ? number + 1 + random.nextInt(scripts - 1 - number)
            : random.nextInt(generators * 2);
        int handler = random.nextInt(3) == 0 ? i + 1 + random.nextInt(length - i) : -1;
        ops.add(new Op(kind, arg, handler, random.nextInt(5) == 0));
      }
      all.add(new Script(ops));
    }
    return all;
  }
}
