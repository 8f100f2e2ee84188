package dev.switchback.tests.benchmarks;

import dev.switchback.tests.benchmarks.delegation.TreeIterator;
import dev.switchback.tests.benchmarks.delegation.TreesGenerators;
import dev.switchback.tests.benchmarks.files.Entry.Directory;
import dev.switchback.tests.benchmarks.files.WalkGenerators;
import dev.switchback.tests.benchmarks.files.WalkIterator;
import dev.switchback.tests.benchmarks.loops.FibonacciIterator;
import dev.switchback.tests.benchmarks.loops.LoopsGenerators;
import dev.switchback.tests.benchmarks.loops.RangeIterator;
import dev.switchback.tests.benchmarks.loops.TriplesIterator;
import dev.switchback.tests.benchmarks.text.TokenIterator;
import dev.switchback.tests.benchmarks.text.TokenizerGenerators;
import java.util.List;

/** What machines take of memory, and their classes of a jar. */
final class SizeRows {
  /** What a machine may take more than the object that does the same by hand. */
  private static final int MORE = 8;

  private SizeRows() {}

  static void addTo(Comparisons rows) {
    Class<?> range = LoopsGenerators.range(0, 1).getClass();
    Class<?> fibonacci = LoopsGenerators.fibonacci(1).getClass();
    Class<?> triples = LoopsGenerators.triples(1).getClass();
    rows.add(suspended("range", range, RangeIterator.class));
    rows.add(suspended("fib", fibonacci, FibonacciIterator.class));
    rows.add(suspended("triples", triples, TriplesIterator.class));
    rows.add(classFile("range", range, RangeIterator.class));
    rows.add(classFile("fib", fibonacci, FibonacciIterator.class));
    rows.add(classFile("triples", triples, TriplesIterator.class));
    rows.add(classFile("tree", TreesGenerators.inOrder(null).getClass(), TreeIterator.class));
    rows.add(
        classFile("tokenizer", TokenizerGenerators.tokens("").getClass(), TokenIterator.class));
    Directory empty = new Directory("", List.of());
    rows.add(
        classFile("directory walk", WalkGenerators.files(empty).getClass(), WalkIterator.class));
  }

  private static Comparison suspended(String what, Class<?> machine, Class<?> byHand) {
    double bytes = Sizes.suspended(byHand);
    return new Comparison(
        "suspended " + what,
        Measure.suspended(machine),
        "by hand",
        Measure.suspended(byHand),
        (bytes + MORE) / bytes);
  }

  private static Comparison classFile(String what, Class<?> machine, Class<?> byHand) {
    return new Comparison(
        "class file of " + what,
        Measure.classFile(machine),
        "by hand",
        Measure.classFile(byHand),
        Double.NaN);
  }
}
