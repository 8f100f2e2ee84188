package dev.switchback.tests.protocol.forms;

import dev.switchback.Generator;
import dev.switchback.GeneratorExit;
import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import java.util.List;

/** Fresh generators that are delegated to, and got hold of by others. */
final class Borrowing {
  private Borrowing() {}

  /** Something that others know of, too. */
  static <G extends Generator<Integer>> G known(List<Generator<Integer>> to, G generator) {
    to.add(generator);
    return generator;
  }

  @GeneratorMethod
  static void delegator(Yielder<Integer> out, Generator<Integer> to) {
    out.yieldFrom(to);
  }

  @GeneratorMethod
  static void delegatesLater(
      Yielder<Integer> out, List<Generator<Integer>> known, List<String> log) {
    out.yield_(0);
    out.yield_(1);
    out.yieldFrom(BorrowingGenerators.closer(known, log));
    out.yield_(3);
  }

  /** Closes the first that is known. */
  @GeneratorMethod
  static void closer(Yielder<Integer> out, List<Generator<Integer>> known, List<String> log) {
    try {
      known.get(0).close();
      log.add("closed");
    } catch (IllegalStateException e) {
      log.add(e.getMessage());
    }
    if (known.isEmpty()) {
      out.yield_(2);
    }
  }

  /** Delegates, once it is driven by itself, to what is closed then by others. */
  @GeneratorMethod
  static void clings(Yielder<Integer> out, List<Generator<Integer>> known) {
    out.yield_(0);
    try {
      out.yieldFrom(known(known, BorrowingGenerators.clings(known)));
    } catch (GeneratorExit e) {
      out.yield_(9);
    }
    out.yield_(10);
  }

  @GeneratorMethod
  static void around(Yielder<Integer> out, List<Generator<Integer>> known) {
    try {
      out.yieldFrom(known(known, BorrowingGenerators.clings(known)));
    } catch (IllegalStateException e) {
      out.yield_(-1);
    }
  }
}
