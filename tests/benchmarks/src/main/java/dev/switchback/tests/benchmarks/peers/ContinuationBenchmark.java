package dev.switchback.tests.benchmarks.peers;

import dev.switchback.Yielder;
import dev.switchback.tests.benchmarks.Sum;
import dev.switchback.tests.benchmarks.delegation.Node;
import dev.switchback.tests.benchmarks.delegation.Trees;
import dev.switchback.tests.benchmarks.loops.Loops;
import java.util.PrimitiveIterator;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Templates on continuations of the JDK, where there are any. */
@State(Scope.Thread)
@Fork(jvmArgsAppend = "--add-exports=java.base/jdk.internal.vm=ALL-UNNAMED")
public class ContinuationBenchmark {
  static final int LENGTH = 10_000;
  static final int NODES = (1 << 17) - 1;

  private final Node tree = Node.balanced(0, NODES);
  private int length = LENGTH;
  private PrimitiveIterator.OfInt stored;

  private PrimitiveIterator.OfInt store(Consumer<Yielder.OfInt> template) {
    stored = new ContinuationIterator(template);
    return stored;
  }

  /** A range. */
  @Benchmark
  @OperationsPerInvocation(LENGTH)
  public long range() {
    return Sum.of(store(out -> Loops.range(out, 0, length)));
  }

  /** A balanced tree: the calls remain on the continuation's stack. */
  @Benchmark
  @OperationsPerInvocation(NODES)
  public long tree() {
    return Sum.of(store(out -> Trees.inOrder(out, tree)));
  }
}
