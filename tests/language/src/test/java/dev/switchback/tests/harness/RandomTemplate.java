package dev.switchback.tests.harness;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Writes one random template: nested statements of every kind around suspension points. */
final class RandomTemplate {
  private final Random random;
  private final String companion;
  private final StringBuilder text = new StringBuilder();
  private final RandomExpressions expressions;
  private final Deque<List<String>> scopes = new ArrayDeque<>();
  private final List<String> breakable = new ArrayList<>();
  private final List<String> continuable = new ArrayList<>();
  private final List<String> types;
  private final boolean jumps;
  private int names;
  private int statements;

  RandomTemplate(long seed, String companion) {
    random = new Random(seed);
    expressions = new RandomExpressions(random);
    this.companion = companion;
    types = random.nextBoolean()
        ? List.of("int", "final int")
        : List.of("int", "int", "var", "Integer", "final int");
    jumps = random.nextInt(4) > 0;
  }

  /** The method's source text. */
  String template(String name) {
    text.append("\n  @GeneratorMethod\n  static int ").append(name);
    text.append("(TwoWayYielder<Object, Integer> out) {\n");
    scopes.push(new ArrayList<>(List.of("a", "b")));
    text.append(
        "    int a = 1;\n    int b = 2;\n    int[] cells = {1, 2, 3, 4};\n    String s = \"\";\n    long l = 1;\n");
    statements(2, 4);
    text.append("    out.yield_(s);\n    out.yield_(l);\n    return ")
        .append(expression())
        .append(";\n  }\n");
    return text.toString();
  }

  private void statements(int indent, int depth) {
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      statement(indent, statements > 40 ? 0 : depth);
    }
  }

  private void statement(int indent, int depth) {
    statements++;
    int kind = random.nextInt(depth > 0 ? 27 : 14);
    switch (kind) {
      case 0, 1, 2 -> line(indent, "out.yield_(" + expression() + ");");
      case 3 -> line(indent, "mark(\"m" + statements + "\");");
      case 4, 5 -> declare(indent);
      case 6, 7 -> line(indent, variable() + " " + operator() + " " + expression() + ";");
      case 8 ->
        line(
            indent,
            "cells[Math.floorMod(" + expression() + ", 4)] " + operator() + " " + expression()
                + ";");
      case 9 ->
        line(indent, "if (" + condition() + ") { " + (jumps ? jump() : "out.yield_(5);") + " }");
      case 10 -> line(indent, "log(\"l" + statements + "\", " + expression() + ");");
      case 11 -> line(indent, "s += " + expression() + " + s.length() + \"-\" + l;");
      case 12 -> {
        line(indent, "out.yieldFrom(List.of(" + expression() + ", " + expression() + "));");
        line(
            indent,
            variable() + " = number(out.yieldFrom(" + companion + ".sub(" + variable() + ")));");
      }
      case 13 -> line(indent, "l " + operator() + " l + " + expression() + ";");
      case 14, 15, 16 -> choice(indent, depth);
      case 17, 18, 19, 20 -> loop(indent, depth);
      case 21 -> labelled(indent, depth);
      case 22 -> switching(indent, depth);
      case 23 -> lambda(indent);
      default -> trying(indent, depth);
    }
  }

  private void declare(int indent) {
    String type = types.get(random.nextInt(types.size()));
    String name = type.startsWith("final") ? "k" + names++ : fresh();
    line(indent, type + " " + name + " = " + expression() + ";");
    scopes.peek().add(name);
  }

  private void choice(int indent, int depth) {
    line(indent, "if (" + condition() + ") {");
    block(indent, depth);
    if (random.nextBoolean()) {
      line(indent, "} else {");
      block(indent, depth);
    }
    line(indent, "}");
  }

  private void loop(int indent, int depth) {
    String label = random.nextInt(3) == 0 ? "l" + names++ : "";
    String prefix = label.isEmpty() ? "" : label + ": ";
    String i = "i" + names++;
    int rounds = 1 + random.nextInt(3);
    int kind = random.nextInt(4);
    switch (kind) {
      case 0 ->
        line(indent, prefix + "for (int " + i + " = 0; " + i + " < " + rounds + "; " + i + "++) {");
      case 1 ->
        line(
            indent,
            prefix + "for (int " + i + " : new int[] {" + expression() + ", " + expression()
                + "}) {");
      case 2 -> {
        line(indent, "int " + i + " = " + rounds + ";");
        line(indent, prefix + "while (" + i + "-- > 0 && " + condition() + ") {");
      }
      default -> {
        line(indent, "int " + i + " = " + rounds + ";");
        line(indent, prefix + "do {");
      }
    }
    breakable.add(label);
    continuable.add(label);
    scoped(indent, depth, () -> {
      if (random.nextBoolean()) {
        line(indent + 1, "log(\"" + i + "\", " + i + ");");
      }
    });
    breakable.remove(breakable.size() - 1);
    continuable.remove(continuable.size() - 1);
    line(indent, kind == 3 ? "} while (" + i + "-- > 0 && " + condition() + ");" : "}");
  }

  private void labelled(int indent, int depth) {
    String label = "l" + names++;
    line(indent, label + ": {");
    breakable.add(0, label);
    block(indent, depth);
    breakable.remove(0);
    line(indent, "}");
  }

  private void switching(int indent, int depth) {
    boolean arrows = random.nextBoolean();
    line(indent, "switch (Math.floorMod(" + expression() + ", 4)) {");
    breakable.add("");
    for (int label = 0; label < 3; label++) {
      String head = label == 2 ? "default" : "case " + label;
      line(indent + 1, head + (arrows ? " -> {" : ": {"));
      block(indent + 1, depth);
      line(indent + 1, "}");
      if (!arrows && random.nextBoolean()) {
        line(indent + 1, "break;");
      }
    }
    breakable.remove(breakable.size() - 1);
    line(indent, "}");
  }

  private void lambda(int indent) {
    String copy = "k" + names++;
    String name = "f" + names++;
    line(indent, "final int " + copy + " = " + variable() + ";");
    scopes.peek().add(copy);
    String sum = variables().stream()
        .filter(each -> each.startsWith("k"))
        .collect(Collectors.joining(" + "));
    line(
        indent,
        "java.util.function.IntSupplier " + name + " = () -> { int x = " + sum
            + "; return x * 2; };");
    line(indent, "out.yield_(" + expression() + ");");
    line(indent, "log(\"lambda\", " + name + ".getAsInt());");
  }

  private void trying(int indent, int depth) {
    boolean resource = random.nextInt(3) == 0;
    boolean caught = random.nextInt(3) > 0;
    String door = "d" + names++;
    line(indent, resource ? "try (Door " + door + " = new Door(" + expression() + ")) {" : "try {");
    block(indent, depth);
    if (caught) {
      String e = "e" + names++;
      String types = List.of(
              "IllegalArgumentException",
              "IllegalStateException | AssertionError",
              "RuntimeException")
          .get(random.nextInt(3));
      line(indent, "} catch (" + types + " " + e + ") {");
      line(indent + 1, "log(\"caught\", " + e + ");");
      block(indent, depth);
      if (random.nextInt(3) == 0) {
        line(indent + 1, "throw " + e + ";");
      }
    }
    if (!resource && !caught || random.nextInt(3) == 0) {
      line(indent, "} finally {");
      block(indent, depth);
    }
    line(indent, "}");
  }

  private void block(int indent, int depth) {
    scoped(indent, depth, () -> {});
  }

  private void scoped(int indent, int depth, Runnable before) {
    scopes.push(new ArrayList<>());
    before.run();
    statements(indent + 1, depth - 1);
    scopes.pop();
  }

  private String jump() {
    int kind = random.nextInt(5);
    if (kind < 2 && !breakable.isEmpty()) {
      return "break" + target(breakable);
    } else if (kind == 2 && !continuable.isEmpty()) {
      return "continue" + target(continuable);
    } else if (kind == 3) {
      return "return " + expression() + ";";
    }
    String type = random.nextBoolean() ? "IllegalArgumentException" : "IllegalStateException";
    return "throw new " + type + "(\"thrown " + statements + "\");";
  }

  /** A label, or nothing for the innermost statement that can be left: none of the targets without a label is a block. */
  private String target(List<String> targets) {
    String target = targets.get(random.nextInt(targets.size()));
    return target.isEmpty() ? ";" : " " + target + ";";
  }

  private String expression() {
    return expressions.number(variables(), 3);
  }

  private String condition() {
    return expressions.condition(variables(), 2);
  }

  private String operator() {
    return List.of("=", "=", "+=", "-=", "*=", "^=").get(random.nextInt(6));
  }

  private String variable() {
    return expressions.written(variables());
  }

  private List<String> variables() {
    return scopes.stream().flatMap(List::stream).collect(Collectors.toList());
  }

  /** A name that is not in scope, often one that was in scope before. */
  private String fresh() {
    List<String> taken = variables();
    for (int i = 0; ; i++) {
      String name = "v" + i;
      if (!taken.contains(name)) {
        return name;
      }
    }
  }

  private void line(int indent, String line) {
    text.append("  ".repeat(indent)).append(line).append('\n');
  }
}
