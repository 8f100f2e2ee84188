package dev.switchback.tests.language;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Private members of what a generic method answers: its type follows from the arguments. */
final class PrivateReceivers {
  private final int field;

  PrivateReceivers() {
    this(3);
  }

  private PrivateReceivers(int field) {
    this.field = field;
  }

  private int method(int n) {
    return n + field;
  }

  static <T> T first(T one, T other) {
    return one;
  }

  @GeneratorMethod
  static void fieldOfAnInferredReceiver(Yielder<Object> out, int n) {
    PrivateReceivers a = new PrivateReceivers(n);
    out.yield_(first(a, new PrivateReceivers()).field);
  }

  @GeneratorMethod
  static void methodOfAnInferredReceiver(Yielder<Object> out, int n) {
    PrivateReceivers a = new PrivateReceivers(n);
    out.yield_(first(a, new PrivateReceivers()).method(1));
  }

  @GeneratorMethod
  static void referenceToAnInferredReceiver(Yielder<Object> out, int n) {
    PrivateReceivers a = new PrivateReceivers(n);
    IntUnaryOperator reference = first(a, new PrivateReceivers())::method;
    out.yield_(reference.applyAsInt(2));
  }

  static <T> T made(Supplier<T> by) {
    return by.get();
  }

  @GeneratorMethod
  static void receiversInferredFromLambdas(Yielder<Object> out, int n) {
    PrivateReceivers a = new PrivateReceivers(n);
    out.yield_(made(() -> a).field + made(() -> a).method(1));
    IntUnaryOperator reference = made(() -> a)::method;
    out.yield_(reference.applyAsInt(3));
  }

  // In classes of the body

  /** A class to extend, with nothing for outsiders. */
  static class Base {
    private int hidden = 5;
    Base next;

    private String secret() {
      return "secret" + hidden;
    }

    private <T> List<T> listed(T value) {
      return List.of(value);
    }

    Base self() {
      return this;
    }
  }

  private static String shared(int n) {
    return "shared" + n;
  }

  @GeneratorMethod
  void superOfLocalClasses(Yielder<Object> out) {
    class Extended extends Base {
      String calls() {
        Supplier<String> reference = super::secret;
        return super.secret()
            + super.hidden
            + reference.get()
            + super.listed("x").size();
      }

      void writes() {
        super.hidden = 7;
        super.hidden++;
        super.hidden += super.hidden;
      }
    }
    Extended extended = new Extended();
    out.yield_(extended.calls());
    extended.writes();
    out.yield_(extended.calls());
    Object anonymous = new Base() {
      @Override
      public String toString() {
        return super.secret() + method(2) + shared(3);
      }
    };
    out.yield_(anonymous.toString());
  }

  @GeneratorMethod
  void membersOfFieldsOfLocalClasses(Yielder<Object> out) {
    class Holder extends Base {
      Base field = new Base();
      List<Base> all = List.of(new Base());

      Base made() {
        return new Base();
      }

      String fields() {
        return field.secret() + this.field.hidden + all.get(0).hidden + Holder.this.field.hidden++;
      }

      String methods() {
        return made().secret() + this.made().hidden + self().next;
      }

      int inherited() {
        next = new Base();
        return next.hidden + super.next.hidden + self().next.hidden;
      }

      String outside() {
        return method(2) + PrivateReceivers.this.method(3) + shared(4);
      }
    }
    Holder holder = new Holder();
    out.yield_(holder.fields() + holder.methods() + holder.inherited());
    out.yield_(holder.outside());
    out.yield_(holder.field.hidden + holder.made().secret() + holder.all.get(0).hidden);
    record Pair(Base one, Base other) {
      int sum() {
        return one.hidden + other().hidden + this.one.hidden;
      }
    }
    Pair pair = new Pair(new Base(), new Base());
    out.yield_(pair.sum() + pair.one().hidden + pair.other.hidden);
    Object anonymous = new Object() {
      final Base field = holder.made();

      @Override
      public String toString() {
        return field.secret() + method(2);
      }
    };
    out.yield_(anonymous.toString());
  }

  // Parameters of lambdas

  /** With nothing for outsiders. */
  static final class Node {
    private int value;
    private final String name;
    private Node next;
    private final List<Node> all = new ArrayList<>();

    Node(int value) {
      this.value = value;
      this.name = "n" + value;
    }

    private int twice() {
      return 2 * value;
    }
  }

  static List<Node> nodes(int n) {
    return new ArrayList<>(List.of(new Node(n + 3), new Node(n + 1), new Node(n + 2)));
  }

  @GeneratorMethod
  static void comparators(Yielder<Object> out, int n) {
    List<Node> list = nodes(n);
    Comparator<Node> order = Comparator.comparing(node -> node.value);
    list.sort(order);
    out.yield_(list.get(0).value);
    list.sort(Comparator.comparing(node -> -node.value));
    out.yield_(list.get(0).value);
    list.sort(Comparator.comparing((Node node) -> node.name).thenComparing(node -> node.value));
    out.yield_(list.get(0).value);
    order = n > 0 ? Comparator.comparing(node -> node.name) : Comparator.comparingInt(o -> o.value);
    out.yield_(Collections.max(list, order).value);
    out.yield_(Collections.max(list, Comparator.comparing(node -> node.value)).value);
    PriorityQueue<Node> queue = new PriorityQueue<>(Comparator.comparing(node -> node.value));
    queue.addAll(list);
    out.yield_(queue.poll().value);
    PriorityQueue<Node> other = new PriorityQueue<>((a, b) -> b.value - a.value);
    other.addAll(list);
    out.yield_(other.poll().value);
  }

  @GeneratorMethod
  static void streams(Yielder<Object> out, int n) {
    List<Node> list = nodes(n);
    list.get(0).next = new Node(77);
    list.get(1).all.addAll(list);
    out.yield_(list.stream()
        .filter(node -> node.value > 1)
        .mapToInt(node -> node.value)
        .sum());
    out.yield_(list.stream().map(node -> node.value).toList());
    List<String> names =
        list.stream().filter(o -> o.twice() > 2).map(o -> o.name).collect(Collectors.toList());
    out.yield_(names);
    out.yield_(
        list.stream().map(o -> o.next).filter(o -> o != null).map(o -> o.name).toList());
    out.yield_(
        list.stream().map(o -> new Node(o.value + 1)).mapToInt(o -> o.value).sum());
    out.yield_(list.stream().flatMap(o -> o.all.stream()).map(o -> o.value).toList());
    out.yield_(list.stream()
        .map(node -> {
          Node same = node;
          return same;
        })
        .mapToInt(node -> node.value)
        .max()
        .getAsInt());
    out.yield_(list.stream().reduce(0, (sum, node) -> sum + node.value, Integer::sum));
    out.yield_(list.stream()
        .sorted(Comparator.comparing(o -> o.value))
        .map(o -> o.name)
        .toList());
    out.yield_(list.stream().max(Comparator.comparingInt(node -> node.value)).get().name);
    out.yield_(Stream.of(new Node(1), new Node(2)).map(node -> node.value).toList());
    out.yield_(Stream.iterate(new Node(3), o -> o.value < 6, o -> new Node(o.value + 1))
        .mapToInt(node -> node.value)
        .sum());
    out.yield_(
        IntStream.range(0, n).mapToObj(i -> new Node(i)).mapToInt(o -> o.value).sum());
    out.yield_(
        IntStream.range(0, n).mapToObj(Node::new).mapToInt(node -> node.value).sum());
    list.stream().filter(node -> node.value > 1).forEach(node -> node.value++);
    out.yield_(list.get(0).value);
  }

  @GeneratorMethod
  static void collectorsMapsAndOptionals(Yielder<Object> out, int n) {
    List<Node> list = nodes(n);
    out.yield_(list.stream().collect(Collectors.groupingBy(node -> node.value)).size());
    Map<String, Node> named = list.stream()
        .collect(Collectors.toMap(o -> o.name, o -> o, (a, b) -> a.value > b.value ? a : b));
    out.yield_(named.get("n" + (n + 1)).value);
    Map<String, List<Node>> groups = new TreeMap<>();
    for (Node node : list) {
      groups.computeIfAbsent(node.name, name -> new ArrayList<>()).add(node);
    }
    out.yield_(groups.computeIfAbsent("n1", name -> new ArrayList<>(list)).get(0).value);
    out.yield_(
        groups.entrySet().stream().map(each -> each.getValue().get(0).value).toList());
    Optional<Node> first = list.stream().findFirst();
    out.yield_(first.map(node -> node.name).orElse("none"));
    out.yield_(first.map(node -> node.value).get());
    list.get(0).next = new Node(n);
    out.yield_(first.map(node -> node.next).map(node -> node.value).orElse(0));
  }

  // Constructors of inner classes

  /** An inner class with nothing for outsiders. */
  class Inner {
    private final int sum;

    private Inner(int n) {
      this.sum = n + field;
    }

    private Inner() {
      this(9);
    }

    private <T> Inner(T text, int n) {
      this(n);
    }

    private int get() {
      return sum;
    }
  }

  /** A generic one. */
  class Generic<T> {
    private final T value;

    private Generic(T value) {
      this.value = value;
    }
  }

  @GeneratorMethod
  void innerConstructors(Yielder<Object> out, int n) {
    out.yield_(new Inner(n).sum);
    out.yield_(this.new Inner(n).get());
    PrivateReceivers other = new PrivateReceivers(100);
    out.yield_(other.new Inner(n).sum);
    Inner made = other.new Inner();
    out.yield_(made.get() + new Inner("a", n).sum);
    out.yield_(new Generic<>("g").value);
    out.yield_(this.new Generic<String>("h").value.length());
    PrivateReceivers none = null;
    try {
      none.new Inner(n);
    } catch (NullPointerException e) {
      out.yield_("null");
    }
    class Local {
      private int own = 4;

      private Local() {}

      private Local(int n) {
        this.own = n + field;
      }

      private Inner inner() {
        return new Inner(own);
      }

      int sum() {
        return inner().sum + PrivateReceivers.this.new Inner(own).get() + n;
      }
    }
    out.yield_(new Local().sum() + new Local(n).own);
    Local local = new Local(8);
    out.yield_(local.inner().get() + local.own);
  }

  @GeneratorMethod
  static void innerConstructorsOfOthers(Yielder<Object> out, int n) {
    PrivateReceivers other = new PrivateReceivers(n);
    out.yield_(other.new Inner(3).sum);
    Supplier<Inner> later = () -> other.new Inner(7);
    out.yield_(later.get().sum);
  }
}
