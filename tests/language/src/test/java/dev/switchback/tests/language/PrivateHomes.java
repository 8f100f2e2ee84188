package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Private members wherever they may be: of nested and outer classes, interfaces, enums and records; and {@code super}. */
@SuppressWarnings("static")
final class PrivateHomes {
  private static int outer = 3;
  private int own = 4;

  private static String outerMethod(int n) {
    return "outer" + n;
  }

  /** A node of a linked list, with nothing for outsiders. */
  static final class Node {
    private final int value;
    private Node next;
    private static int made;

    private Node(int value, Node next) {
      this.value = value;
      this.next = next;
      made++;
    }

    private int doubled() {
      return 2 * value;
    }

    @GeneratorMethod
    void values(Yielder<Object> out) {
      outer = 3;
      for (Node at = this; at != null; at = at.next) {
        out.yield_(at.value + outer);
      }
      out.yield_(outerMethod(doubled()));
      out.yield_(new PrivateHomes().own + PrivateHomes.outer++);
      outer = 3;
    }

    Node() {
      this(7, new Node(8, null));
    }
  }

  @GeneratorMethod
  static void nodes(Yielder<Object> out) {
    Node.made = 0;
    Node head = new Node(1, new Node(2, new Node(3, null)));
    for (Node node = head; node != null; node = node.next) {
      out.yield_(node.value);
    }
    head.next.next = new Node(log("last", 9), null);
    var second = head.next;
    out.yield_(second.next.value + second.doubled() + Node.made);
    out.yield_(head.next.next.doubled());
    Map<String, Node> named = new HashMap<>(Map.of("a", head));
    out.yield_(named.get("a").value);
    for (Map.Entry<String, Node> entry : named.entrySet()) {
      out.yield_(entry.getKey() + entry.getValue().value);
    }
    for (var entry : named.entrySet()) {
      out.yield_(entry.getValue().next.value);
    }
    named.forEach((key, node) -> node.next = null);
    named.computeIfPresent("a", (key, node) -> new Node(node.value + 10, node));
    out.yield_(named.get("a").value + named.values().iterator().next().next.value);
    List<Node> all = new ArrayList<>(List.of(head, second));
    all.removeIf(node -> node.value > 1);
    out.yield_(all.size());
    Function<Node, Integer> typed = node -> node.value;
    out.yield_(typed.apply(head));
    out.yield_(all.stream().mapToInt(node -> node.value).sum());
    out.yield_(all.stream().map((Node node) -> node.doubled()).toList());
    all.sort((a, b) -> a.value - b.value);
    Node[][] grid = {{head}, {second}};
    out.yield_(grid[1][0].value);
    out.yield_(((Object) head) instanceof Node same && same.value == 1 ? same.doubled() : 0);
    Node chosen = all.isEmpty() ? second : head;
    out.yield_((all.isEmpty() ? second : chosen).value);
  }

  /** An interface with private methods. */
  interface Greeting {
    private String prefix() {
      return "hello ";
    }

    private static String suffix(String name) {
      return name + "!";
    }

    String name();

    @GeneratorMethod
    private void greet(Yielder<Object> out) {
      out.yield_(prefix() + suffix(name()));
      out.yield_(this.prefix() + Greeting.suffix("x"));
      Supplier<String> reference = this::prefix;
      out.yield_(reference.get());
    }
  }

  @GeneratorMethod
  static void greetings(Yielder<Object> out) {
    Greeting greeting = () -> "lambda";
    out.yield_(greeting.prefix() + Greeting.suffix("y"));
    greeting.greet(out);
  }

  /** An enum with private members. */
  enum Planet {
    EARTH(3) {
      @Override
      String text() {
        return "home";
      }
    },
    MARS(4);

    private final int distance;
    private static int asked;

    Planet(int distance) {
      this.distance = distance;
    }

    String text() {
      return name();
    }

    private int far() {
      asked++;
      return distance * 10;
    }

    @GeneratorMethod
    void describe(Yielder<Object> out) {
      asked = 0;
      out.yield_(distance);
      out.yield_(far() + asked);
      for (Planet planet : values()) {
        out.yield_(planet.text() + planet.distance);
      }
      out.yield_(super.toString());
    }

    @GeneratorMethod
    static void all(Yielder<Object> out) {
      asked = 0;
      for (var planet : Planet.values()) {
        out.yield_(planet.distance + planet.far());
      }
      out.yield_(asked);
    }
  }

  /** A record with private members. */
  record Point(int x, int y) {
    private static final List<String> LOG = new ArrayList<>();

    public int x() {
      return x + 100;
    }

    private Point(int both) {
      this(both, both);
    }

    private int norm() {
      return x * x + y * y;
    }

    @GeneratorMethod
    static void points(Yielder<Object> out) {
      LOG.clear();
      Point point = new Point(3);
      out.yield_(point.x + point.y + point.x());
      out.yield_(point.norm());
      LOG.add("a");
      out.yield_(LOG.size());
    }
  }

  // What is inherited

  /** A class to inherit from: another package's protected members, and those of {@code super}. */
  static class Base extends AbstractList<Object> {
    String field = "base";
    private String hidden = "private of base";
    static String shared = "shared";

    @Override
    public Object get(int index) {
      return index;
    }

    @Override
    public int size() {
      return 3;
    }

    String text(int n) {
      return "base " + n;
    }

    String text(Object o) {
      return "base object " + o;
    }

    String text(String first, Object... more) {
      return "base varargs " + first + more.length;
    }

    <T> List<T> generic(T value) {
      return new ArrayList<>(List.of(value));
    }

    void risky() throws java.io.IOException {
      throw new java.io.IOException("risky");
    }

    private String secret() {
      return "secret of base";
    }

    static String fixed() {
      return "fixed";
    }
  }

  /** An interface whose default method is called by its name. */
  interface Named<T> {
    default String text(int n) {
      return "named " + n;
    }

    default T given(T value) {
      return value;
    }
  }

  /** Uses what it inherits. */
  static final class Derived extends Base implements Named<String> {
    String field = "derived";

    @Override
    public String text(int n) {
      return "derived " + n;
    }

    @Override
    String text(Object o) {
      return "derived object";
    }

    @Override
    public Object get(int index) {
      return "derived " + index;
    }

    @Override
    public String given(String value) {
      return "derived " + value;
    }

    @Override
    public String toString() {
      return "derived";
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return 5;
    }

    @GeneratorMethod
    void superCalls(Yielder<Object> out) {
      out.yield_(text(1));
      out.yield_(super.text(2));
      out.yield_(super.text('c'));
      out.yield_(super.text("object"));
      out.yield_(super.text("a", 1, 2));
      out.yield_(Derived.super.text(3));
      out.yield_(Named.super.text(4));
      out.yield_(Named.super.given("g").length());
      out.yield_(super.get(7));
      out.yield_(super.size());
      out.yield_(super.generic("g").get(0).length());
      out.yield_(super.<Object>generic("h"));
      out.yield_(super.fixed() + super.shared);
      out.yield_(super.field + field + this.field);
      super.field = "changed";
      super.field += "!";
      out.yield_(super.field + ((Base) this).field);
      out.yield_(super.hidden + super.secret());
      super.hidden += "?";
      out.yield_(((Base) this).hidden);
      out.yield_(super.toString().length() > 0);
      out.yield_(super.equals(List.of(0, 1, 2)));
      Supplier<String> later = () -> super.text(5) + Derived.super.text(6);
      out.yield_(later.get());
      Object anonymous = new Object() {
        @Override
        public String toString() {
          return Derived.super.text(7) + (super.toString() != null);
        }
      };
      out.yield_(anonymous.toString());
      Function<Integer, String> reference = super::text;
      out.yield_(reference.apply(8));
      Supplier<Integer> hash = super::hashCode;
      out.yield_(hash.get() == super.hashCode());
      Function<Integer, String> ofInterface = Named.super::text;
      out.yield_(ofInterface.apply(9));
      try {
        super.risky();
      } catch (java.io.IOException e) {
        out.yield_(e.getMessage());
      }
    }

    @GeneratorMethod
    void superWithSuspendedOperands(TwoWayYielder<Object, Object> out) {
      out.yield_(super.text(out.yield_("argument")));
      out.yield_(super.generic(out.yield_("generic")).size());
      super.field += out.yield_("field");
      out.yield_(super.field);
      super.field = String.valueOf(out.yield_("field"));
      out.yield_(super.field.concat("x") + out.yield_("y") + super.field);
      super.hidden += out.yield_("hidden");
      out.yield_(super.hidden);
    }

    @GeneratorMethod
    void protectedMembers(TwoWayYielder<Object, Object> out) {
      out.yield_(modCount);
      modCount++;
      this.modCount += 2;
      out.yield_(modCount + super.modCount);
      Derived other = new Derived();
      other.modCount = 10;
      out.yield_(other.modCount-- + modCount);
      try {
        removeRange(0, 1);
      } catch (UnsupportedOperationException e) {
        out.yield_("removeRange");
      }
      Supplier<Integer> reader = () -> modCount++;
      out.yield_(reader.get() + modCount);
      modCount += out.yield_("more") == null ? 1 : 2;
      out.yield_(modCount);
    }
  }

  /** Has a field that hides the protected one. */
  static final class Hiding extends ArrayList<String> implements Cloneable {
    private static final long serialVersionUID = 1;
    private int modCount = 50;

    @GeneratorMethod
    void hiding(Yielder<Object> out) {
      add("a");
      out.yield_(modCount + super.modCount);
      super.modCount = 7;
      super.modCount++;
      modCount--;
      out.yield_(modCount + " " + super.modCount);
      super.add("b");
      out.yield_(super.size() + super.get(1));
      super.removeRange(0, 1);
      out.yield_(this);
      out.yield_(super.clone());
      Object copy = clone();
      out.yield_(copy);
      finishing(() -> super.clear());
      out.yield_(size());
    }

    private void finishing(Runnable last) {
      last.run();
    }
  }
}
