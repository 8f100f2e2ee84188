package dev.switchback.tests.benchmarks;

import dev.switchback.tests.benchmarks.delegation.LeftListBenchmark;
import dev.switchback.tests.benchmarks.delegation.TreeBenchmark;
import dev.switchback.tests.benchmarks.loops.FibonacciBenchmark;
import dev.switchback.tests.benchmarks.loops.RangeBenchmark;
import dev.switchback.tests.benchmarks.loops.TriplesBenchmark;
import dev.switchback.tests.benchmarks.peers.ContinuationBenchmark;
import dev.switchback.tests.benchmarks.peers.KotlinBenchmark;

/** Other systems, where they are there. */
final class PeerRows {
  private static final Measure RANGE = Measure.time(RangeBenchmark.class, "heap");
  private static final Measure FIBONACCI = Measure.time(FibonacciBenchmark.class, "heap");
  private static final Measure TRIPLES = Measure.time(TriplesBenchmark.class, "heap");
  private static final Measure TREE = Measure.time(TreeBenchmark.class, "calling");
  private static final Measure TREE_DELEGATING = Measure.time(TreeBenchmark.class, "delegating");
  private static final Measure LIST = Measure.time(LeftListBenchmark.class, "calling");
  private static final Measure LIST_DELEGATING =
      Measure.time(LeftListBenchmark.class, "delegating");

  private final Comparisons rows;
  private final String peer;
  private final Class<?> benchmark;

  private PeerRows(Comparisons rows, String peer, Class<?> benchmark) {
    this.rows = rows;
    this.peer = peer;
    this.benchmark = benchmark;
  }

  static void addTo(Comparisons rows) {
    if (isThere("jdk.internal.vm.Continuation")) {
      new PeerRows(rows, "JDK Continuation", ContinuationBenchmark.class).continuations();
    }
    // the class may be left from another build
    if (isThere("kotlin.sequences.Sequence")
        && isThere("dev.switchback.tests.benchmarks.peers.KotlinPeer")) {
      new PeerRows(rows, "Kotlin ", KotlinBenchmark.class).kotlin();
    }
  }

  private void continuations() {
    row("range, heap", RANGE, "", "range");
    row("balanced tree, by call", TREE, "", "tree");
  }

  private void kotlin() {
    row("range, heap", RANGE, "sequence", "range");
    row("fib, heap", FIBONACCI, "iterator", "fibonacci");
    row("triples, a run", TRIPLES, "iterator", "triples");
    row("balanced tree, by call", TREE, "suspending calls", "treeCalling");
    row("balanced tree, by call", TREE, "yieldAll", "treeDelegating", 0.1);
    row("balanced tree, by yieldFrom", TREE_DELEGATING, "yieldAll", "treeDelegating");
    row("left list of 1,000, by call", LIST, "suspending calls", "listCalling");
    row("left list of 1,000, by yieldFrom", LIST_DELEGATING, "yieldAll", "listDelegating");
  }

  private void row(String what, Measure measured, String how, String base) {
    row(what, measured, how, base, Double.NaN);
  }

  private void row(String what, Measure measured, String how, String base, double target) {
    rows.add(new Comparison(what, measured, peer + how, Measure.time(benchmark, base), target));
  }

  /** Asks without touching it: that is for JVMs with the flags that it needs. */
  private static boolean isThere(String type) {
    try {
      Class.forName(type, false, PeerRows.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
