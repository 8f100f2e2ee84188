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
  private static long drainBoxed(Iterator<Integer> values) {
    long sum = 0;
    while (values.hasNext()) {
      sum += values.next();
    }
    return sum;
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static long drain(PrimitiveIterator.OfInt values) {
    long sum = 0;
    while (values.hasNext()) {
      sum += values.nextInt();
    }
    return sum;
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static long drainAdvancing(Generator.OfInt values) {
    long sum = 0;
    while (values.advance()) {
      sum += values.currentInt();
    }
    return sum;
  }

  /** Machines of boxed values. */
  @Benchmark
  public long boxed() {
    return drainBoxed(SixGenerators.upBoxed(length))
        + drainBoxed(SixGenerators.downBoxed(length))
        + drainBoxed(SixGenerators.evenBoxed(length))
        + drainBoxed(SixGenerators.oddBoxed(length))
        + drainBoxed(SixGenerators.swappedBoxed(length))
        + drainBoxed(SixGenerators.lastBoxed(length));
  }

  /** By hand, of boxed values. */
  @Benchmark
  public long boxedByHand() {
    return drainBoxed(new SixByHand.Up(length))
        + drainBoxed(new SixByHand.Down(length))
        + drainBoxed(new SixByHand.Even(length))
        + drainBoxed(new SixByHand.Odd(length))
        + drainBoxed(new SixByHand.Swapped(length))
        + drainBoxed(new SixByHand.Last(length));
  }

  /** Machines. */
  @Benchmark
  public long primitive() {
    return drain(SixGenerators.up(length))
        + drain(SixGenerators.down(length))
        + drain(SixGenerators.even(length))
        + drain(SixGenerators.odd(length))
        + drain(SixGenerators.swapped(length))
        + drain(SixGenerators.last(length));
  }

  /** By hand. */
  @Benchmark
  public long primitiveByHand() {
    return drain(new SixByHand.Up(length))
        + drain(new SixByHand.Down(length))
        + drain(new SixByHand.Even(length))
        + drain(new SixByHand.Odd(length))
        + drain(new SixByHand.Swapped(length))
        + drain(new SixByHand.Last(length));
  }

  /** Machines by the cheap protocol. */
  @Benchmark
  public long advancing() {
    return drainAdvancing(SixGenerators.up(length))
        + drainAdvancing(SixGenerators.down(length))
        + drainAdvancing(SixGenerators.even(length))
        + drainAdvancing(SixGenerators.odd(length))
        + drainAdvancing(SixGenerators.swapped(length))
        + drainAdvancing(SixGenerators.last(length));
  }
}
