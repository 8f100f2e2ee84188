package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.stream.Stream;

/** Templates that call themselves and each other, through static methods and typed receivers. */
final class Recursion {
  Recursion() {}

  /** A binary tree. */
  record Tree(Tree left, int value, Tree right) {
    static Tree of(int from, int to) {
      int middle = (from + to) / 2;
      return from >= to ? null : new Tree(of(from, middle), middle, of(middle + 1, to));
    }

    @GeneratorMethod
    void walk(Yielder<Integer> out) {
      if (left != null) {
        left.walk(out);
      }
      out.yield_(value);
      if (right != null) {
        right.walk(out);
      }
    }

    /** A tree to run {@link #walk} on. */
    Tree() {
      this(of(0, 3), 3, of(4, 6));
    }
  }

  static Stream<Object[]> trees() {
    return Stream.<Object[]>of(
        new Object[] {null}, new Object[] {Tree.of(0, 7)}, new Object[] {Tree.of(0, 12)});
  }

  static Stream<Object[]> inorderArguments() {
    return trees();
  }

  static Stream<Object[]> preorderGuardedByTheCallerArguments() {
    return trees();
  }

  static Stream<Object[]> depthArguments() {
    return trees();
  }

  static Stream<Object[]> withReceiverArguments() {
    return trees().filter(arguments -> arguments[0] != null);
  }

  static Stream<Object[]> relabelArguments() {
    return trees();
  }

  static Stream<Object[]> guardedArguments() {
    return trees();
  }

  @GeneratorMethod
  static void inorder(Yielder<Integer> out, Tree tree) {
    if (tree == null) {
      return;
    }
    inorder(out, tree.left());
    out.yield_(tree.value());
    inorder(out, tree.right());
  }

  @GeneratorMethod
  static void preorderGuardedByTheCaller(Yielder<Integer> out, Tree tree) {
    if (tree != null) {
      out.yield_(tree.value);
      if (tree.left != null) {
        preorderGuardedByTheCaller(out, tree.left);
      }
      if (tree.right != null) {
        preorderGuardedByTheCaller(out, tree.right);
      }
    }
  }

  @GeneratorMethod
  static int depth(Yielder<String> out, Tree tree) {
    if (tree == null) {
      return 0;
    }
    int left = depth(out, tree.left);
    int right = depth(out, tree.right);
    out.yield_(tree.value + ":" + left + "," + right);
    return 1 + Math.max(left, right);
  }

  @GeneratorMethod
  static void withReceiver(Yielder<Integer> out, Tree tree) {
    tree.walk(out);
    out.yield_(-1);
    Tree copy = new Tree(tree.left, 100, null);
    copy.walk(out);
    new Tree(null, 200, null).walk(out);
  }

  @GeneratorMethod
  static Tree relabel(TwoWayYielder<Integer, Integer> out, Tree tree) {
    if (tree == null) {
      return null;
    }
    Tree left = relabel(out, tree.left);
    Integer sent = out.yield_(tree.value);
    Tree right = relabel(out, tree.right);
    return new Tree(left, sent == null ? tree.value : sent, right);
  }

  @GeneratorMethod
  static void guarded(Yielder<Integer> out, Tree tree) {
    if (tree == null) {
      return;
    }
    try {
      guarded(out, tree.left);
      out.yield_(tree.value);
      guarded(out, tree.right);
    } catch (IllegalArgumentException e) {
      log("caught at " + tree.value, e);
      if (tree.value % 2 == 0) {
        throw e;
      }
    } finally {
      mark("leaving " + tree.value);
    }
  }

  @GeneratorMethod
  static void even(Yielder<String> out, int n) {
    out.yield_("even " + n);
    if (n > 0) {
      odd(out, n - 1);
    }
    mark("even again");
  }

  @GeneratorMethod
  static void odd(Yielder<String> out, int n) {
    out.yield_("odd " + n);
    if (n > 0) {
      even(out, n - 1);
    }
    out.yield_("odd again");
  }

  @GeneratorMethod
  static void permutations(Yielder<String> out, String prefix, String rest) {
    if (rest.isEmpty()) {
      out.yield_(prefix);
    }
    for (int i = 0; i < rest.length(); i++) {
      permutations(out, prefix + rest.charAt(i), rest.substring(0, i) + rest.substring(i + 1));
    }
  }

  @GeneratorMethod
  static void hanoi(Yielder<String> out, int n, char from, char to, char via) {
    if (n > 0) {
      hanoi(out, n - 1, from, via, to);
      out.yield_(from + "->" + to);
      hanoi(out, n - 1, via, to, from);
    }
  }

  static Stream<Object[]> hanoiArguments() {
    return Stream.<Object[]>of(new Object[] {3, 'a', 'b', 'c'}, new Object[] {5, 'x', 'y', 'z'});
  }

  @GeneratorMethod
  static long fibonacci(Yielder<Long> out, int n) {
    if (n < 2) {
      return n;
    }
    long a = fibonacci(out, n - 1);
    long b = fibonacci(out, n - 2);
    out.yield_(a + b);
    return a + b;
  }

  @GeneratorMethod
  static void throwFromTheDepth(Yielder<Integer> out, int n) {
    try {
      out.yield_(n);
      if (n == 0) {
        throw new IllegalStateException("at the bottom");
      }
      throwFromTheDepth(out, n - 1);
    } finally {
      mark("unwinding " + n);
      out.yield_(-n);
    }
  }
}
