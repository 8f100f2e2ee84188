package dev.switchback.tests.benchmarks.delegation;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;

/** Templates that walk a tree in order. */
public final class Trees {
  private Trees() {}

  /** By calls with the template's own capability. */
  @GeneratorMethod
  public static void inOrder(Yielder.OfInt out, Node tree) {
    if (tree == null) {
      return;
    }
    inOrder(out, tree.left());
    out.yield_(tree.value());
    inOrder(out, tree.right());
  }

  /** By delegation to machines. */
  @GeneratorMethod
  public static void delegating(Yielder.OfInt out, Node tree) {
    if (tree == null) {
      return;
    }
    out.yieldFrom(TreesGenerators.delegating(tree.left()));
    out.yield_(tree.value());
    out.yieldFrom(TreesGenerators.delegating(tree.right()));
  }
}
