package dev.switchback.tests.harness;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.function.Consumer;

/**
 * Bodies for the test of the harness, with a hand-written companion: machines that obey the law for some of them, and
 * machines with one fault for the others.
 */
final class Sample {
  private Sample() {}

  static void guarded(Yielder<Integer> out) {
    try {
      out.yield_(1);
    } finally {
      mark("finally");
    }
  }

  static void skipsFinally(Yielder<Integer> out) {
    guarded(out);
  }

  static String echo(TwoWayYielder<Integer, String> out) {
    return log("sent", out.yield_(1)) + "!";
  }

  static String losesWhatIsSent(TwoWayYielder<Integer, String> out) {
    return log("sent", out.yield_(1)) + "!";
  }

  static void wrapsExceptions(Yielder<Integer> out) {
    guarded(out);
  }

  static void copiesExceptions(Yielder<Integer> out) {
    try {
      out.yield_(1);
    } catch (IllegalArgumentException e) {
      log("caught", e);
      throw e;
    }
  }

  static void yieldsOnceMore(Yielder<Integer> out) {
    guarded(out);
  }

  static void startsTooEarly(Yielder<Integer> out) {
    mark("start");
    out.yield_(1);
  }

  static void hasNoFactory(Yielder<Integer> out) {
    out.yield_(1);
  }

  /** Where the only yield of a body stands, found out by running it; what it does meanwhile is not recorded. */
  static StackTraceElement position(String method, Consumer<Yielder<Integer>> body) {
    StackTraceElement[] found = new StackTraceElement[1];
    new Trace()
        .during(() -> body.accept(value -> found[0] = StackWalker.getInstance()
            .walk(frames -> frames
                .filter(frame -> frame.getMethodName().equals(method))
                .findFirst()
                .orElseThrow())
            .toStackTraceElement()));
    return found[0];
  }
}
