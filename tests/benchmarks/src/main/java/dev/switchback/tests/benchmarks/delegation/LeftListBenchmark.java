package dev.switchback.tests.benchmarks.delegation;

import dev.switchback.tests.benchmarks.Sum;
import java.util.PrimitiveIterator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Trees as deep as they are large: all nodes are entered before the first value is yielded. */
@State(Scope.Thread)
public class LeftListBenchmark {
  static final int SHORT = 1_000;
  static final int LONG = 1_000_000;

  private final Node shortList = Node.leftList(SHORT);
  private final Node longList = Node.leftList(LONG);
  private PrimitiveIterator.OfInt stored;

  private PrimitiveIterator.OfInt store(PrimitiveIterator.OfInt iterator) {
    stored = iterator;
    return iterator;
  }

  /** The template. */
  @Benchmark
  @OperationsPerInvocation(SHORT)
  public long push() {
    Sum sum = new Sum();
    Trees.inOrder(sum, shortList);
    return sum.total();
  }

  /** A machine that calls. */
  @Benchmark
  @OperationsPerInvocation(SHORT)
  public long calling() {
    return Sum.of(store(TreesGenerators.inOrder(shortList)));
  }

  /** A machine that calls, a million levels deep. */
  @Benchmark
  @OperationsPerInvocation(LONG)
  public long callingDeep() {
    return Sum.of(store(TreesGenerators.inOrder(longList)));
  }

  /** A machine for each node. */
  @Benchmark
  @OperationsPerInvocation(SHORT)
  public long delegating() {
    return Sum.of(store(TreesGenerators.delegating(shortList)));
  }

  /** A million machines. */
  @Benchmark
  @OperationsPerInvocation(LONG)
  public long delegatingDeep() {
    return Sum.of(store(TreesGenerators.delegating(longList)));
  }

  /** By hand. */
  @Benchmark
  @OperationsPerInvocation(SHORT)
  public long byHand() {
    return Sum.of(store(new TreeIterator(shortList)));
  }

  /** By hand, a million levels deep. */
  @Benchmark
  @OperationsPerInvocation(LONG)
  public long byHandDeep() {
    return Sum.of(store(new TreeIterator(longList)));
  }
}
