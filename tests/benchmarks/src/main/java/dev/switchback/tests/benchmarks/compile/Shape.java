package dev.switchback.tests.benchmarks.compile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A generator written in two ways: as a template, and as the iterator that does the same.
 *
 * <p>In the texts {@code #m} stands for the generator's name, {@code #M} for the same with a capital, {@code #C} for its class,
 * {@code #G} for the companion, {@code #1} and {@code #2} for numbers.
 */
record Shape(String template, String hand, String useTemplate, String useHand) {
  private static final List<String> NAMES = List.of(
      "average",
      "chunks",
      "collatz",
      "flat",
      "inorder",
      "merge",
      "multiples",
      "parsed",
      "primes",
      "ranked",
      "reached",
      "scan",
      "tokens",
      "triples",
      "weights",
      "wrapped");

  /** All shapes, which stand in resources beside this class. */
  static List<Shape> all() {
    return NAMES.stream().map(Shape::read).toList();
  }

  private static Shape read(String name) {
    try (InputStream in = Shape.class.getResourceAsStream("shapes/" + name + ".txt")) {
      String[] sections =
          new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^=== .*\n");
      return new Shape(sections[1], sections[2], sections[3].strip(), sections[4].strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One generator of this shape; equal arguments make equal generators. */
  Shape named(String name, String owner, Random random) {
    String one = String.valueOf(2 + random.nextInt(9));
    String two = String.valueOf(12 + random.nextInt(9));
    return new Shape(
        fill(template, name, owner, one, two),
        fill(hand, name, owner, one, two),
        fill(useTemplate, name, owner, one, two),
        fill(useHand, name, owner, one, two));
  }

  private static String fill(String text, String name, String owner, String one, String two) {
    return text.replace("#m", name)
        .replace("#M", name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1))
        .replace("#C", owner)
        .replace("#G", owner + "Generators")
        .replace("#1", one)
        .replace("#2", two)
        .replace("#3", two);
  }
}
