package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Calls of templates, and of private members, on receivers of several classes at once. */
final class CalleeClasses {
  private CalleeClasses() {}

  /** What all shapes can do. */
  interface Scaled {
    int scale();

    default String scaled() {
      return "scaled " + scale();
    }
  }

  abstract static class Shape {
    private int sides = 3;

    @GeneratorMethod
    final void corners(Yielder<Object> out, int from) {
      for (int i = from; i < sides; i++) {
        out.yield_(name() + i);
      }
    }

    private int doubled() {
      return 2 * sides;
    }

    abstract String name();
  }

  static final class Square extends Shape implements Scaled, Comparable<Square> {
    private int edge = 1;

    Square() {
      super.sides = 4;
    }

    @Override
    String name() {
      return "square";
    }

    @Override
    public int scale() {
      return 4;
    }

    @Override
    public int compareTo(Square other) {
      return Integer.compare(edge, other.edge);
    }
  }

  static final class Triangle extends Shape implements Scaled {
    @Override
    String name() {
      return "triangle";
    }

    @Override
    public int scale() {
      return 3;
    }
  }

  /** Unrelated to shapes but for what all are. */
  static final class Dot extends Shape {
    @Override
    String name() {
      return "dot";
    }
  }

  static <T> T made(Supplier<? extends T> by) {
    return by.get();
  }

  @GeneratorMethod
  static void conditionals(Yielder<Object> out, boolean flag) {
    (flag ? new Square() : new Triangle()).corners(out, 1);
    (flag ? new Dot() : flag ? new Triangle() : new Square()).corners(out, 2);
    (flag ? new Square() : !flag ? new Square() : null).corners(out, 2);
    var shape = flag ? new Square() : new Triangle();
    shape.corners(out, 2);
    log("scaled", shape.scaled());
    var other = !flag ? new Dot() : shape;
    other.corners(out, 2);
    out.yield_((flag ? new Dot() : new Triangle()).sides);
    out.yield_((flag ? new Dot() : new Triangle()).doubled());
    (flag
            ? new Shape() {
              @Override
              String name() {
                return "anonymous";
              }
            }
            : new Dot())
        .corners(out, 2);
  }

  @GeneratorMethod
  static void switches(Yielder<Object> out, int n) {
    (switch (n) {
          case 0 -> new Square();
          case 1 -> new Dot();
          default -> {
            if (n > 5) {
              throw new IllegalArgumentException();
            }
            yield new Triangle();
          }
        })
        .corners(out, 1);
    var shape = switch (n) {
      case 1 -> new Triangle();
      default -> new Square();
    };
    shape.corners(out, 2);
    out.yield_(shape.scale());
  }

  @GeneratorMethod
  static void bounds(Yielder<Object> out, boolean flag) {
    both(out, flag ? new Square() : new Triangle());
  }

  @GeneratorMethod
  static <T extends Shape & Scaled> void both(Yielder<Object> out, T t) {
    t.corners(out, 1);
    out.yield_(t.scaled());
    T same = t;
    List<T> all = List.of(same, t);
    all.get(1).corners(out, 2);
    for (var each : all) {
      each.corners(out, 2);
      out.yield_(each.scale());
    }
    Shape shape = t;
    ((Shape & Scaled) shape).corners(out, 2);
    out.yield_(((Shape & Scaled) shape).scale());
  }

  static Stream<Object[]> bothArguments() {
    return Stream.of(new Object[] {new Square()}, new Object[] {new Triangle()});
  }

  @GeneratorMethod
  static void generics(Yielder<Object> out, boolean flag) {
    for (var each : List.of(new Square(), new Dot())) {
      each.corners(out, 2);
    }
    made(flag ? () -> new Square() : () -> new Triangle()).corners(out, 2);
    made(flag ? () -> new Square() : Square::new).corners(out, 3);
    made(() -> {
          if (flag) {
            return new Square();
          }
          return null;
        })
        .corners(out, 3);
    made(() -> flag ? new Square() : new Dot()).corners(out, 2);
    Optional<Square> some = Optional.of(new Square());
    some.map(square -> flag ? square : null).get().corners(out, 3);
    out.yield_(made(flag ? () -> null : () -> new Square()) == null);
  }

  @GeneratorMethod
  static void collected(Yielder<Object> out) {
    List<Square> squares = new ArrayList<>(List.of(new Square(), new Square()));
    squares.get(1).edge = 7;
    var byEdge = squares.stream()
        .collect(Collectors.toMap(
            each -> each.edge, each -> each, (a, b) -> a.edge > b.edge ? a : b, TreeMap::new));
    byEdge.get(7).corners(out, 3);
    var byName = squares.stream()
        .collect(Collectors.toMap(
            each -> each.name(), Function.identity(), (a, b) -> a.edge > b.edge ? a : b));
    byName.get("square").corners(out, 3);
    var merged =
        squares.stream().collect(Collectors.toMap(each -> each.name(), each -> each, (a, b) -> b));
    out.yield_(merged.get("square").edge);
    squares.stream().max(Comparator.comparing(each -> each.edge)).get().corners(out, 3);
    for (var each : squares.stream().collect(Collectors.toCollection(ArrayDeque::new))) {
      each.corners(out, 3);
    }
    out.yield_(squares.stream().reduce((a, b) -> a.edge > b.edge ? a : b).get().edge);
    Stream.of(new Dot(), new Triangle()).findFirst().get().corners(out, 2);
  }

  static <T> Map<T, List<T>> mapped(T t) {
    return Map.of(t, List.of(t));
  }

  @GeneratorMethod
  static void wildcards(Yielder<Object> out) {
    List<? extends Shape> all = List.of(new Square(), new Dot());
    all.stream()
        .filter(each -> each.name().startsWith("s"))
        .findFirst()
        .orElseThrow()
        .corners(out, 3);
    all.stream()
        .map(each -> each)
        .max(Comparator.comparing(each -> each.name()))
        .get()
        .corners(out, 3);
    for (var each : all.stream().sorted(Comparator.comparing(Shape::name)).toList()) {
      each.corners(out, 2);
      out.yield_(each.sides);
    }
    for (var each : all.stream().collect(Collectors.toList())) {
      each.corners(out, 2);
    }
    Map<?, ? extends Collection<? extends Shape>> map = Map.of("key", all);
    for (var entry : map.entrySet()) {
      out.yield_(entry.getKey());
      entry.getValue().iterator().next().corners(out, 2);
    }
    var values = map.values().iterator().next();
    values.iterator().next().corners(out, 2);
    out.yield_(values.size());
  }

  @GeneratorMethod
  static void inferredFromWildcards(Yielder<Object> out) {
    List<? extends Shape> all = List.of(new Square(), new Dot());
    var list = Stream.of(all.get(0)).toList();
    out.yield_(list.size());
    list.get(0).corners(out, 2);
    var map = mapped(all.get(1));
    out.yield_(map.size());
    map.values().iterator().next().get(0).corners(out, 2);
    var entries = mapped(mapped(all.get(1))).entrySet();
    out.yield_(entries.size());
    entries.iterator().next().getKey().keySet().iterator().next().corners(out, 2);
    var streamed = all.stream().map(each -> List.of(each)).toList();
    out.yield_(streamed.size());
    streamed.get(0).get(0).corners(out, 2);
  }

  abstract static class Builder<B extends Builder<B>> {
    private String name = "";

    abstract B self();

    B name(String value) {
      name = value;
      return self();
    }

    @GeneratorMethod
    final void show(Yielder<Object> out) {
      out.yield_(name);
    }
  }

  static final class CarBuilder extends Builder<CarBuilder> {
    private int wheels;

    @Override
    CarBuilder self() {
      return this;
    }

    CarBuilder wheels(int value) {
      wheels = value;
      return this;
    }
  }

  @GeneratorMethod
  static void builders(Yielder<Object> out) {
    new CarBuilder().name("a").wheels(4).show(out);
    var builder = new CarBuilder().name("b").wheels(3);
    builder.wheels++;
    out.yield_(builder.wheels);
    ofItself(out, builder);
    ofAny(out, builder);
  }

  @GeneratorMethod
  static <B extends Builder<B>> void ofItself(Yielder<Object> out, B builder) {
    builder.name("c").self().show(out);
    var same = builder.name("d");
    same.show(out);
  }

  static Stream<Object[]> ofItselfArguments() {
    return Stream.<Object[]>of(new Object[] {new CarBuilder()});
  }

  @GeneratorMethod
  static void ofAny(Yielder<Object> out, Builder<?> builder) {
    builder.show(out);
    builder.name("e").show(out);
    var same = builder.self();
    same.show(out);
    out.yield_(same.name("f") == same);
  }

  static Stream<Object[]> ofAnyArguments() {
    return ofItselfArguments();
  }

  /** What these have in common takes inference to name, so that only the compiler knows which overload is meant. */
  static class Holder<T> {
    int held = 1;
  }

  static final class One<T> extends Holder<T> {}

  static final class Two<T> extends Holder<T> {}

  static <T> List<T> listOf(T one, T other) {
    return List.of(one, other);
  }

  static final class Overloads {
    private Overloads() {}

    @GeneratorMethod
    static int shown(Yielder<Object> out, Holder<?> holder) {
      out.yield_("holder");
      return holder.held + 1;
    }

    @GeneratorMethod
    static String shown(Yielder<Object> out, String text) {
      out.yield_("text");
      return text;
    }

    @GeneratorMethod
    static void shown(Yielder<Object> out, Integer number) {
      out.yield_("number");
    }
  }

  static String kind(int n) {
    return "int " + n;
  }

  static String kind(long n) {
    return "long " + n;
  }

  static String kind(Object o) {
    return "Object " + o;
  }

  @GeneratorMethod
  static void overloadsByUnknownTypes(Yielder<Object> out) {
    var holder = listOf(new One<Integer>(), new Two<String>()).get(0);
    out.yield_(kind(Overloads.shown(out, holder)));
    Overloads.shown(out, holder);
    var answer = Overloads.shown(out, holder);
    out.yield_(kind(answer));
    long wide =
        Overloads.shown(out, listOf(new One<Integer>(), new Two<String>()).get(1)) + answer;
    out.yield_(wide);
  }
}
