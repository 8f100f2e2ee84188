package dev.switchback.tests.benchmarks;

import dev.switchback.tests.benchmarks.delegation.DelegationDepth;
import dev.switchback.tests.benchmarks.delegation.TreeBenchmark;
import dev.switchback.tests.benchmarks.dispatch.MegamorphicBenchmark;
import dev.switchback.tests.benchmarks.loops.FibonacciBenchmark;
import dev.switchback.tests.benchmarks.loops.GuardedBenchmark;
import dev.switchback.tests.benchmarks.loops.RangeBenchmark;
import dev.switchback.tests.benchmarks.loops.TriplesBenchmark;
import dev.switchback.tests.benchmarks.loops.WholeBenchmark;
import dev.switchback.tests.benchmarks.members.PrivateAccess;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** All rows of the table. */
final class Comparisons {
  private final List<Comparison> rows = new ArrayList<>();

  private Comparisons() {
    loops();
    whole();
    delegation();
    dispatch();
    members();
  }

  /** The rows in whose text the pattern is found, in any case; all if it is empty. */
  static List<Comparison> matching(String pattern) {
    Pattern only = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    List<Comparison> found = new Comparisons()
        .rows.stream().filter(row -> only.matcher(row.toString()).find()).toList();
    if (found.isEmpty()) {
      throw new IllegalArgumentException("no row matches " + pattern);
    }
    return found;
  }

  private void loops() {
    Group range = new Group(RangeBenchmark.class);
    range.row("range, local", "local", "by hand", "localByHand", 1.05);
    range.row("range, heap", "heap", "by hand", "heapByHand", 1.1);
    range.row("range, heap", "heap", "plain loop", "loop");
    range.row("range, heap", "heap", "IntStream.iterator()", "heapByStream");
    range.row("range, heap, advance()", "heapAdvancing", "by hand, hasNext()", "heapByHand");
    range.row("range, push", "push", "plain loop", "loop");
    range.row("range of i * 2, local", "expressionLocal", "by hand", "expressionLocalByHand", 2.2);
    range.row("range of i * 2, heap", "expressionHeap", "by hand", "expressionHeapByHand", 2.2);
    Group fibonacci = new Group(FibonacciBenchmark.class);
    fibonacci.row("fib, heap", "heap", "by hand", "heapByHand", 3.2);
    fibonacci.row("fib, heap", "heap", "push", "push");
    fibonacci.row("fib, heap", "heap", "Stream.iterate", "stream");
    Group triples = new Group(TriplesBenchmark.class);
    triples.row("triples, a run", "heap", "by hand", "heapByHand", 1.15);
    triples.row("triples, a run", "heap", "push", "push");
    triples.row("triples, a run", "heap", "IntStream.flatMap", "stream");
    Group guarded = new Group(GuardedBenchmark.class);
    guarded.row("try/finally, heap", "guarded", "without try", "unguarded", 1.05);
    guarded.row("try/finally, local", "guardedLocal", "without try", "unguardedLocal", 1.05);
  }

  private void whole() {
    Group whole = new Group(WholeBenchmark.class);
    whole.row("forEachRemaining, fresh", "forEachRemaining", "plain loop", "loop", 1.05);
    whole.row("intStream() map+sum, fresh", "stream", "plain loop", "mappingLoop", 1.05);
    whole.row("intStream() map+sum, fresh", "stream", "IntStream.range", "libraryStream");
  }

  private void delegation() {
    Group tree = new Group(TreeBenchmark.class);
    tree.row("balanced tree, by call", "calling", "push", "push", 4);
    tree.row("balanced tree, by call", "calling", "by hand", "byHand");
    tree.row("balanced tree, by yieldFrom", "delegating", "push", "push");
    tree.row("balanced tree, by yieldFrom", "delegating", "by hand", "byHand");
    Group depth = new Group(DelegationDepth.class);
    depth.row("through 1,000 calls", "thousandCalls", "through one", "call");
    depth.row("through 1,000 yieldFrom", "thousandYieldFroms", "through one", "yieldFrom");
    depth.row("through 1,000 in turns", "thousandInTurns", "through one each", "callAndYieldFrom");
    depth.row("through 1,000 ints and boxes", "thousandBoxed", "through one each", "boxed");
  }

  private void dispatch() {
    Group six = new Group(MegamorphicBenchmark.class);
    six.row("six classes, boxed", "boxed", "by hand", "boxedByHand", 1.15);
    six.row("six classes, primitive", "primitive", "by hand", "primitiveByHand", 2.1);
    six.row("six classes, advance()", "advancing", "by hand, hasNext()", "primitiveByHand");
  }

  private void members() {
    new Group(PrivateAccess.class)
        .row("private members", "throughHandles", "package-private ones", "direct");
  }

  /** Rows about the methods of one benchmark. */
  private final class Group {
    private final Class<?> benchmark;

    Group(Class<?> benchmark) {
      this.benchmark = benchmark;
    }

    void row(String what, String measured, String beside, String base) {
      row(what, measured, beside, base, Double.NaN);
    }

    void row(String what, String measured, String beside, String base, double target) {
      rows.add(new Comparison(
          what, Measure.time(benchmark, measured), beside, Measure.time(benchmark, base), target));
    }
  }
}
