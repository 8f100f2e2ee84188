package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What local classes that are declared beside suspension points capture. */
final class LocalClassCaptures {
  int field = 2;
  static int shared = 40;

  LocalClassCaptures() {}

  @GeneratorMethod
  static void anewInEachIteration(Yielder<Object> out) {
    List<Supplier<String>> made = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      String word = "w" + i;
      class Word implements Supplier<String> {
        @Override
        public String get() {
          return word;
        }
      }
      made.add(new Word());
      out.yield_(word);
      made.add(new Word());
    }
    for (Supplier<String> each : made) {
      out.yield_(each.get());
    }
  }

  @GeneratorMethod
  static void ofALoopVariable(Yielder<Object> out) {
    for (String s : List.of("a", "b")) {
      final class Twice {
        String get() {
          return s + s;
        }
      }
      out.yield_(new Twice().get());
      out.yield_(new Twice().get() + s);
    }
  }

  @GeneratorMethod
  static void valueAtTheDeclaration(Yielder<Object> out) {
    int base;
    base = log("base", 5);
    class Adder {
      int add(int n) {
        return base + n;
      }
    }
    out.yield_(base);
    out.yield_(new Adder().add(1));
  }

  @GeneratorMethod
  void theReceiver(Yielder<Object> out) {
    class Reader {
      int read() {
        return field + LocalClassCaptures.this.field + weight("x");
      }

      void write(int n) {
        field = n;
        LocalClassCaptures.this.field += shared;
      }
    }
    Reader reader = new Reader();
    out.yield_(reader.read());
    reader.write(7);
    out.yield_(reader.read());
    out.yield_(field);
  }

  int weight(String s) {
    return s.length() * field;
  }

  @GeneratorMethod
  void theReceiverAndLocals(Yielder<Object> out, int n) {
    int own = n + 1;
    class Sum {
      int field = 100;

      int get() {
        return own + n + field + LocalClassCaptures.this.field;
      }
    }
    out.yield_(new Sum().get());
    field++;
    out.yield_(new Sum().get());
  }

  @GeneratorMethod
  static void parameters(Yielder<Object> out, String prefix, int... numbers) {
    class Joined {
      final String text;

      Joined(int i) {
        text = prefix + numbers[i];
      }
    }
    out.yield_(numbers.length);
    for (int i = 0; i < numbers.length; i++) {
      out.yield_(new Joined(i).text);
    }
  }

  static java.util.stream.Stream<Object[]> parametersArguments() {
    return java.util.stream.Stream.<Object[]>of(new Object[] {"p", new int[] {3, 4}});
  }

  @GeneratorMethod
  static void constants(Yielder<Object> out) {
    final int size = 3;
    final String name = "n" + size;
    class Cells {
      final int[] cells = new int[size];

      String at(int i) {
        switch (i) {
          case size:
            return "size";
          default:
            return name + cells.length;
        }
      }
    }
    out.yield_(new Cells().at(1));
    out.yield_(new Cells().at(3));
  }

  @GeneratorMethod
  static void aLambdaThatMakesInstances(Yielder<Object> out, int n) {
    class Pair {
      final int first;

      Pair(int first) {
        this.first = first;
      }

      @Override
      public String toString() {
        return first + "," + n;
      }
    }
    Supplier<Pair> supplier = () -> new Pair(n * 2);
    out.yield_(supplier.get().toString());
    out.yield_(n);
    out.yield_(supplier.get().first);
  }

  @GeneratorMethod
  static String aSentValue(TwoWayYielder<Object, String> out) {
    String sent = out.yield_("first");
    class Echo {
      String twice() {
        return sent + sent;
      }
    }
    String other = out.yield_(new Echo().twice());
    return new Echo().twice() + other;
  }

  @GeneratorMethod
  static void patternBinding(Yielder<Object> out, Object o) {
    if (!(o instanceof String s)) {
      out.yield_("none");
      return;
    }
    class Shout {
      String get() {
        return s + "!";
      }
    }
    out.yield_(new Shout().get());
    out.yield_(new Shout().get() + s);
  }

  @GeneratorMethod
  static void aVarOfAKnownType(Yielder<Object> out) {
    var list = new ArrayList<String>();
    var text = "t";
    class Adder {
      void add(String s) {
        list.add(s + text);
      }
    }
    Adder adder = new Adder();
    adder.add("a");
    out.yield_(list.toString());
    adder.add("b");
    out.yield_(list.toString());
  }

  @GeneratorMethod
  static void genericLocals(Yielder<Object> out) {
    Map<String, List<Integer>> map = Map.of("k", List.of(1, 2));
    Map.Entry<String, ? extends Number>[] none = null;
    class Reader {
      int first(String key) {
        return map.get(key).get(0) + (none == null ? 10 : 0);
      }
    }
    out.yield_(new Reader().first("k"));
    out.yield_(map.size() + new Reader().first("k"));
  }

  @GeneratorMethod
  static void inInitialisers(Yielder<Object> out, int n) {
    class Made {
      final int a = n;
      int b;
      static int made;

      {
        b = a + n;
        made++;
      }

      Made() {
        this(1);
        b += n;
      }

      Made(int extra) {
        b += extra;
        mark("made " + b);
      }
    }
    out.yield_(new Made().b);
    out.yield_(new Made(5).b + n);
  }

  private static void fails(int n) throws IOException {
    if (n > 1) {
      throw new IllegalStateException("state");
    }
    throw new IOException("file");
  }

  @GeneratorMethod
  static void multiCatchParameter(Yielder<Object> out, int n) {
    try {
      fails(n);
    } catch (IllegalStateException | IOException e) {
      class Message {
        String text() {
          return e.getMessage();
        }
      }
      out.yield_(new Message().text());
      out.yield_(new Message().text() + e.getMessage());
    }
  }

  private static <T> T made(Supplier<T> by) {
    return by.get();
  }

  @GeneratorMethod
  static <E> void varOfAnInferredType(Yielder<Object> out, E element) {
    var made = made(() -> List.of(element));
    class First {
      E get() {
        return made.get(0);
      }
    }
    out.yield_(made.size());
    out.yield_(new First().get());
  }

  @GeneratorMethod
  static <T> void matchedWhereNothingSuspends(Yielder<Object> out, T first) {
    class Box {
      final T value;

      Box(T value) {
        this.value = value;
      }

      T get() {
        return value;
      }
    }
    Object box = new Box(first);
    out.yield_(1);
    String text = "";
    for (int i = 0; i < 2; i++) {
      if (box instanceof Box b && b.get() != null) {
        T got = b.value;
        Supplier<T> later = () -> b.get();
        text += got + "," + later.get();
      }
    }
    out.yield_(text);
  }

  /** Has a number. */
  interface Coded {
    int code();
  }

  /** Has a name. */
  interface Titled {
    default String title() {
      return getClass().getSimpleName();
    }
  }

  static final class First extends RuntimeException implements Coded, Titled {
    private static final long serialVersionUID = 1;

    @Override
    public int code() {
      return 1;
    }
  }

  static final class Second extends RuntimeException implements Titled, Coded {
    private static final long serialVersionUID = 1;

    @Override
    public int code() {
      return 2;
    }
  }

  @GeneratorMethod
  static void variablesOfIntersectionTypes(Yielder<Object> out, boolean flag) {
    try {
      out.yield_("try");
      throw flag ? new First() : new Second();
    } catch (First | Second e) {
      class Report {
        final String text = e.title() + e.getMessage();

        int code() {
          Supplier<Integer> later = () -> e.code();
          return later.get();
        }

        class Nested {
          int twice() {
            return 2 * e.code();
          }
        }
      }
      out.yield_(new Report().text);
      out.yield_(new Report().code());
      out.yield_(new Report().new Nested().twice());
    }
    var either = flag ? new First() : new Second();
    var one = switch (either.code()) {
      case 1 -> new Second();
      default -> either;
    };
    class Both {
      String both() {
        return either.title() + either.code() + one.title() + one.code();
      }
    }
    out.yield_(new Both().both());
    out.yield_(new Both().both());
  }

  @GeneratorMethod
  static void resultOfAFactory(Yielder<Object> out, int n) {
    var length = out.yieldFrom(LocalClassCapturesGenerators.numbers(n)).length;
    var boxed = out.yieldFrom((LocalClassCapturesGenerators.number(new LocalClassCaptures(), n)));
    var cloned = new int[] {n, length}.clone();
    for (var row : new long[][] {{n}, {boxed}}.clone()) {
      class Sum {
        long value = length + boxed + row[0] + cloned[1];
      }
      out.yield_(new Sum().value);
    }
  }

  @GeneratorMethod
  static int[] numbers(Yielder<Object> out, int n) {
    out.yield_(n);
    return new int[n];
  }

  @GeneratorMethod
  long number(Yielder<Object> out, int n) {
    out.yield_(n);
    return n;
  }

  /** What is sent has the type of what is sent, whatever was yielded. */
  @GeneratorMethod
  static void yieldsAGenerator(TwoWayYielder<Object, Integer> out, int n) {
    var sent = out.yield_(LocalClassCapturesGenerators.number(new LocalClassCaptures(), n));
    var other = out.yield_(LocalClassCapturesGenerators.numbers(n));
    class Sum {
      boolean same = sent == other;
    }
    out.yield_(new Sum().same);
    Integer third = either(out.yield_(LocalClassCapturesGenerators.numbers(n) == null), sent);
    out.yield_(third);
  }

  private static Integer either(Integer one, Integer other) {
    return one == null ? other : one;
  }
}
