package dev.switchback.tests.benchmarks;

import dev.switchback.tests.benchmarks.Comparisons.Group;
import dev.switchback.tests.benchmarks.dispatch.PollutedBenchmark;
import dev.switchback.tests.benchmarks.dispatch.WholeAfterOthersBenchmark;
import dev.switchback.tests.benchmarks.loops.FibonacciBenchmark;
import dev.switchback.tests.benchmarks.loops.GuardedBenchmark;
import dev.switchback.tests.benchmarks.loops.RangeBenchmark;
import dev.switchback.tests.benchmarks.loops.TriplesBenchmark;
import dev.switchback.tests.benchmarks.loops.WholeBenchmark;

/** Loops without delegation. */
final class LoopRows {
  private LoopRows() {}

  static void addTo(Comparisons rows) {
    range(rows);
    others(rows);
    whole(rows);
  }

  private static void range(Comparisons rows) {
    Group range = rows.group(RangeBenchmark.class);
    range.row("range, local", "local", "by hand", "localByHand", 1.05);
    range.row("range, heap", "heap", "by hand", "heapByHand", 1.1);
    range.row("range, heap", "heap", "plain loop", "loop");
    range.row("range, heap", "heap", "IntStream.iterator()", "heapByStream");
    range.row("range, heap, advance()", "heapAdvancing", "by hand, hasNext()", "heapByHand");
    range.row("range, push", "push", "plain loop", "loop");
    range.row("range of i * 2, local", "expressionLocal", "by hand", "expressionLocalByHand", 2.2);
    range.row("range of i * 2, heap", "expressionHeap", "by hand", "expressionHeapByHand", 2.2);
    Group polluted = rows.group(PollutedBenchmark.class);
    polluted.row("range after others, local", "local", "by hand", "localByHand", 1.05);
    polluted.row("range after others, heap", "heap", "by hand", "heapByHand", 1.1);
  }

  private static void others(Comparisons rows) {
    Group fibonacci = rows.group(FibonacciBenchmark.class);
    fibonacci.row("fib, heap", "heap", "by hand", "heapByHand", 3.2);
    fibonacci.row("fib, heap", "heap", "push", "push");
    fibonacci.row("fib, heap", "heap", "Stream.iterate", "stream");
    Group triples = rows.group(TriplesBenchmark.class);
    triples.row("triples, a run", "heap", "by hand", "heapByHand", 1.15);
    triples.row("triples, a run", "heap", "push", "push");
    triples.row("triples, a run", "heap", "IntStream.flatMap", "stream");
    Group guarded = rows.group(GuardedBenchmark.class);
    guarded.row("try/finally, heap", "guarded", "without try", "unguarded", 1.05);
    guarded.row("try/finally, local", "guardedLocal", "without try", "unguardedLocal", 1.05);
  }

  private static void whole(Comparisons rows) {
    Group whole = rows.group(WholeBenchmark.class);
    whole.row("forEachRemaining, fresh", "forEachRemaining", "plain loop", "loop", 1.05);
    whole.row("intStream() map+sum, fresh", "stream", "plain loop", "mappingLoop", 1.05);
    whole.row("intStream() map+sum, fresh", "stream", "IntStream.range", "libraryStream");
    Group others = rows.group(WholeAfterOthersBenchmark.class);
    others.row("forEachRemaining after others", "forEachRemaining", "hasNext()", "stepping");
    others.row("intStream() map+sum after others", "stream", "IntStream.range", "libraryStream");
  }
}
