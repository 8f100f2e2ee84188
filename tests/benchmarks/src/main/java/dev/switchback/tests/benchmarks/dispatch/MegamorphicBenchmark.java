package dev.switchback.tests.benchmarks.dispatch;

import dev.switchback.Generator;
import java.util.Iterator;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Six classes through one loop, which can't be compiled for any of them. */
@State(Scope.Thread)
@OperationsPerInvocation(6 * MegamorphicBenchmark.LENGTH)
public class MegamorphicBenchmark {
  static final int LENGTH = 100;

  private int length = LENGTH;
  private List<?> others;

  /** In a program there are other iterators; without them, the compiler would know that all are machines. */
  @Setup
  public void loadOthers() {
    others = List.of(
        SixByHand.all(1),
        SixBoxedByHand.all(1),
        IntStream.range(0, 1).iterator(),
        Stream.of(1).iterator());
  }

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
    return drainBoxed(new SixBoxedByHand.Up(length))
        + drainBoxed(new SixBoxedByHand.Down(length))
        + drainBoxed(new SixBoxedByHand.Even(length))
        + drainBoxed(new SixBoxedByHand.Odd(length))
        + drainBoxed(new SixBoxedByHand.Swapped(length))
        + drainBoxed(new SixBoxedByHand.Last(length));
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
