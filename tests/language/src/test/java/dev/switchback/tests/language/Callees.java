package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** Calls of templates on receivers whose types take some reading, and of overloaded templates. */
final class Callees {
  private Callees() {}

  /** A tree of nodes with instance templates. */
  static class Node {
    final String name;
    final List<Node> children = new ArrayList<>();
    final Map<String, Node> byName = new HashMap<>();
    Node[] array = {};
    Optional<Node> other = Optional.empty();

    Node(String name, Node... children) {
      this.name = name;
      this.children.addAll(Arrays.asList(children));
      this.array = children;
      for (Node child : children) {
        byName.put(child.name, child);
        other = Optional.of(child);
      }
    }

    @GeneratorMethod
    final void walk(Yielder<Object> out) {
      out.yield_(name);
      for (Node child : children) {
        child.walk(out);
      }
    }

    @GeneratorMethod
    final <T> T give(Yielder<Object> out, T value) {
      out.yield_(name);
      return value;
    }

    List<? extends Node> some() {
      return children;
    }

    static <T> T first(List<T> list) {
      return list.get(0);
    }
  }

  static Node tree() {
    return new Node("root", new Node("a", new Node("c")), new Node("b"));
  }

  static <T> T id(T t) {
    return log("id", t) == null ? null : t;
  }

  static <T> List<T> reversed(List<? extends T> list) {
    List<T> all = new ArrayList<>(list);
    Collections.reverse(all);
    return all;
  }

  static <T, S extends Supplier<? extends T>> T supplied(S supplier, T otherwise) {
    return otherwise;
  }

  @SafeVarargs
  static <T> T lastOf(T... all) {
    return all[all.length - 1];
  }

  @GeneratorMethod
  static void elementOfAList(Yielder<Object> out) {
    Node tree = tree();
    tree.children.get(0).walk(out);
    tree.some().get(1).walk(out);
    tree.array[0].walk(out);
    tree.byName.get("b").walk(out);
    tree.other.get().walk(out);
    tree.other.orElse(tree).walk(out);
    tree.byName.getOrDefault("none", tree).walk(out);
    tree.children.iterator().next().walk(out);
  }

  @GeneratorMethod
  static void varInAnEnhancedFor(Yielder<Object> out) {
    var tree = tree();
    for (var child : tree.children) {
      child.walk(out);
    }
    for (var child : tree.some()) {
      child.walk(out);
    }
    for (var child : tree.byName.values()) {
      child.walk(out);
    }
    for (var entry : tree.byName.entrySet()) {
      entry.getValue().walk(out);
    }
    for (var child : tree.array) {
      child.walk(out);
    }
  }

  @GeneratorMethod
  static void varOfAnElement(Yielder<Object> out) {
    var tree = tree();
    var first = tree.children.get(0);
    first.walk(out);
    var iterator = tree.children.iterator();
    while (iterator.hasNext()) {
      var next = iterator.next();
      next.walk(out);
    }
    var children = tree.children;
    var again = children;
    again.get(1).walk(out);
    var array = tree.array;
    array[1].walk(out);
    first = children.get(1);
    first.walk(out);
  }

  @GeneratorMethod
  static void genericMethods(Yielder<Object> out) {
    id(tree()).walk(out);
    reversed(tree().children).get(0).walk(out);
    Node.first(tree().children).walk(out);
    Objects.requireNonNull(tree()).walk(out);
    lastOf(tree(), new Node("last")).walk(out);
    var first = Node.first(reversed(tree().children));
    first.walk(out);
    id(id(tree()).children).get(1).walk(out);
    Arrays.asList(tree(), new Node("b")).get(1).walk(out);
    List.of(new Node("x")).get(0).walk(out);
    Optional.of(tree()).get().walk(out);
    Collections.max(Map.of("k", tree()).keySet());
    Callees.<Node>id(new Node("explicit")).walk(out);
  }

  @GeneratorMethod
  static void otherExpressions(Yielder<Object> out, boolean flag) {
    (flag ? tree() : new Node("else")).walk(out);
    ((Node) (Object) tree()).walk(out);
    Node node;
    (node = tree()).walk(out);
    node.children.get(flag ? 0 : 1).walk(out);
    (flag ? node.children : reversed(node.children)).get(0).walk(out);
    new Node[] {tree(), node}[1].walk(out);
  }

  @GeneratorMethod
  static void genericTemplateOfAReceiver(Yielder<Object> out) {
    String s = tree().give(out, "s");
    log("s", s);
    List<Object> list = id(tree()).give(out, List.of("t"));
    log("list", list);
    log("typed", tree().<Object>give(out, 5));
    Object o = new Node("n").<List<Number>>give(out, Arrays.asList(1, 2));
    log("o", o);
  }

  // Overloads

  @GeneratorMethod
  static void show(Yielder<Object> out, Object o) {
    out.yield_("Object");
  }

  @GeneratorMethod
  static int show(Yielder<Object> out, String s) {
    out.yield_("String");
    return s.length();
  }

  @GeneratorMethod
  static long show(Yielder<Object> out, int n) {
    out.yield_("int");
    return n;
  }

  @GeneratorMethod
  static String show(Yielder<Object> out, List<?> list) {
    out.yield_("List");
    return "" + list;
  }

  @GeneratorMethod
  static boolean show(Yielder<Object> out, Object first, Object... more) {
    out.yield_("variable " + more.length);
    return true;
  }

  static String kind(int n) {
    return "int " + n;
  }

  static String kind(long n) {
    return "long " + n;
  }

  static String kind(boolean b) {
    return "boolean " + b;
  }

  static String kind(Object o) {
    return "Object " + o;
  }

  @GeneratorMethod
  static void overloadsOfDifferentResults(Yielder<Object> out) {
    show(out, 'c');
    show(out, 2.5);
    out.yield_(kind(show(out, "string")));
    out.yield_(kind(show(out, 4)));
    byte b = 3;
    out.yield_(kind(show(out, b)));
    out.yield_(kind(show(out, List.of())));
    out.yield_(kind(show(out, new ArrayList<String>())));
    out.yield_(kind(show(out, 1, 2)));
    out.yield_(kind(show(out, "a", "b", 'c')));
    show(out, Integer.valueOf(6));
    show(out, (Object) "o");
    var s = List.of("t").get(0);
    out.yield_(kind(show(out, s)));
    out.yield_(kind(show(out, s.length() + 1)));
  }

  @GeneratorMethod
  static void overloadsBesideAnOrdinaryMethod(Yielder<Object> out) {
    mixed(out, 1);
    out.yield_(mixed("ordinary", 1));
    out.yield_("" + mixed(out, "s"));
  }

  static String mixed(Object o, int n) {
    return o + " " + n;
  }

  @GeneratorMethod
  static void mixed(Yielder<Object> out, int n) {
    out.yield_(n);
  }

  @GeneratorMethod
  static String mixed(Yielder<Object> out, String s) {
    out.yield_(s);
    return s + s;
  }

  /** A template beside an ordinary method that takes a capability as well. */
  static final class Plain {
    private Plain() {}

    @GeneratorMethod
    static void run(Yielder<Object> out, int n) {
      out.yield_(n);
    }

    static void run(Yielder<Object> out, String s) {
      mark("ordinary " + s);
    }
  }

  @GeneratorMethod
  static void overloadsBesideAnOrdinaryOneWithACapability(Yielder<Object> out) {
    Plain.run(out, 1);
    Plain.run(out, 'c');
  }

  /** Overloads over a class and its superclass. */
  static class Base {
    @GeneratorMethod
    final void each(Yielder<Object> out, int n) {
      out.yield_("Base int " + n);
    }

    @GeneratorMethod
    static void stat(Yielder<Object> out, int n) {
      out.yield_("static int " + n);
    }
  }

  static final class Derived extends Base {
    @GeneratorMethod
    void each(Yielder<Object> out, String s) {
      out.yield_("Derived String " + s);
    }

    @GeneratorMethod
    void stat(Yielder<Object> out, String s) {
      out.yield_("instance String " + s);
    }
  }

  @GeneratorMethod
  static void overloadsOverTwoClasses(Yielder<Object> out) {
    Derived derived = new Derived();
    derived.each(out, 1);
    derived.each(out, "s");
    derived.stat(out, "t");
    Derived.stat(out, 2);
    new Derived().each(out, 'c');
  }

  // Type arguments

  /** A generic class with generic instance templates. */
  static class Box<T> {
    final T content;

    Box(T content) {
      this.content = content;
    }

    @GeneratorMethod
    final <U> Map<T, List<U>> with(Yielder<Object> out, U u) {
      out.yield_(u);
      return new HashMap<>(Map.of(content, List.of(u)));
    }

    @GeneratorMethod
    final void byThis(Yielder<Object> out) {
      Map<T, List<Number>> map = this.<Number>with(out, 1);
      log("map", map);
      map = Box.this.<Number>with(out, 2);
      log("map", map);
    }
  }

  static final class TextBox extends Box<String> {
    TextBox() {
      super("text");
    }
  }

  @GeneratorMethod
  static void typeArgumentsOfAnInstanceTemplate(Yielder<Object> out) {
    Box<String> box = new Box<>("k");
    Map<String, List<Object>> map = box.<Object>with(out, "u");
    log("map", map);
    map = new TextBox().<Object>with(out, 5);
    log("map", map);
    Map<Integer, List<CharSequence>> other = new Box<Integer>(7).<CharSequence>with(out, "v");
    log("other", other);
    map = box.with(out, "w");
    log("map", map);
    box.byThis(out);
  }

  @GeneratorMethod
  static void answersTakeTheirTargetsType(Yielder<Object> out, boolean flag) {
    List<Object> list = listOf(out, "a");
    log("list", list);
    log("size", size(listOf(out, 1)));
    list = flag ? listOf(out, 2) : listOf(out, "three");
    log("list", list);
    Integer none = flag ? valueOf(out, null) : 9;
    log("none", none);
    list = out.yieldFrom(CalleesGenerators.listOf('c'));
    log("list", list);
    mark("" + listOf(out, 'd').get(0));
  }

  @GeneratorMethod
  static <T> List<T> listOf(Yielder<Object> out, T t) {
    out.yield_(t);
    return List.of(t);
  }

  @GeneratorMethod
  static <T> T valueOf(Yielder<Object> out, T t) {
    out.yield_("value");
    return t;
  }

  static int size(List<? super Number> list) {
    return list.size();
  }

  @GeneratorMethod
  static void twoWay(TwoWayYielder<Object, String> out) {
    log("s", asked(out, 1).length());
    log("s", asked(out, "q"));
  }

  @GeneratorMethod
  static String asked(TwoWayYielder<Object, String> out, int n) {
    return "" + out.yield_(n);
  }

  @GeneratorMethod
  static char asked(TwoWayYielder<Object, String> out, String s) {
    return ("" + out.yield_(s)).charAt(0);
  }
}
