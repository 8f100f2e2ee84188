package dev.switchback.tests.benchmarks.delegation;

import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;

/** {@link Trees#inOrder} by hand: a stack of the nodes whose turn comes after their left subtrees. */
public final class TreeIterator implements PrimitiveIterator.OfInt {
  private Node[] stack = new Node[16];
  private int size;

  /** From the least value on. */
  public TreeIterator(Node tree) {
    push(tree);
  }

  private void push(Node tree) {
    for (Node node = tree; node != null; node = node.left()) {
      if (size == stack.length) {
        stack = Arrays.copyOf(stack, 2 * size);
      }
      stack[size++] = node;
    }
  }

  @Override
  public boolean hasNext() {
    return size > 0;
  }

  @Override
  public int nextInt() {
    if (size == 0) {
      throw new NoSuchElementException();
    }
    Node node = stack[--size];
    stack[size] = null;
    push(node.right());
    return node.value();
  }
}
