package dev.switchback.tests.libraries;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pieces of text to be put into another text, or in place of some of it. */
final class Insertions {
  /** One piece; of those at one place, the ends of what is nested come first, innermost before outer. */
  private record Insertion(int from, int to, int order, String text) {}

  private final List<Insertion> all = new ArrayList<>();
  private int order;

  /** Puts {@code text} before what stands at {@code at}. */
  void put(int at, String text) {
    replace(at, at, text);
  }

  /** Puts {@code text} in place of what stands from {@code from} to {@code to}. */
  void replace(int from, int to, String text) {
    all.add(new Insertion(from, to, ++order, text));
  }

  /** Puts {@code before} and {@code after} around what stands from {@code from} to {@code to}. */
  void around(int from, int to, String before, String after) {
    put(from, before);
    all.add(new Insertion(to, to, -order, after));
  }

  /** The part of {@code text} from {@code from} to {@code to} with everything put in. */
  String apply(String text, int from, int to) {
    all.sort(Comparator.comparingInt(Insertion::from).thenComparingInt(Insertion::order));
    StringBuilder result = new StringBuilder();
    int at = from;
    for (Insertion each : all) {
      result.append(text, at, each.from()).append(each.text());
      at = each.to();
    }
    return result.append(text, at, to).toString();
  }
}
