package dev.switchback.sample.tour;

import dev.switchback.Frame;
import dev.switchback.Generator;
import dev.switchback.GeneratorMethod;
import dev.switchback.StopIteration;
import dev.switchback.Yielder;

/**
 * Where a generator stands between two steps: the instruction it stopped at, its line, and its locals, as Python's
 * {@code gi_frame} tells them.
 */
final class StepByStep implements Lesson {
  @GeneratorMethod
  static void a(Yielder<Integer> out) {
    int c = 10;
    System.out.println("haha");
    out.yield_(1);
    System.out.println("wawa");
    out.yield_(c);
    System.out.println("kaka");
    System.out.println("c is still " + c); // read after the last yield, so every frame has it
  }

  @Override
  public String title() {
    return "Step by step: nothing runs until it is asked for";
  }

  @Override
  public void run() {
    Generator<Integer> a = StepByStepGenerators.a();
    System.out.println("created, and nothing has been printed by the body");
    describe(a.frame());

    System.out.println("next() = " + a.next());
    describe(a.frame());

    System.out.println("next() = " + a.next());
    describe(a.frame());

    try {
      a.next();
    } catch (StopIteration end) {
      System.out.println("the body has ended: StopIteration, " + a.state());
    }
  }

  private static void describe(Frame frame) {
    System.out.println("  last instruction " + frame.lastInstruction() + ", line " + frame.line()
        + ", locals " + frame.locals());
  }
}
