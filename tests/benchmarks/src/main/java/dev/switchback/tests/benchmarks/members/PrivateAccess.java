package dev.switchback.tests.benchmarks.members;

import dev.switchback.Generator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What a private member costs a machine, beside one that it may name: a step with three reads, two writes and a call. */
@State(Scope.Thread)
@OperationsPerInvocation(PrivateAccess.STEPS)
public class PrivateAccess {
  static final int STEPS = 1_000;

  private final Account account = new Account();

  /** Steps with direct access; returns a sum of what was yielded. */
  @Benchmark
  public long direct() {
    return sum(AccountGenerators.direct(account, STEPS));
  }

  /** The same steps through handles. */
  @Benchmark
  public long throughHandles() {
    return sum(AccountGenerators.throughHandles(account, STEPS));
  }

  private static long sum(Generator.OfInt generator) {
    long sum = 0;
    while (generator.advance()) {
      sum += generator.currentInt();
    }
    return sum;
  }
}
