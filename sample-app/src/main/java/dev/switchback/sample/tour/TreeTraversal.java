package dev.switchback.sample.tour;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import java.util.ArrayList;
import java.util.List;

/**
 * Recursion: a template may call itself, or any other template, with its own capability. Pulled, a step costs the same
 * at any depth of the tree; pushed, it is ordinary recursion.
 */
final class TreeTraversal implements Lesson {
  /** A binary tree; a missing subtree is null. */
  record Tree<T>(Tree<T> left, T value, Tree<T> right) {
    static <T> Tree<T> leaf(T value) {
      return new Tree<>(null, value, null);
    }
  }

  @GeneratorMethod
  static <T> void inOrder(Yielder<T> out, Tree<T> tree) {
    if (tree != null) {
      inOrder(out, tree.left());
      out.yield_(tree.value());
      inOrder(out, tree.right());
    }
  }

  @Override
  public String title() {
    return "A tree in order, by recursion";
  }

  @Override
  public void run() {
    Tree<String> tree = new Tree<>(
        new Tree<>(Tree.leaf("ant"), "bee", Tree.leaf("cow")),
        "dog",
        new Tree<>(null, "eel", Tree.leaf("fox")));

    System.out.print("pull:");
    for (String name : TreeTraversalGenerators.inOrder(tree)) {
      System.out.print(" " + name);
    }
    System.out.println();

    List<String> names = new ArrayList<>();
    inOrder(names::add, tree); // any method that takes a value is a capability
    System.out.println("push: " + String.join(" ", names));
  }
}
