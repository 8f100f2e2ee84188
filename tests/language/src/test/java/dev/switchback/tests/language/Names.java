package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.language.NamesBase.Constants.*;
import static java.lang.Math.max;
import static java.util.Map.Entry.comparingByKey;
import static java.util.concurrent.TimeUnit.SECONDS;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import java.util.*;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Simple and qualified names of every origin. */
final class Names extends NamesBase implements NamesBase.Constants {
  static final int OWN = 5;
  static int[] cells = {1, 2};

  Names() {}

  @GeneratorMethod
  static void staticImports(Yielder<Object> out) {
    out.yield_(max(log("a", 1), 2));
    out.yield_(SECONDS.toMillis(3));
    out.yield_(SECONDS);
    out.yield_(imported());
    out.yield_(IMPORTED + OWN);
    List<Map.Entry<String, Integer>> entries =
        new ArrayList<>(Map.of("b", 1, "a", 2).entrySet());
    entries.sort(comparingByKey());
    out.yield_(entries.get(0).getKey());
  }

  @GeneratorMethod
  static void importsOnDemand(Yielder<Object> out) {
    List<String> list = new LinkedList<>(Collections.nCopies(2, "x"));
    out.yield_(list);
    Optional<String> first = list.stream().findFirst();
    out.yield_(first.get());
    out.yield_(TimeUnit.DAYS.name());
  }

  @GeneratorMethod
  static void qualified(Yielder<Object> out) {
    out.yield_(java.lang.Math.abs(-1));
    java.util.function.Function<String, java.lang.Integer> length = java.lang.String::length;
    out.yield_(length.apply("abc"));
    out.yield_(java.util.Map.Entry.class.getSimpleName());
    out.yield_(dev.switchback.tests.language.Names.OWN);
    cells = new int[] {1, 2};
    out.yield_(Names.cells[1]++);
    out.yield_(--cells[1]);
  }

  @GeneratorMethod
  void inheritedFromAClassAndAnInterface(Yielder<Object> out) {
    out.yield_(base);
    base += "!";
    out.yield_(base + baseMethod());
    out.yield_(INHERITED);
    out.yield_(fromInterface());
    out.yield_(Constants.INHERITED + NamesBase.BASE);
    out.yield_(BASE);
    Nested nested = new Nested("n");
    out.yield_(nested.text());
    out.yield_(nested);
  }

  @GeneratorMethod
  static void memberTypes(Yielder<Object> out) {
    Nested nested = new Nested("a");
    out.yield_(nested.text());
    Names.Own own = new Own();
    out.yield_(own.n);
    own.n++;
    out.yield_(own.n);
    Kind kind = Kind.A;
    out.yield_(kind.other());
    out.yield_(Kind.valueOf("B").ordinal());
  }

  @GeneratorMethod
  static void classLiteralsAndArrays(Yielder<Object> out) {
    Class<?> type = int[].class;
    out.yield_(type.getSimpleName());
    out.yield_(Names.class.getSimpleName() + Own.class.getSimpleName());
    out.yield_(void.class.getName());
    Class<? extends Number> number = Integer.class;
    out.yield_(number.getSimpleName());
  }

  @GeneratorMethod
  static void javaLangNames(Yielder<Object> out) {
    StringBuilder text = new StringBuilder("t");
    out.yield_(text.append(Integer.MAX_VALUE).append(Character.MAX_RADIX));
    Runnable run = () -> text.append("r");
    run.run();
    out.yield_(text.toString());
    Iterable<Object> iterable = List.of(1, Byte.MIN_VALUE);
    out.yield_(iterable);
    out.yield_(Thread.currentThread() != null);
  }

  @GeneratorMethod
  static void namesLikeTheApi(Yielder<Object> out) {
    Generator generator = new Generator("own");
    out.yield_(generator.name());
    Machine machine = () -> "machine";
    out.yield_(machine.get());
    Frame frame = Frame.ONLY;
    out.yield_(frame.name() + generator.name() + machine.get());
  }

  /** Not the library's. */
  record Generator(String name) {}

  /** Not the library's. */
  interface Machine extends Supplier<String> {}

  /** Not the library's. */
  enum Frame {
    ONLY
  }

  /** A class of its own. */
  static final class Own {
    int n = OWN;
  }

  /** An enum with a body. */
  enum Kind {
    A,
    B;

    Kind other() {
      return this == A ? B : A;
    }
  }
}
