package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import java.io.StringReader;
import java.util.List;

/** Suspension points in the headers of statements. */
@SuppressWarnings("try")
final class LoopExpressions {
  private LoopExpressions() {}

  @GeneratorMethod
  static void assertion(TwoWayYielder<Integer, Boolean> out) {
    assert out.yield_(1) : "no"; // REFUSED: statement-not-lowered
    assert log("false", false) : "message " + out.yield_(2);
  }

  private static AutoCloseable closing(String name) {
    return () -> mark("close " + name);
  }

}
