package dev.switchback.tests.benchmarks.peers;

import dev.switchback.tests.benchmarks.Sum;
import dev.switchback.tests.benchmarks.delegation.Node;
import java.util.Iterator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Kotlin's generators, stored in a field first. */
@State(Scope.Thread)
public class KotlinBenchmark {
  static final int LENGTH = 10_000;
  static final int NODES = (1 << 17) - 1;
  static final int SHORT = 1_000;

  private final Peer kotlin = Peer.load(Peer.KOTLIN);
  private final Node tree = Node.balanced(0, NODES);
  private final Node shortList = Node.leftList(SHORT);
  private int length = LENGTH;
  private int n = 100;
  private Iterator<?> stored;

  private <T> Iterator<T> store(Iterator<T> iterator) {
    stored = iterator;
    return iterator;
  }

  /** A sequence. */
  @Benchmark
  @OperationsPerInvocation(LENGTH)
  public long range() {
    return Sum.ofBoxed(store(kotlin.range(0, length)));
  }

  /** An iterator. */
  @Benchmark
  @OperationsPerInvocation(LENGTH)
  public long fibonacci() {
    Iterator<Long> numbers = store(kotlin.fibonacci(length));
    long sum = 0;
    while (numbers.hasNext()) {
      sum += numbers.next();
    }
    return sum;
  }

  /** A run of all. */
  @Benchmark
  public long triples() {
    return Sum.ofBoxed(store(kotlin.triples(n)));
  }

  /** By suspending functions. */
  @Benchmark
  @OperationsPerInvocation(NODES)
  public long treeCalling() {
    return Sum.ofBoxed(store(kotlin.calling(tree)));
  }

  /** By {@code yieldAll}. */
  @Benchmark
  @OperationsPerInvocation(NODES)
  public long treeDelegating() {
    return Sum.ofBoxed(store(kotlin.delegating(tree)));
  }

  /** By suspending functions. */
  @Benchmark
  @OperationsPerInvocation(SHORT)
  public long listCalling() {
    return Sum.ofBoxed(store(kotlin.calling(shortList)));
  }

  /** By {@code yieldAll}. */
  @Benchmark
  @OperationsPerInvocation(SHORT)
  public long listDelegating() {
    return Sum.ofBoxed(store(kotlin.delegating(shortList)));
  }
}
