package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Private methods and constructors: calls of all kinds, overloads, and references. */
@SuppressWarnings({"varargs", "rawtypes"})
final class PrivateMethods {
  private final String name;
  int size;

  PrivateMethods() {
    this("public");
  }

  private PrivateMethods(String name) {
    this.name = name;
  }

  PrivateMethods(Object other) {
    this("other " + other);
  }

  private PrivateMethods(int size, String... names) {
    this(String.join("/", names));
    this.size = size;
  }

  @Override
  public String toString() {
    return name + size;
  }

  // Overloads of mixed access

  private String show(int n) {
    return "int " + n;
  }

  String show(long n) {
    return "long " + n;
  }

  public String show(Object o) {
    return "object " + o;
  }

  private String show(String s) {
    return "string " + s;
  }

  private static String show(double d) {
    return "static double " + d;
  }

  static String show(Integer n) {
    return "static integer " + n;
  }

  private String show(String first, Object... more) {
    return first + Arrays.asList(more);
  }

  String show(Object first, String second) {
    return first + "," + second;
  }

  private String show() {
    return "nothing";
  }

  @GeneratorMethod
  void overloads(Yielder<Object> out) {
    out.yield_(show(1));
    out.yield_(show(1L));
    out.yield_(show('c'));
    out.yield_(show((byte) 1));
    out.yield_(show(1f));
    out.yield_(this.show("s"));
    out.yield_(show((Object) "s"));
    out.yield_(show(Integer.valueOf(4)));
    out.yield_(show(List.of()));
    out.yield_(show());
    out.yield_(show("a", 1, 2));
    out.yield_(show("a", "b"));
    out.yield_(show("a", new Object[] {"x", 3}));
    out.yield_(new PrivateMethods().show(5));
    out.yield_(chained("self").show(log("x", 6)));
    out.yield_(Objects.requireNonNull(this).show(log("x", 7)));
    out.yield_(show(show(7), show(8L)));
  }

  @GeneratorMethod
  static void staticOverloads(Yielder<Object> out) {
    out.yield_(show(1.5));
    out.yield_(PrivateMethods.show(2.5f));
    out.yield_(show(Integer.valueOf(3)));
    out.yield_(twice(4) + PrivateMethods.twice(5));
  }

  private static int twice(int n) {
    mark("twice");
    return 2 * n;
  }

  // Generic, throwing, void and varargs methods

  private <T> List<T> listOf(T first, T second) {
    return new ArrayList<>(List.of(first, second));
  }

  private static <T extends Comparable<T>> T max(Collection<? extends T> all) {
    return all.stream().max(Comparator.naturalOrder()).orElseThrow();
  }

  private static <T> T none() {
    return null;
  }

  private <X extends Exception> void raise(X exception) throws X {
    throw exception;
  }

  private int risky(int n) throws IOException, InterruptedException {
    if (n > 1) {
      throw new IOException("risky " + n);
    }
    return n;
  }

  private void touch() {
    size++;
    mark("touched");
  }

  private static int sum(int... all) {
    return Arrays.stream(all).sum();
  }

  @SafeVarargs
  private <T> List<T> all(T... elements) {
    return Arrays.asList(elements);
  }

  private <R> R apply(Function<? super PrivateMethods, ? extends R> function) {
    return function.apply(this);
  }

  private long widened(long n, double d, Object boxed) {
    return n + (long) d + ((Number) boxed).intValue();
  }

  private PrivateMethods chained(String mark) {
    mark(mark);
    return this;
  }

  @GeneratorMethod
  void shapes(Yielder<Object> out) throws Exception {
    List<String> strings = listOf("a", "b");
    strings.add("c");
    out.yield_(max(strings));
    out.yield_(listOf(1, 2.5).get(1));
    List<Number> numbers = listOf(1, 2.5);
    out.yield_(numbers);
    out.yield_(this.<Object>listOf("x", 1));
    String nothing = none();
    out.yield_(String.valueOf(PrivateMethods.<Object>none()) + nothing);
    out.yield_(sum() + sum(1) + sum(1, 2, 3) + sum(new int[] {4, 5}));
    out.yield_(all("x", "y").get(1));
    out.yield_(this.all().size());
    touch();
    this.touch();
    out.yield_(size);
    out.yield_(apply(self -> self.name + self.size));
    out.yield_(apply(PrivateMethods::toString).length());
    out.yield_(widened(1, 'c', 3));
    out.yield_(chained("one").chained("two").name);
    out.yield_(chained("outer").show(chained("inner").show(3)));
    try {
      out.yield_(risky(1));
      out.yield_(risky(2));
    } catch (IOException e) {
      out.yield_(e.getMessage());
    }
    try {
      raise(new IllegalStateException("raised"));
    } catch (IllegalStateException e) {
      out.yield_(e.getMessage());
    }
    try {
      raise(new InterruptedException("checked"));
    } catch (InterruptedException e) {
      out.yield_(e.getMessage());
    }
    risky(3);
  }

  @GeneratorMethod
  void nullReceiver(Yielder<Object> out) {
    PrivateMethods nobody = log("nobody", (PrivateMethods) null);
    try {
      nobody.show(log("argument", 1));
    } catch (NullPointerException e) {
      out.yield_("call");
    }
    try {
      Supplier<String> reference = nobody::show;
      mark("not reached " + reference);
    } catch (NullPointerException e) {
      out.yield_("reference");
    }
  }

  @GeneratorMethod
  void suspendedOperands(TwoWayYielder<Object, Integer> out) {
    out.yield_(show(or(out.yield_("argument"), 1)));
    out.yield_(joined(or(out.yield_("first"), 1), size++));
    out.yield_(joined(size++, or(out.yield_("second"), 2)) + size);
    out.yield_(chained("receiver").show(or(out.yield_("argument"), 3)));
    PrivateMethods moving = this;
    out.yield_(moving.joined(or(out.yield_("in"), 1), (moving = new PrivateMethods()).size));
    out.yield_(new PrivateMethods(or(out.yield_("size"), 4), "n", "m"));
    out.yield_(twice(or(out.yield_("static"), 5)) + sum(1, or(out.yield_("varargs"), 6), size));
    touch();
    out.yield_(all(out.yield_("a"), 7).size() + all(size, out.yield_("b"), 8).size());
  }

  private String joined(int a, int b) {
    return a + "," + b;
  }

  private static int or(Integer sent, int otherwise) {
    return sent == null ? otherwise : sent;
  }

  // Constructors

  @GeneratorMethod
  static void constructors(Yielder<Object> out) {
    out.yield_(new PrivateMethods().toString());
    out.yield_(new PrivateMethods("string").toString());
    out.yield_(new PrivateMethods((Object) "string").toString());
    out.yield_(new PrivateMethods(1).toString());
    out.yield_(new PrivateMethods(2, "a", "b").toString());
    out.yield_(new PrivateMethods(3, new String[] {"x"}).name);
    out.yield_(new Box<>("t").value);
    Box<String> box = new Box<>("u");
    out.yield_(box.value.length() + new Box<String>("vw").value.length());
    Box<List<Integer>> lists = new Box<>(new ArrayList<>());
    lists.value.add(5);
    out.yield_(lists.get());
    new PrivateMethods("for its effect");
    Supplier<Object> later = () -> new PrivateMethods("later").name;
    out.yield_(later.get());
    try {
      out.yield_(new Failing("x"));
    } catch (IOException e) {
      out.yield_(e.getMessage());
    }
    out.yield_(new Box.Deep(3).depth);
  }

  /** A generic class with private members. */
  static final class Box<T> {
    private T value;
    private final List<T> history = new ArrayList<>();

    private Box(T value) {
      this.value = value;
    }

    private T get() {
      return value;
    }

    private void set(T value) {
      history.add(this.value);
      this.value = value;
    }

    private <U extends T> U both(U next) {
      set(next);
      return next;
    }

    private <R> Box<R> map(Function<? super T, ? extends R> function) {
      return new Box<>(function.apply(value));
    }

    private static <T> Box<T> of(T value) {
      return new Box<>(value);
    }

    private <T> T hiding(T other) {
      return other;
    }

    /** Another private constructor, deeper. */
    static class Deep {
      private final int depth;

      private Deep(int depth) {
        this.depth = depth;
      }
    }
  }

  /** A class whose private constructor throws. */
  static final class Failing {
    private Failing(String message) throws IOException {
      throw new IOException(message);
    }
  }

  @GeneratorMethod
  static void generics(Yielder<Object> out) {
    Box<String> box = Box.of("first");
    out.yield_(box.get().length());
    box.set("second");
    box.value = box.value + "!";
    box.value += "?";
    out.yield_(box.value + box.history.get(0).length());
    out.yield_(box.both("third").concat("."));
    out.yield_(box.map(s -> s.length()).value + 1);
    out.yield_(box.map(String::length).map(n -> n * 2).get());
    out.yield_(box.hiding(3) + 1);
    Box<?> unknown = box;
    out.yield_(unknown.get());
    out.yield_(unknown.value);
    Box<? super Integer> sink = new Box<Number>(1.5);
    sink.set(2);
    sink.value = 3;
    out.yield_(sink.value);
    Box<? extends Number> source = new Box<>(4);
    out.yield_(source.value.intValue() + source.get().longValue());
    Box raw = box;
    out.yield_(raw.get());
    box.history.add(box.value = "fourth");
    out.yield_(box.history.size() + box.value);
    Box<Integer> number = new Box<>(1);
    number.value += 2;
    number.value++;
    out.yield_(number.value--);
    out.yield_(number.value + number.get());
    out.yield_(number.<Integer>both(9));
  }

  // References

  @GeneratorMethod
  void references(Yielder<Object> out) {
    Function<String, String> bound = this::joinedText;
    out.yield_(bound.apply("x"));
    PrivateMethods other = new PrivateMethods("o");
    Supplier<String> ofOther = other::show;
    other = this;
    out.yield_(ofOther.get() + other.size);
    IntFunction<String> overloaded = this::numbered;
    out.yield_(overloaded.apply(1));
    Function<Object, String> byObject = this::numbered;
    out.yield_(byObject.apply("x"));
    Function<PrivateMethods, String> unbound = PrivateMethods::secret;
    out.yield_(unbound.apply(this));
    BiFunction<PrivateMethods, String, String> two = PrivateMethods::joinedText;
    out.yield_(two.apply(this, "y"));
    Function<Integer, Integer> twice = PrivateMethods::twice;
    out.yield_(List.of(1, 2, 3).stream().map(twice).toList());
    out.yield_(List.of(1, 2).stream().map(PrivateMethods::twice).toList());
    Function<String, PrivateMethods> maker = PrivateMethods::new;
    out.yield_(maker.apply("made").name);
    BiFunction<Integer, String, PrivateMethods> varargs = PrivateMethods::new;
    out.yield_(varargs.apply(1, "v").name);
    Supplier<PrivateMethods> plain = PrivateMethods::new;
    out.yield_(plain.get().name);
    Function<Integer, Box<Integer>> boxes = Box::new;
    out.yield_(boxes.apply(5).value);
    Function<String, Box<String>> typed = Box<String>::new;
    out.yield_(typed.apply("typed").value.length());
    Box<String> box = new Box<>("b");
    Consumer<String> setter = box::set;
    setter.accept("c");
    Supplier<String> getter = box::get;
    out.yield_(getter.get().length() + box.value);
    Function<Box<String>, String> unboundGetter = Box::get;
    out.yield_(unboundGetter.apply(box));
    UnaryOperator<String> generic = this::<String>same;
    out.yield_(generic.apply("same"));
    out.yield_(List.of("p", "q").stream().map(this::joinedText).toList());
    Function<Integer, List<?>> mixed = this::all;
    out.yield_(mixed.apply(3));
    chained("evaluated once").references(this::touch, 2);
    out.yield_(size);
    Supplier<Runnable> nested = () -> this::touch;
    nested.get().run();
    out.yield_(size);
  }

  private void references(Runnable action, int times) {
    for (int i = 0; i < times; i++) {
      action.run();
    }
  }

  private String numbered(int n) {
    return "int " + n;
  }

  String numbered(Object o) {
    return "object " + o;
  }

  private String joinedText(String other) {
    return name + other;
  }

  private String secret() {
    return "secret " + name;
  }

  private <T> T same(T value) {
    return value;
  }

  // Inside lambdas, classes and switches

  @GeneratorMethod
  void inside(Yielder<Object> out) {
    Supplier<String> calls = () -> secret() + this.secret() + show(1);
    out.yield_(calls.get());
    Object anonymous = new Object() {
      @Override
      public String toString() {
        return secret() + PrivateMethods.this.show(2) + twice(3) + helper();
      }

      private String helper() {
        return "own";
      }
    };
    out.yield_(anonymous);
    out.yield_(
        switch (twice(size)) {
          case 0 -> show(0);
          default -> secret();
        });
    List<PrivateMethods> all = List.of(this, new PrivateMethods("z"));
    all.forEach(each -> each.touch());
    all.forEach(PrivateMethods::touch);
    out.yield_(all.stream().map(each -> each.secret()).toList());
    for (var each : all) {
      out.yield_(each.show(1) + each.size);
    }
    out.yield_(all.get(1).secret());
    boolean both = twice(1) > 1 && show().isEmpty() || secret() != null;
    out.yield_(both ? show(3) : secret());
    for (int i = twice(1); i > 0; i -= twice(1)) {
      touch();
    }
  }
}
