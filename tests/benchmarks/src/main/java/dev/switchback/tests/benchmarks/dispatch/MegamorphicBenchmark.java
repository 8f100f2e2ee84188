package dev.switchback.tests.benchmarks.dispatch;

import dev.switchback.Generator;
import java.util.Iterator;
import java.util.PrimitiveIterator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Six classes through one loop, which can't be compiled for any of them. */
@State(Scope.Thread)
@OperationsPerInvocation(6 * MegamorphicBenchmark.LENGTH)
public class MegamorphicBenchmark {
  static final int LENGTH = 100;

  private int length = LENGTH;

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static long boxed(Iterator<Integer> values) {
    long sum = 0;
    while (values.hasNext()) {
      sum += values.next();
    }
    return sum;
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static long primitive(PrimitiveIterator.OfInt values) {
    long sum = 0;
    while (values.hasNext()) {
      sum += values.nextInt();
    }
    return sum;
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static long advancing(Generator.OfInt values) {
    long sum = 0;
    while (values.advance()) {
      sum += values.currentInt();
    }
    return sum;
  }

  /** Machines of boxed values. */
  @Benchmark
  public long boxed() {
    return boxed(SixGenerators.upBoxed(length))
        + boxed(SixGenerators.downBoxed(length))
        + boxed(SixGenerators.evenBoxed(length))
        + boxed(SixGenerators.oddBoxed(length))
        + boxed(SixGenerators.swappedBoxed(length))
        + boxed(SixGenerators.lastBoxed(length));
  }

  /** By hand, of boxed values. */
  @Benchmark
  public long boxedByHand() {
    return boxed(new SixByHand.Up(length))
        + boxed(new SixByHand.Down(length))
        + boxed(new SixByHand.Even(length))
        + boxed(new SixByHand.Odd(length))
        + boxed(new SixByHand.Swapped(length))
        + boxed(new SixByHand.Last(length));
  }

  /** Machines. */
  @Benchmark
  public long primitive() {
    return primitive(SixGenerators.up(length))
        + primitive(SixGenerators.down(length))
        + primitive(SixGenerators.even(length))
        + primitive(SixGenerators.odd(length))
        + primitive(SixGenerators.swapped(length))
        + primitive(SixGenerators.last(length));
  }

  /** By hand. */
  @Benchmark
  public long primitiveByHand() {
    return primitive(new SixByHand.Up(length))
        + primitive(new SixByHand.Down(length))
        + primitive(new SixByHand.Even(length))
        + primitive(new SixByHand.Odd(length))
        + primitive(new SixByHand.Swapped(length))
        + primitive(new SixByHand.Last(length));
  }

  /** Machines by the cheap protocol. */
  @Benchmark
  public long advancing() {
    return advancing(SixGenerators.up(length))
        + advancing(SixGenerators.down(length))
        + advancing(SixGenerators.even(length))
        + advancing(SixGenerators.odd(length))
        + advancing(SixGenerators.swapped(length))
        + advancing(SixGenerators.last(length));
  }
}
