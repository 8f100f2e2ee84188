package dev.switchback.tests.benchmarks.delegation;

/** A node of a binary tree of ints; {@code null} is the empty tree. */
final class Node {
  final Node left;
  final int value;
  final Node right;

  Node(Node left, int value, Node right) {
    this.left = left;
    this.value = value;
    this.right = right;
  }

  /** A balanced tree of the values up to the one before {@code to}. */
  static Node balanced(int from, int to) {
    if (from >= to) {
      return null;
    }
    int middle = (from + to) >>> 1;
    return new Node(balanced(from, middle), middle, balanced(middle + 1, to));
  }

  /** A tree of so many nodes that none has a right child. */
  static Node leftList(int depth) {
    Node tree = null;
    for (int i = 0; i < depth; i++) {
      tree = new Node(tree, i, null);
    }
    return tree;
  }
}
