package dev.switchback.tests.harness;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Random expressions with suspension points inside, of type {@code int} and {@code boolean}. */
final class RandomExpressions {
  private static final int KINDS = 14;

  private final Random random;
  private final int[] kinds;
  private int labels;

  /** Each template uses some kinds of expressions only: rare combinations come up more often that way. */
  RandomExpressions(Random random) {
    this.random = random;
    this.kinds = IntStream.range(0, KINDS)
        .filter(kind -> kind == 0 || random.nextInt(3) > 0)
        .toArray();
  }

  String number(List<String> variables, int depth) {
    if (depth == 0 || random.nextInt(3) == 0) {
      return random.nextInt(3) == 0 ? "" + random.nextInt(9) : variable(variables);
    }
    return switch (kinds[random.nextInt(kinds.length)]) {
      case 0, 1, 2 -> "number(out.yield_(" + number(variables, depth - 1) + "))";
      case 3 -> "sub(out, " + number(variables, depth - 1) + ")";
      case 4, 5 ->
        "(" + number(variables, depth - 1) + operator() + number(variables, depth - 1) + ")";
      case 6 -> "note(" + labels++ + ", " + number(variables, depth - 1) + ")";
      case 7 ->
        "add(" + number(variables, depth - 1) + ", " + number(variables, depth - 1) + ", "
            + number(variables, depth - 1) + ")";
      case 8 ->
        "(" + condition(variables, depth - 1) + " ? " + number(variables, depth - 1) + " : "
            + number(variables, depth - 1) + ")";
      case 9 -> "(" + written(variables) + " = " + number(variables, depth - 1) + ")";
      case 10 -> written(variables) + "++";
      case 11 -> "cells[Math.floorMod(" + number(variables, depth - 1) + ", 4)]";
      case 12 -> "Integer.signum(" + number(variables, depth - 1) + ")";
      default -> "(" + written(variables) + " += " + number(variables, depth - 1) + ")";
    };
  }

  String condition(List<String> variables, int depth) {
    if (depth == 0) {
      return "log(\"c" + labels++ + "\", " + variable(variables) + " % 2 == 0)";
    }
    return switch (random.nextInt(6)) {
      case 0 ->
        "(" + condition(variables, depth - 1) + " && " + condition(variables, depth - 1) + ")";
      case 1 ->
        "(" + condition(variables, depth - 1) + " || " + condition(variables, depth - 1) + ")";
      case 2 -> "!" + "(" + condition(variables, depth - 1) + ")";
      case 3 -> number(variables, depth) + " > " + number(variables, depth);
      default -> condition(variables, 0);
    };
  }

  private String variable(List<String> variables) {
    return variables.get(random.nextInt(variables.size()));
  }

  /** A variable that may be assigned: constants are named with a k. */
  String written(List<String> variables) {
    return variable(variables.stream().filter(name -> !name.startsWith("k")).toList());
  }

  private String operator() {
    return List.of(" + ", " - ", " * ", " & ", " ^ ").get(random.nextInt(5));
  }
}
