package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The enhanced {@code for} statement over arrays and iterables. */
final class EnhancedFor {
  private EnhancedFor() {}

  @GeneratorMethod
  static void overList(Yielder<String> out, List<String> list) {
    for (String s : list) {
      out.yield_(s);
    }
  }

  @GeneratorMethod
  static void overReferenceArray(Yielder<String> out, String[] array) {
    for (String s : array) {
      out.yield_(s + array.length);
    }
  }

  @GeneratorMethod
  static void overIntArray(Yielder<Integer> out, int[] array) {
    for (int n : array) {
      out.yield_(n);
    }
  }

  @GeneratorMethod
  static void overEveryPrimitiveArray(Yielder<Object> out) {
    for (boolean b : new boolean[] {true, false}) out.yield_(b);
    for (byte b : new byte[] {1, -2}) out.yield_(b);
    for (short s : new short[] {3}) out.yield_(s);
    for (char c : "xyz".toCharArray()) out.yield_(c);
    for (long l : new long[] {1L << 40}) out.yield_(l);
    for (float f : new float[] {1.5f}) out.yield_(f);
    for (double d : new double[] {2.5, 3.5}) out.yield_(d);
  }

  @GeneratorMethod
  static void unboxing(Yielder<Integer> out) {
    for (int n : List.of(1, 2, 3)) {
      out.yield_(n + 1);
    }
  }

  @GeneratorMethod
  static void unboxingNullFails(Yielder<Integer> out) {
    for (int n : Arrays.asList(1, null, 3)) {
      out.yield_(n);
    }
  }

  @GeneratorMethod
  static void boxing(Yielder<Object> out) {
    for (Integer n : new int[] {1, 2}) {
      out.yield_(n.hashCode());
    }
  }

  @GeneratorMethod
  static void wideningElements(Yielder<Object> out) {
    for (long n : new int[] {1, 2}) {
      out.yield_(n);
    }
    for (double d : List.of(1, 2)) {
      out.yield_(d);
    }
    for (Object o : List.of("a", "b")) {
      out.yield_(o);
    }
    for (int c : new char[] {'a'}) {
      out.yield_(c);
    }
  }

  @GeneratorMethod
  static void theExpressionIsEvaluatedOnce(Yielder<Integer> out) {
    int[] array = {1, 2, 3};
    for (int n : log("array", array)) {
      array = new int[] {9, 9};
      out.yield_(n + array.length);
    }
  }

  @GeneratorMethod
  static void theLoopVariableCanBeAssigned(Yielder<Integer> out) {
    for (int n : new int[] {1, 2, 3}) {
      n *= 10;
      out.yield_(n);
      n++;
      out.yield_(n);
    }
  }

  @GeneratorMethod
  static void elementsAreReadWhenReached(Yielder<Integer> out) {
    int[] array = {1, 2, 3};
    for (int n : array) {
      out.yield_(n);
      array[2] += 10;
    }
  }

  @GeneratorMethod
  static void iteratorCallsInOrder(Yielder<Integer> out) {
    for (int n : new LoggedRange(3)) {
      out.yield_(n);
      mark("after " + n);
    }
  }

  @GeneratorMethod
  static void concurrentModification(Yielder<String> out) {
    List<String> list = new ArrayList<>(List.of("a", "b", "c"));
    for (String s : list) {
      out.yield_(s);
      list.add("more");
    }
  }

  @GeneratorMethod
  static void overNullFails(Yielder<String> out) {
    List<String> list = null;
    out.yield_("before");
    for (String s : list) {
      out.yield_(s);
    }
  }

  @GeneratorMethod
  static void overMapEntries(Yielder<String> out) {
    Map<String, List<Integer>> map =
        new TreeMap<>(Map.of("a", List.of(1, 2), "b", List.of(), "c", List.of(3)));
    for (Map.Entry<String, List<Integer>> entry : map.entrySet()) {
      for (int value : entry.getValue()) {
        out.yield_(entry.getKey() + value);
      }
    }
  }

  @GeneratorMethod
  static void overMatrix(Yielder<Integer> out) {
    int[][] matrix = {{1, 2}, {}, {3}};
    for (int[] row : matrix) {
      for (int cell : row) {
        out.yield_(cell * row.length);
      }
      out.yield_(-row.length);
    }
  }

  @GeneratorMethod
  static void overWildcards(Yielder<Object> out) {
    List<? extends Number> numbers = List.of(1, 2.5);
    for (Number n : numbers) {
      out.yield_(n.intValue());
    }
    List<?> any = List.of("x", 1L);
    for (Object o : any) {
      out.yield_(o);
    }
  }

  @GeneratorMethod
  static void breakAndContinue(Yielder<Integer> out) {
    for (int n : List.of(1, 2, 3, 4, 5, 6)) {
      if (n == 2) {
        continue;
      }
      out.yield_(n);
      if (n == 4) {
        break;
      }
    }
    mark("after");
  }

  @GeneratorMethod
  static void finalLoopVariable(Yielder<String> out) {
    for (final String s : List.of("a", "b")) {
      out.yield_(s);
      Runnable run = () -> mark(s);
      run.run();
    }
  }

  /** Counts up, and tells each call of its iterator. */
  record LoggedRange(int end) implements Iterable<Integer> {
    @Override
    public Iterator<Integer> iterator() {
      mark("iterator");
      return new Iterator<>() {
        private int next;

        @Override
        public boolean hasNext() {
          return log("hasNext", next < end);
        }

        @Override
        public Integer next() {
          return log("next", next++);
        }
      };
    }
  }
}
