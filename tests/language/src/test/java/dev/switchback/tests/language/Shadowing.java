package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** One name for several variables. */
final class Shadowing {
  static String name = "field";
  final String text = "instance field";

  Shadowing() {}

  @GeneratorMethod
  static void siblingsOfOneType(Yielder<Integer> out) {
    {
      int n = 1;
      out.yield_(n);
      n++;
      out.yield_(n);
    }
    {
      int n = 10;
      out.yield_(n);
      n++;
      out.yield_(n);
    }
  }

  @GeneratorMethod
  static void siblingsOfDifferentTypes(Yielder<Object> out) {
    {
      int n = 1;
      out.yield_(n);
      out.yield_(n + 1);
    }
    {
      String n = "s";
      out.yield_(n);
      out.yield_(n + 1);
    }
    for (long n = 5; n < 7; n++) {
      out.yield_(n);
    }
    for (char n : "ab".toCharArray()) {
      out.yield_(n);
    }
    List<String> n = List.of("list");
    out.yield_(n);
    out.yield_(n.get(0));
  }

  @GeneratorMethod
  static void loopVariablesOfTheSameName(Yielder<Integer> out) {
    for (int i = 0; i < 2; i++) {
      out.yield_(i);
    }
    for (int i = 5; i < 7; i++) {
      for (int j = 0; j < 2; j++) {
        out.yield_(i + j);
      }
      for (int j = 7; j < 8; j++) {
        out.yield_(i * j);
      }
    }
    int i = 100;
    out.yield_(i);
  }

  @GeneratorMethod
  static void siblingKeepsNoOldValue(Yielder<String> out) {
    for (int round = 0; round < 2; round++) {
      {
        String s = "first" + round;
        out.yield_(s);
      }
      {
        String s;
        if (round == 0) {
          s = "second";
        } else {
          s = "third";
        }
        out.yield_(s);
      }
    }
  }

  @GeneratorMethod
  static void lambdaParameterNamedLikeASiblingLocal(Yielder<Integer> out) {
    {
      int x = 3;
      out.yield_(x);
      out.yield_(x + 1);
    }
    IntUnaryOperator twice = x -> 2 * x;
    out.yield_(twice.applyAsInt(4));
    {
      String x = "later";
      out.yield_(x.length());
      mark(x);
    }
    out.yield_(List.of(1, 2).stream().map(x -> x + 1).reduce(0, (x, y) -> x + y));
  }

  @GeneratorMethod
  static void lambdaLocalNamedLikeALaterLocal(Yielder<String> out) {
    Supplier<String> supplier = () -> {
      String later = "in the lambda";
      int i = later.length();
      return later + i;
    };
    out.yield_(supplier.get());
    String later = "outside";
    for (int i = 0; i < 2; i++) {
      out.yield_(later + i);
    }
  }

  @GeneratorMethod
  static void nativeBlockLocalNamedLikeHoisted(Yielder<Integer> out) {
    int sum = 0;
    for (int i = 0; i < 3; i++) {
      int square = i * i;
      sum += square;
    }
    out.yield_(sum);
    for (int i = 0; i < 2; i++) {
      int square = i + 10;
      out.yield_(square);
      sum += square;
    }
    for (int i = 0; i < 2; i++) {
      int square = 3;
      sum += square * i;
    }
    out.yield_(sum);
  }

  @GeneratorMethod
  static void catchParameterNamedLikeHoisted(Yielder<Object> out) {
    {
      int e = 1;
      out.yield_(e);
      out.yield_(e);
    }
    try {
      mark("" + Integer.parseInt("x"));
    } catch (NumberFormatException e) {
      log("caught", e.getMessage());
    }
    String e = "after";
    out.yield_(e);
    out.yield_(e + e);
  }

  @GeneratorMethod
  static void localHidesStaticField(Yielder<String> out) {
    out.yield_(name);
    String name = "local";
    out.yield_(name);
    out.yield_(Shadowing.name);
    name += "!";
    out.yield_(name);
  }

  @GeneratorMethod
  void localHidesInstanceField(Yielder<String> out) {
    out.yield_(text);
    {
      String text = "local";
      out.yield_(text);
      out.yield_(this.text + text);
    }
    out.yield_(text);
  }

  @GeneratorMethod
  static void parameterHidesField(Yielder<String> out, String name) {
    out.yield_(name);
    out.yield_(name + Shadowing.name);
  }

  @GeneratorMethod
  static void localNamedLikeAMethodAndAType(Yielder<Object> out) {
    int mark = 3;
    String log = "log";
    String String = "type";
    out.yield_(mark);
    mark(log("x", log));
    out.yield_(String);
    out.yield_(String.length());
  }

  @GeneratorMethod
  static void nativeLambdaInsideLoopWithSameNames(Yielder<String> out) {
    for (String word : List.of("ab", "cd")) {
      String upper =
          word.chars().mapToObj(c -> Character.toString(c - 32)).collect(Collectors.joining());
      out.yield_(upper);
      for (char c : word.toCharArray()) {
        out.yield_(upper + c);
      }
    }
  }
}
