package dev.switchback.tests.benchmarks.delegation;

import dev.switchback.tests.benchmarks.Sum;
import java.util.PrimitiveIterator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A balanced tree in order; what iterates is stored in a field first. */
@State(Scope.Thread)
@OperationsPerInvocation(TreeBenchmark.NODES)
public class TreeBenchmark {
  static final int NODES = (1 << 17) - 1;

  private final Node tree = Node.balanced(0, NODES);
  private PrimitiveIterator.OfInt stored;

  private PrimitiveIterator.OfInt store(PrimitiveIterator.OfInt iterator) {
    stored = iterator;
    return iterator;
  }

  /** The template. */
  @Benchmark
  public long push() {
    Sum sum = new Sum();
    Trees.inOrder(sum, tree);
    return sum.total();
  }

  /** A machine that calls. */
  @Benchmark
  public long calling() {
    return Sum.of(store(TreesGenerators.inOrder(tree)));
  }

  /** A machine for each node. */
  @Benchmark
  public long delegating() {
    return Sum.of(store(TreesGenerators.delegating(tree)));
  }

  /** By hand. */
  @Benchmark
  public long byHand() {
    return Sum.of(store(new TreeIterator(tree)));
  }
}
