package dev.switchback.tests.benchmarks.delegation;

/** A node of a binary tree of ints; {@code null} is the empty tree. */
public record Node(Node left, int value, Node right) {
  /** A balanced tree of the values up to the one before {@code to}. */
  public static Node balanced(int from, int to) {
    if (from >= to) {
      return null;
    }
    int middle = (from + to) >>> 1;
    return new Node(balanced(from, middle), middle, balanced(middle + 1, to));
  }

  /** A tree of so many nodes that none has a right child. */
  public static Node leftList(int depth) {
    Node tree = null;
    for (int i = 0; i < depth; i++) {
      tree = new Node(tree, i, null);
    }
    return tree;
  }
}
