package dev.switchback.tests.protocol.conformance;

import dev.switchback.Coroutine;
import dev.switchback.Generator;
import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/** {@code recipes.py}: what generators are used for, such as trees, combinations, walks and texts. */
final class Recipes {
  private Recipes() {}

  /** A binary tree. */
  record Tree(String label, Tree left, Tree right) {
    static Tree of(String labels) {
      if (labels.isEmpty()) {
        return null;
      }
      int i = labels.length() / 2;
      return new Tree(
          labels.substring(i, i + 1), of(labels.substring(0, i)), of(labels.substring(i + 1)));
    }
  }

  @GeneratorMethod
  static void byLoops(Yielder<String> out, Tree node) {
    if (node != null) {
      for (String label : RecipesGenerators.byLoops(node.left())) {
        out.yield_(label);
      }
      out.yield_(node.label());
      for (String label : RecipesGenerators.byLoops(node.right())) {
        out.yield_(label);
      }
    }
  }

  static void treeByLoops(Trace t) {
    t.all(RecipesGenerators.byLoops(Tree.of("ABCDEFGHIJKLMNOPQRSTUVWXYZ")));
    t.all(RecipesGenerators.byLoops(Tree.of("")));
  }

  @GeneratorMethod
  static void inOrder(Yielder<String> out, Tree node) {
    if (node != null) {
      inOrder(out, node.left());
      out.yield_(node.label());
      inOrder(out, node.right());
    }
  }

  static void treeByDelegation(Trace t) {
    t.all(RecipesGenerators.inOrder(Tree.of("ABCDEFGHIJKLMNOPQRSTUVWXYZ")));
  }

  @GeneratorMethod
  static void byGenerators(Yielder<String> out, Tree node) {
    if (node != null) {
      out.yieldFrom(RecipesGenerators.byGenerators(node.left()));
      out.yield_(node.label());
      out.yieldFrom(RecipesGenerators.byGenerators(node.right()));
    }
  }

  static void treeByDelegationToGenerators(Trace t) {
    t.all(RecipesGenerators.byGenerators(Tree.of("ABCDEFGHIJKLM")));
  }

  @GeneratorMethod
  static void byStack(Yielder<String> out, Tree root) {
    Deque<Tree> stack = new ArrayDeque<>();
    Tree node = root;
    while (true) {
      while (node != null) {
        stack.push(node);
        node = node.left();
      }
      if (stack.isEmpty()) {
        return;
      }
      node = stack.pop();
      out.yield_(node.label());
      node = node.right();
    }
  }

  static void treeWithoutRecursion(Trace t) {
    t.all(RecipesGenerators.byStack(Tree.of("ABCDEFGHIJKLMNOPQRSTUVWXYZ")));
  }

  @GeneratorMethod
  static int postOrder(Yielder<String> out, Tree node) {
    if (node == null) {
      return 0;
    }
    int left = postOrder(out, node.left());
    int right = postOrder(out, node.right());
    out.yield_(node.label() + left + right);
    return 1 + Math.max(left, right);
  }

  static void treeWithItsHeight(Trace t) {
    Coroutine<String, Void, Integer> g = RecipesGenerators.postOrder(Tree.of("ABCDEFGHIJ"));
    for (int i = 0; i < 11; i++) {
      t.next(g);
    }
  }

  @GeneratorMethod
  static void noted(Yielder<String> out, Trace t, Tree node, String name) {
    for (String label : RecipesGenerators.inOrder(node)) {
      t.log(name, label);
      out.yield_(label);
    }
  }

  private static boolean same(Trace t, Tree left, Tree right) {
    Generator<String> a = RecipesGenerators.noted(t, left, "left");
    Generator<String> b = RecipesGenerators.noted(t, right, "right");
    while (true) {
      String x = a.advance() ? a.current() : null;
      String y = b.advance() ? b.current() : null;
      if (!Objects.equals(x, y)) {
        return false;
      }
      if (x == null) {
        return true;
      }
    }
  }

  static void sameFringe(Trace t) {
    Tree chain = new Tree("A", null, new Tree("B", null, new Tree("C", null, null)));
    t.log(same(t, chain, Tree.of("ABC")));
    t.log(same(t, chain, Tree.of("AXC")));
    t.log(same(t, chain, Tree.of("AB")));
  }

  @GeneratorMethod
  static void flat(Yielder<Object> out, List<?> items) {
    for (Object item : items) {
      if (item instanceof List<?> nested) {
        flat(out, nested);
      } else {
        out.yield_(item);
      }
    }
  }

  static void nestedLists(Trace t) {
    t.all(RecipesGenerators.flat(
        List.of(1, List.of(2, List.of(3, List.of(), 4)), List.of(List.of(5)), 6)));
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  @GeneratorMethod
  static <T> void choose(Yielder<List<T>> out, List<T> items, int count) {
    if (count == 0) {
      out.yield_(new ArrayList<>());
      return;
    }
    for (int i = 0; i < items.size(); i++) {
      List<T> rest = items.subList(i + 1, items.size());
      for (List<T> chosen : RecipesGenerators.choose(rest, count - 1)) {
        chosen.add(0, items.get(i));
        out.yield_(chosen);
      }
    }
  }

  static void combinations(Trace t) {
    for (int count = 0; count < 6; count++) {
      t.all(RecipesGenerators.choose(List.of(1, 2, 3, 4), count));
    }
  }

  @GeneratorMethod
  static <T> void permuted(Yielder<List<T>> out, List<T> items) {
    if (items.isEmpty()) {
      out.yield_(List.of());
      return;
    }
    for (List<T> rest : RecipesGenerators.permuted(items.subList(1, items.size()))) {
      for (int i = 0; i < items.size(); i++) {
        out.yield_(
            joined(joined(rest.subList(0, i), items.subList(0, 1)), rest.subList(i, rest.size())));
      }
    }
  }

  static void permutations(Trace t) {
    t.all(RecipesGenerators.permuted(List.of(1, 2, 3)));
    t.all(RecipesGenerators.permuted(List.of()));
  }

  @GeneratorMethod
  static <T> void exchanged(Yielder<List<T>> out, List<T> items, int start) {
    if (start == items.size()) {
      out.yield_(List.copyOf(items));
      return;
    }
    for (int i = start; i < items.size(); i++) {
      Collections.swap(items, start, i);
      exchanged(out, items, start + 1);
      Collections.swap(items, start, i);
    }
  }

  static void permutationsInPlace(Trace t) {
    List<String> items = new ArrayList<>(List.of("a", "b", "c"));
    t.all(RecipesGenerators.exchanged(items, 0));
    t.log(items);
  }

  @GeneratorMethod
  static <T> void subsets(Yielder<List<T>> out, List<T> items) {
    if (items.isEmpty()) {
      out.yield_(List.of());
      return;
    }
    int last = items.size() - 1;
    for (List<T> subset : RecipesGenerators.subsets(items.subList(0, last))) {
      out.yield_(subset);
      out.yield_(joined(subset, items.subList(last, last + 1)));
    }
  }

  static void powerSet(Trace t) {
    t.all(RecipesGenerators.subsets(List.of("a", "b", "c")));
  }

  @GeneratorMethod
  static void sums(Yielder<List<Integer>> out, int n, int largest) {
    if (n == 0) {
      out.yield_(List.of());
    }
    for (int part = Math.min(n, largest); part > 0; part--) {
      for (List<Integer> rest : RecipesGenerators.sums(n - part, part)) {
        out.yield_(joined(List.of(part), rest));
      }
    }
  }

  static void partitions(Trace t) {
    t.all(RecipesGenerators.sums(5, 5));
  }

  @GeneratorMethod
  static int moves(Yielder<String> out, int n, String source, String target, String spare) {
    if (n == 0) {
      return 0;
    }
    int count = moves(out, n - 1, source, spare, target);
    out.yield_(source + target);
    return count + 1 + moves(out, n - 1, spare, target, source);
  }

  static void towers(Trace t) {
    Generator<String> g = RecipesGenerators.moves(3, "a", "c", "b");
    for (int i = 0; i < 8; i++) {
      t.next(g);
    }
  }

  @GeneratorMethod
  static void codes(Yielder<String> out, int n) {
    if (n == 0) {
      out.yield_("");
      return;
    }
    int i = 0;
    for (String code : RecipesGenerators.codes(n - 1)) {
      out.yield_(code + "01".charAt(i % 2));
      out.yield_(code + "10".charAt(i % 2));
      i++;
    }
  }

  static void grayCodes(Trace t) {
    t.all(RecipesGenerators.codes(3));
  }

  /** A set, known by its root, which a generator of its own tells. */
  static final class Disjoint {
    final String name;
    Disjoint parent;
    final Generator<Disjoint> roots = Recipes_DisjointGenerators.generate(this);

    Disjoint(String name) {
      this.name = name;
    }

    @GeneratorMethod
    void generate(Yielder<Disjoint> out) {
      while (true) {
        out.yield_(parent == null ? this : parent.roots.next());
      }
    }

    @Override
    public String toString() {
      return name + "->" + roots.next().name;
    }
  }

  static void unionFind(Trace t) {
    List<Disjoint> sets =
        "ABCDEF".chars().mapToObj(c -> new Disjoint((char) c + "")).toList();
    for (int[] pair : new int[][] {{0, 1}, {2, 3}, {1, 3}, {5, 4}, {3, 4}}) {
      sets.get(pair[0]).parent = sets.get(pair[1]);
      t.log(sets.toArray());
    }
  }

  @GeneratorMethod
  static void walk(TwoWayYielder<Integer, String> out, int[][] graph, int start) {
    List<Integer> seen = new ArrayList<>(List.of(start));
    Deque<Integer> queue = new ArrayDeque<>(seen);
    while (!queue.isEmpty()) {
      int node = queue.remove();
      if ("no further".equals(out.yield_(node))) {
        continue;
      }
      for (int neighbour : graph[node]) {
        if (!seen.contains(neighbour)) {
          seen.add(neighbour);
          queue.add(neighbour);
        }
      }
    }
  }

  static void breadthFirst(Trace t) {
    int[][] graph = {{1, 2}, {3, 4}, {4, 5}, {6}, {6}, {}, {0}};
    t.all(RecipesGenerators.walk(graph, 0));
    Coroutine<Integer, String, ?> g = RecipesGenerators.walk(graph, 0);
    t.next(g);
    t.next(g);
    t.send(g, "no further");
    t.all(g);
  }

  private static boolean isOneOf(String characters, String text, int i) {
    return i < text.length() && characters.indexOf(text.charAt(i)) >= 0;
  }

  @GeneratorMethod
  static void tokenized(Yielder<String> out, String text) {
    int i = 0;
    while (i < text.length()) {
      int start = i;
      if (isOneOf(" ", text, i)) {
        i++;
      } else if (isOneOf("0123456789", text, i)) {
        while (isOneOf("0123456789", text, i)) {
          i++;
        }
        out.yield_(text.substring(start, i));
      } else if (isOneOf("+-*()", text, i)) {
        i++;
        out.yield_(text.substring(start, i));
      } else {
        throw new IllegalArgumentException(text.charAt(i) + " at " + i);
      }
    }
  }

  static void tokens(Trace t) {
    t.all(RecipesGenerators.tokenized("12 + (3*45)-6"));
    t.drain(RecipesGenerators.tokenized("1+x"));
  }

  @GeneratorMethod
  static void characters(Yielder<String> out, Trace t, String text) {
    for (String character : text.split("")) {
      t.log("reads", character);
      out.yield_(character);
    }
    while (true) {
      out.yield_("end");
    }
  }

  private static int expression(Generator<String> source) {
    int value = Integer.parseInt(source.next());
    while (true) {
      switch (source.next()) {
        case "+" -> value += Integer.parseInt(source.next());
        case "-" -> value -= Integer.parseInt(source.next());
        default -> {
          return value;
        }
      }
    }
  }

  static void calculator(Trace t) {
    t.log("value", expression(RecipesGenerators.characters(t, "1+9-3")));
  }

  @GeneratorMethod
  static void runs(Yielder<List<Object>> out, String text) {
    Character last = null;
    int count = 0;
    for (char character : text.toCharArray()) {
      if (last != null && last == character) {
        count++;
        continue;
      }
      if (last != null) {
        out.yield_(List.of(last, count));
      }
      last = character;
      count = 1;
    }
    if (last != null) {
      out.yield_(List.of(last, count));
    }
  }

  static void runLengths(Trace t) {
    t.all(RecipesGenerators.runs("aaabccd"));
    t.all(RecipesGenerators.runs(""));
  }

  @GeneratorMethod
  static <T> void chunks(Yielder<List<T>> out, Iterable<T> source, int size) {
    List<T> chunk = new ArrayList<>();
    for (T each : source) {
      chunk.add(each);
      if (chunk.size() == size) {
        out.yield_(chunk);
        chunk = new ArrayList<>();
      }
    }
    if (!chunk.isEmpty()) {
      out.yield_(chunk);
    }
  }

  @GeneratorMethod
  static <T> void windows(Yielder<List<T>> out, Iterable<T> source, int size) {
    Deque<T> window = new ArrayDeque<>();
    for (T each : source) {
      window.add(each);
      if (window.size() > size) {
        window.remove();
      }
      if (window.size() == size) {
        out.yield_(List.copyOf(window));
      }
    }
  }

  static void chunksAndWindows(Trace t) {
    t.all(RecipesGenerators.chunks(List.of(1, 2, 3, 4, 5), 2));
    t.all(RecipesGenerators.windows(List.of(1, 2, 3, 4, 5), 3));
  }
}
