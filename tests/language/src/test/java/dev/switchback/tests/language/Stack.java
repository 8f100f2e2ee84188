package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.ArrayList;
import java.util.List;

/** A generic class with inner classes, which take part in its type arguments without saying so (JLS 6.5.5.1). */
final class Stack<T> extends StackBase<T, Integer> {
  /** One element. */
  class Node {
    final T value;
    final Node next;

    Node(T value, Node next) {
      this.value = value;
      this.next = next;
    }

    @Override
    public String toString() {
      return value + ";" + next;
    }
  }

  /** With a type parameter of its own. */
  class Tagged<U> {
    final U tag;
    final Node node;

    Tagged(U tag, Node node) {
      this.tag = tag;
      this.node = node;
    }
  }

  /** Not an inner class. */
  static class Plain<V> {
    static final String NAME = "plain";
    V value;
  }

  Node head;

  @GeneratorMethod
  void all(Yielder<T> out) {
    for (Node n = head; n != null; n = n.next) {
      out.yield_(n.value);
    }
  }

  @GeneratorMethod
  Node push(TwoWayYielder<Node, T> out) {
    for (int i = 0; i < 2; i++) {
      head = new Node(out.yield_(head), head);
    }
    Node first = head;
    out.yield_(first.next);
    return first;
  }

  @GeneratorMethod
  void typesInEveryPlace(Yielder<Object> out, T first, T second) {
    Node node = new Node(first, this.new Node(second, null));
    out.yield_(node);
    List<Node> list = new ArrayList<Node>();
    list.add(node.next);
    out.yield_(list);
    Tagged<Integer> tagged = new Tagged<>(1, list.get(0));
    out.yield_(tagged.node.value);
    Tagged<List<Node>> deep = new Tagged<List<Node>>(list, node);
    out.yield_(deep.tag.get(0).value);
    Object any = deep.node;
    @SuppressWarnings("unchecked")
    Node again = (Node) any;
    out.yield_(again.next.value);
    for (Node each : list) {
      out.yield_(each.value);
      T value = each.value;
      log("value", value);
    }
    Plain<T> plain = new Plain<>();
    plain.value = first;
    out.yield_(plain.value);
    out.yield_(Plain.NAME + Plain.class.getSimpleName() + Node.class.getSimpleName());
    log("tag", tagged.tag + 1);
  }

  @GeneratorMethod
  void inheritedInnerClass(Yielder<Object> out, T first) {
    Pair pair = new Pair(first, 5);
    out.yield_(pair.left);
    int right = pair.right + 1;
    out.yield_(right);
    T left = pair.left;
    Pair[] none = null;
    out.yield_(left);
    log("none", none);
  }

  static java.util.stream.Stream<Object[]> typesInEveryPlaceArguments() {
    return java.util.stream.Stream.of(new Object[] {"a", "b"}, new Object[] {1, 2});
  }

  static java.util.stream.Stream<Object[]> inheritedInnerClassArguments() {
    return java.util.stream.Stream.of(new Object[] {"a"}, new Object[] {1});
  }
}
