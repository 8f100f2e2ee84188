package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Members reached by unusual names: through values, interfaces, and with explicit type arguments (JLS 6.5, 15.11, 15.12). */
@SuppressWarnings({"static", "cast", "StaticQualifiedUsingExpression"})
final class NameCases implements Limits {
  static int count;
  static final int CONSTANT = 7;
  final int ten = 10;
  final String text = "text" + CONSTANT;
  int field = 1;

  NameCases() {}

  static NameCases make(String label) {
    mark(label);
    return new NameCases();
  }

  static NameCases nothing(String label) {
    mark(label);
    return null;
  }

  static int next() {
    return ++count;
  }

  static String echo(Object o) {
    return "echo " + o;
  }

  @GeneratorMethod
  static void staticMethodOfAValue(TwoWayYielder<Integer, Integer> out) {
    log("echo", make("receiver").echo(out.yield_(1)));
    log("echo", nothing("null receiver").echo(out.yield_(2)));
    NameCases none = null;
    log("echo", none.echo(out.yield_(3)));
  }

  @GeneratorMethod
  static void staticFieldOfAValue(TwoWayYielder<Integer, Integer> out) {
    count = 5;
    int sum = make("left").count + step(out.yield_(1)) + nothing("right").count;
    log("sum", sum);
    make("target").count = step(out.yield_(2));
    log("count", count);
    nothing("compound").count += step(out.yield_(3));
    log("count", count);
    make("increment").count++;
    log("constant", nothing("constant").CONSTANT + step(out.yield_(4)));
  }

  static int step(Integer sent) {
    return sent == null ? 2 : sent;
  }

  @GeneratorMethod
  static void constantFieldOfANullValue(TwoWayYielder<Integer, Integer> out) {
    out.yield_(make("made").ten);
    NameCases none = null;
    try {
      log("never", none.ten + step(out.yield_(1)));
    } catch (NullPointerException e) {
      mark("null");
    }
    out.yield_(nothing("nothing").text.length());
  }

  @GeneratorMethod
  void instanceConstants(Yielder<Object> out, int n) {
    byte narrow = ten;
    out.yield_(narrow);
    switch (n) {
      case ten:
        out.yield_("ten");
        break;
      case ten - 9:
        out.yield_("one");
        break;
      default:
        out.yield_(this.ten + n);
    }
    out.yield_(text == "text7");
    out.yield_(this.text);
  }

  @GeneratorMethod
  void interfaceMembers(Yielder<Object> out, int n) {
    out.yield_(LOW);
    out.yield_(NAME + high());
    out.yield_(Limits.middle());
    out.yield_(NameCases.LOW + this.COMPUTED[1]);
    switch (n + 2) {
      case LOW -> out.yield_("low");
      case Limits.LOW + 3 -> out.yield_("higher");
      default -> out.yield_(COMPUTED.length);
    }
  }

  @GeneratorMethod
  static void explicitTypeArguments(TwoWayYielder<Object, String> out) {
    List<CharSequence> list = NameCases.<CharSequence>listOf(out.yield_(1), new StringBuilder("b"));
    log("list", list);
    log("empty", Collections.<String>emptyList().size() + step(null));
    Map<String, List<Integer>> map = Map.<String, List<Integer>>of("k", List.<Integer>of());
    log("map", map + out.yield_(2));
    Supplier<List<String>> make = ArrayList<String>::new;
    log("made", make.get());
    Function<String, List<String>> one = Collections::<String>singletonList;
    log("one", one.apply(out.yield_(3)));
    log("pair", new <Integer>Pair<String>(out.yield_(4), 5));
  }

  static <T> List<T> listOf(T first, T second) {
    return new ArrayList<>(List.of(first == null ? second : first, second));
  }

  /** Something made by a generic constructor. */
  static final class Pair<T> {
    final String all;

    <X extends Number> Pair(T first, X second) {
      all = first + "," + second;
    }

    @Override
    public String toString() {
      return all;
    }
  }

  @GeneratorMethod
  void thisEscapes(TwoWayYielder<Object, Integer> out) {
    List<NameCases> seen = new ArrayList<>();
    seen.add(this);
    out.yield_(this);
    field += step(out.yield_(seen.get(0) == this));
    log("field", seen.get(0).field);
    Supplier<NameCases> self = () -> NameCases.this;
    BiFunction<NameCases, Integer, Integer> add = NameCases::add;
    Function<Integer, Integer> bound = this::add;
    log("added", add.apply(self.get(), step(out.yield_(2))) + bound.apply(1));
    log("field", this.field);
  }

  int add(int n) {
    return field += n;
  }

  @GeneratorMethod
  void chainsOfThis(TwoWayYielder<Integer, Integer> out) {
    this.self().self().field = this.self().add(step(out.yield_(1)));
    log("field", self().field);
    (this).field -= step(out.yield_(2));
    ((NameCases) this).add(step(out.yield_(3)));
    log("field", field);
  }

  NameCases self() {
    mark("self");
    return this;
  }

  @GeneratorMethod
  static void qualifiedNamesOfEveryKind(TwoWayYielder<Object, Integer> out) {
    dev.switchback.tests.language.NameCases.count = 1;
    java.util.List<java.lang.String> list = new java.util.ArrayList<>();
    list.add("" + out.yield_(NameCases.count));
    java.util.Map.Entry<String, Integer> entry = java.util.Map.entry("k", 1);
    log("entry", entry.getKey() + out.yield_(entry.getValue()));
    log("class", java.util.Map.Entry.class.getName() + int[][].class + void.class);
    log("nested", new NameCases.Pair<java.lang.Object>(out.yield_(3), 1L));
    log("max", java.lang.Math.max(step(out.yield_(4)), Integer.MIN_VALUE));
    log("list", list);
  }

  @GeneratorMethod
  static void methodReferencesBeforeAndAfter(TwoWayYielder<Integer, Integer> out) {
    StringBuilder text = new StringBuilder("a");
    Supplier<Integer> length = text::length;
    text = new StringBuilder("longer");
    log("old", length.get() + step(out.yield_(1)));
    log("new", text.length());
    Function<Integer, int[]> array = int[]::new;
    log("array", array.apply(step(out.yield_(2))).length);
    NameCases none = null;
    Supplier<Integer> fails = none::next_;
    log("never", fails);
  }

  int next_() {
    return next();
  }

  @GeneratorMethod
  static void callsByInheritanceAndOverloading(TwoWayYielder<Object, Integer> out) {
    NameCases made = make("made");
    log("hash", made.equals(made) ? 1 : out.yield_(1));
    log("widest", which((long) step(out.yield_(2)), 'c'));
    log("boxed", which(out.yield_(3), "x"));
    log("promoted", which('c', (long) step(out.yield_(5))));
    log("class", made.getClass() == NameCases.class);
    log("array", new int[] {step(out.yield_(4))}.clone().length);
  }

  static String which(long a, int b) {
    return "long int " + a + b;
  }

  static String which(Object a, Object b) {
    return "objects " + a + b;
  }

  static String which(int a, long b) {
    return "int long " + a + b;
  }
}
