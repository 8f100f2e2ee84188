package dev.switchback.tests.protocol.conformance;

import dev.switchback.Coroutine;
import dev.switchback.Generator;
import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** {@code backtracking.py}: searches, as loops within loops, as deep as a list of functions is long. */
final class Backtracking {
  private Backtracking() {}

  @GeneratorMethod
  static void nested(Yielder<List<Integer>> out, List<Supplier<Generator.OfInt>> functions) {
    List<Integer> values = new ArrayList<>(Collections.nCopies(functions.size(), null));
    loop(out, functions, values, 0);
  }

  @GeneratorMethod
  static void loop(
      Yielder<List<Integer>> out,
      List<Supplier<Generator.OfInt>> functions,
      List<Integer> values,
      int i) {
    if (i == functions.size()) {
      out.yield_(values);
      return;
    }
    for (int value : functions.get(i).get()) {
      values.set(i, value);
      loop(out, functions, values, i + 1);
    }
  }

  @GeneratorMethod
  static void nestedFlat(Yielder<List<Integer>> out, List<Supplier<Generator.OfInt>> functions) {
    List<Integer> values = new ArrayList<>();
    List<Generator.OfInt> running = new ArrayList<>();
    do {
      if (running.size() < functions.size()) {
        running.add(functions.get(running.size()).get());
      } else {
        out.yield_(values);
      }
      while (!running.isEmpty()) {
        int last = running.size() - 1;
        values.subList(last, values.size()).clear();
        if (running.get(last).advance()) {
          values.add(running.get(last).currentInt());
          break;
        }
        running.remove(last);
      }
    } while (!running.isEmpty());
  }

  @GeneratorMethod
  static void bits(Yielder.OfInt out) {
    out.yield_(0);
    out.yield_(1);
  }

  private static List<Supplier<Generator.OfInt>> bitsTimes(int depth) {
    return Collections.nCopies(depth, BacktrackingGenerators::bits);
  }

  static void nestedLoops(Trace t) {
    for (List<Integer> values : BacktrackingGenerators.nested(bitsTimes(3))) {
      t.log(values);
    }
  }

  static void nestedLoopsFlat(Trace t) {
    for (List<Integer> values : BacktrackingGenerators.nestedFlat(bitsTimes(3))) {
      t.log(values);
    }
  }

  @GeneratorMethod
  static <T> void copies(Yielder<List<T>> out, Generator<List<T>> source) {
    for (List<T> each : source) {
      out.yield_(List.copyOf(each));
    }
  }

  static void sameListEachTime(Trace t) {
    t.all(BacktrackingGenerators.nested(bitsTimes(2)));
    t.all(BacktrackingGenerators.copies(BacktrackingGenerators.nested(bitsTimes(2))));
  }

  static void withoutALoop(Trace t) {
    t.all(BacktrackingGenerators.nested(List.of()));
  }

  static void depthOfMany(Trace t) {
    for (int depth = 0; depth < 9; depth++) {
      int count = 0;
      List<Integer> last = null;
      for (List<Integer> values : BacktrackingGenerators.nested(bitsTimes(depth))) {
        count++;
        last = List.copyOf(values);
      }
      t.log(depth, count, Collections.nCopies(depth, 1).equals(last));
    }
  }

  @GeneratorMethod
  static void first(Yielder.OfInt out, int[] chosen) {
    for (int i : new int[] {1, 2, 3}) {
      chosen[0] = i;
      out.yield_(i);
    }
  }

  @GeneratorMethod
  static void second(Yielder.OfInt out, int[] chosen) {
    for (int i = 0; i < chosen[0]; i++) {
      out.yield_(i);
    }
  }

  static void dependsOnOuterValues(Trace t) {
    int[] chosen = {0};
    for (List<Integer> values : BacktrackingGenerators.nested(List.of(
        () -> BacktrackingGenerators.first(chosen), () -> BacktrackingGenerators.second(chosen)))) {
      t.log(values);
    }
  }

  /** Where queens are: their columns and diagonals. */
  record Board(int n, List<Integer> columns, List<Integer> falling, List<Integer> rising) {
    @GeneratorMethod
    void places(Yielder.OfInt out, int row) {
      for (int column = 0; column < n; column++) {
        if (columns.contains(column)
            || falling.contains(row + column)
            || rising.contains(row - column)) {
          continue;
        }
        columns.add(column);
        falling.add(row + column);
        rising.add(row - column);
        out.yield_(column);
        columns.remove(columns.size() - 1);
        falling.remove(falling.size() - 1);
        rising.remove(rising.size() - 1);
      }
    }

    List<Supplier<Generator.OfInt>> rows() {
      return IntStream.range(0, n)
          .<Supplier<Generator.OfInt>>mapToObj(
              row -> () -> Backtracking_BoardGenerators.places(this, row))
          .toList();
    }
  }

  static void queens(Trace t) {
    for (int n : List.of(1, 3, 4, 6)) {
      Board board = new Board(n, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      t.log("board of", n);
      for (List<Integer> solution : BacktrackingGenerators.nested(board.rows())) {
        t.log(solution);
      }
      t.log("cleared", board.columns(), board.falling(), board.rising());
    }
  }

  private static boolean isFree(List<Integer> columns, int column) {
    int row = columns.size();
    return IntStream.range(0, row)
        .allMatch(r -> column != columns.get(r) && Math.abs(column - columns.get(r)) != row - r);
  }

  @GeneratorMethod
  static int place(Yielder<List<Integer>> out, int n, List<Integer> columns) {
    if (columns.size() == n) {
      out.yield_(List.copyOf(columns));
      return 1;
    }
    int found = 0;
    for (int column = 0; column < n; column++) {
      if (isFree(columns, column)) {
        columns.add(column);
        found += place(out, n, columns);
        columns.remove(columns.size() - 1);
      }
    }
    return found;
  }

  static void queensByDelegation(Trace t) {
    Coroutine<List<Integer>, Void, Integer> g = BacktrackingGenerators.place(5, new ArrayList<>());
    for (int i = 0; i < 11; i++) {
      t.next(g);
    }
  }

  /** A square board with the numbers of a knight's moves. */
  record Knight(int n, Integer[] board) {
    private static final int[][] JUMPS = {
      {1, 2}, {2, 1}, {2, -1}, {1, -2}, {-1, -2}, {-2, -1}, {-2, 1}, {-1, 2}
    };

    private List<int[]> ways(int x, int y) {
      return Arrays.stream(JUMPS)
          .map(jump -> new int[] {x + jump[0], y + jump[1]})
          .filter(to -> 0 <= to[0] && to[0] < n && 0 <= to[1] && to[1] < n)
          .filter(to -> board[to[0] * n + to[1]] == 0)
          .toList();
    }

    private List<int[]> sortedWays(int x, int y) {
      return ways(x, y).stream()
          .sorted(Comparator.comparing(to -> ways(to[0], to[1]).size()))
          .toList();
    }

    @GeneratorMethod
    void tour(Yielder<List<Integer>> out, int move, int x, int y) {
      board[x * n + y] = move;
      if (move == n * n) {
        out.yield_(Arrays.asList(board));
      }
      for (int[] to : sortedWays(x, y)) {
        tour(out, move + 1, to[0], to[1]);
      }
      board[x * n + y] = 0;
    }
  }

  static void knightsTour(Trace t) {
    Integer[] board = Collections.nCopies(25, 0).toArray(Integer[]::new);
    Generator<List<Integer>> g = Backtracking_KnightGenerators.tour(new Knight(5, board), 1, 0, 0);
    t.next(g);
    t.next(g);
    t.close(g);
  }

  @GeneratorMethod
  static void search(Yielder<List<Integer>> out, Trace t, int depth, List<Integer> path) {
    path.add(depth);
    try {
      if (depth == 3) {
        out.yield_(List.copyOf(path));
      } else {
        search(out, t, depth + 1, path);
      }
    } finally {
      t.log("back from", path.remove(path.size() - 1));
    }
  }

  static void searchIsClosed(Trace t) {
    List<Integer> path = new ArrayList<>();
    Generator<List<Integer>> g = BacktrackingGenerators.search(t, 0, path);
    t.next(g);
    t.close(g);
    t.log(path);
  }

  @GeneratorMethod
  static void choices(Yielder<List<Integer>> out, List<Integer> numbers, int total) {
    if (total == 0) {
      out.yield_(List.of());
    }
    for (int i = 0; i < numbers.size(); i++) {
      int number = numbers.get(i);
      if (number <= total) {
        List<Integer> others = numbers.subList(i + 1, numbers.size());
        for (List<Integer> rest : BacktrackingGenerators.choices(others, total - number)) {
          List<Integer> all = new ArrayList<>(List.of(number));
          all.addAll(rest);
          out.yield_(all);
        }
      }
    }
  }

  static void sumsOfSome(Trace t) {
    t.all(BacktrackingGenerators.choices(List.of(1, 2, 3, 4, 5, 6), 9));
  }

  private static boolean fits(int[][] neighbours, List<String> chosen, String colour) {
    return Arrays.stream(neighbours[chosen.size()])
        .filter(n -> n < chosen.size())
        .noneMatch(n -> chosen.get(n).equals(colour));
  }

  @GeneratorMethod
  static void coloured(
      Yielder<String> out, int[][] neighbours, String colours, List<String> chosen) {
    if (chosen.size() == neighbours.length) {
      out.yield_(String.join("", chosen));
      return;
    }
    for (String colour : colours.split("")) {
      if (fits(neighbours, chosen, colour)) {
        chosen.add(colour);
        coloured(out, neighbours, colours, chosen);
        chosen.remove(chosen.size() - 1);
      }
    }
  }

  static void coloursOfAMap(Trace t) {
    int[][] neighbours = {{1, 2}, {0, 2, 3}, {0, 1, 3}, {1, 2, 4}, {3}};
    t.take(BacktrackingGenerators.coloured(neighbours, "rgb", new ArrayList<>()), 3);
    t.all(BacktrackingGenerators.coloured(neighbours, "rg", new ArrayList<>()));
  }
}
