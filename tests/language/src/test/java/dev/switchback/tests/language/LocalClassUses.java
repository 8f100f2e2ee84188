package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Where the names of local classes stand that are declared beside suspension points, and capture. */
final class LocalClassUses {
  LocalClassUses() {}

  @GeneratorMethod
  static void testedAndCast(Yielder<Object> out, int n) {
    class Box {
      final int content = n;
    }
    Object o = new Box();
    out.yield_(o instanceof Box);
    out.yield_(((Box) o).content);
    if (o instanceof Box box && box.content > 0) {
      out.yield_(box.content + 1);
      out.yield_(box.getClass() == Box.class);
    }
    Object other = n > 1 ? o : "s";
    out.yield_(other instanceof Box same ? same.content : -1);
  }

  @GeneratorMethod
  static void arrays(Yielder<Object> out, int n) {
    class Cell {
      int value = n;
    }
    Cell[] cells = new Cell[3];
    cells[0] = new Cell();
    cells[0].value++;
    Cell[][] deep = {cells, {new Cell(), null}};
    out.yield_(cells[0].value);
    out.yield_(deep[1][0].value);
    for (Cell cell : cells) {
      out.yield_(cell == null ? "null" : "" + cell.value);
    }
    IntFunction<Cell[]> maker = Cell[]::new;
    out.yield_(maker.apply(2).length);
    out.yield_(cells.getClass() == Cell[].class);
  }

  @GeneratorMethod
  static void constructorReferences(Yielder<Object> out, String prefix) {
    class Named {
      final String name;

      Named() {
        this("none");
      }

      Named(String name) {
        this.name = prefix + name;
      }

      Named(int... numbers) {
        this("n" + numbers.length);
      }
    }
    Supplier<Named> none = Named::new;
    Function<String, Named> one = Named::new;
    out.yield_(none.get().name);
    out.yield_(one.apply("x").name);
    Function<Integer, Named> many = Named::new;
    out.yield_(many.apply(3).name);
    out.yield_(IntStream.range(0, 2).mapToObj(Named::new).map(each -> each.name).toList());
  }

  @GeneratorMethod
  static void genericConstructorReferences(Yielder<Object> out, String prefix) {
    class Box<U> {
      final U content;

      Box(U content) {
        this.content = content;
      }

      @Override
      public String toString() {
        return prefix + content;
      }
    }
    Function<Integer, Box<Integer>> inferred = Box::new;
    Function<String, Box<String>> explicit = Box<String>::new;
    out.yield_(inferred.apply(1).toString());
    out.yield_(explicit.apply("e").toString());
    List<Box<Character>> all =
        "ab".chars().mapToObj(c -> (char) c).map(Box::new).toList();
    out.yield_(all.toString());
    Box<List<String>> nested = new Box<>(List.of("l"));
    out.yield_(nested.content.get(0) + new Box<>(2));
  }

  @GeneratorMethod
  static void memberReferences(Yielder<Object> out, int n) {
    class Item {
      final int rank;

      Item(int rank) {
        this.rank = rank * n;
      }

      int rank() {
        return rank;
      }

      static int compare(Item a, Item b) {
        return a.rank - b.rank;
      }
    }
    List<Item> items = new ArrayList<>(List.of(new Item(3), new Item(1)));
    out.yield_(items.stream().map(Item::rank).toList());
    items.sort(Item::compare);
    out.yield_(items.get(0).rank);
    items.sort(Comparator.comparing(Item::rank).reversed());
    out.yield_(items.get(0).rank());
  }

  @GeneratorMethod
  static void anonymousSubclasses(Yielder<Object> out, int n) {
    abstract class Base {
      final int given;

      Base(int given) {
        this.given = given;
      }

      abstract int get();

      int twice() {
        return 2 * get() + n;
      }
    }
    int own = n + 5;
    Base base = new Base(1) {
      @Override
      int get() {
        return given + own;
      }
    };
    out.yield_(base.get());
    out.yield_(base.twice());
    Supplier<Base> later = () -> new Base(own) {
      @Override
      int get() {
        return twice(given);
      }

      int twice(int x) {
        return x * 2;
      }
    };
    out.yield_(later.get().get());
  }

  @GeneratorMethod
  static void thrownAndCaught(Yielder<Object> out, String reason) {
    class Failure extends RuntimeException {
      private static final long serialVersionUID = 1L;
      final int code;

      Failure(int code) {
        super(reason + code, null, false, false);
        this.code = code;
      }
    }
    for (int i = 0; i < 3; i++) {
      try {
        out.yield_(i);
        if (i == 1) {
          throw new Failure(i);
        }
        out.yield_("no failure");
      } catch (Failure failure) {
        out.yield_(failure.code);
        out.yield_(failure.getMessage());
      } finally {
        mark("finally " + i);
      }
    }
    try {
      throw new Failure(9);
    } catch (IllegalStateException | Failure e) {
      out.yield_(e.getMessage());
    }
  }

  @GeneratorMethod
  static void memberClasses(Yielder<Object> out, int n) {
    class Tree implements Iterable<Integer> {
      class Node {
        final int value = n + size;
      }

      static class Leaf {
        int get() {
          return 7;
        }
      }

      final int size;

      Tree(int size) {
        this.size = size;
      }

      @Override
      public Iterator<Integer> iterator() {
        return List.of(new Node().value, Tree.this.new Node().value, size).iterator();
      }
    }
    Tree tree = new Tree(4);
    for (int each : tree) {
      out.yield_(each);
    }
    Tree.Node node = tree.new Node();
    out.yield_(node.value);
    Tree.Leaf leaf = new Tree.Leaf();
    out.yield_(leaf.get());
    Supplier<Tree.Leaf> leaves = Tree.Leaf::new;
    out.yield_(leaves.get().get());
  }

  @GeneratorMethod
  static String suspendingArguments(TwoWayYielder<Object, String> out, int n) {
    class Pair {
      final String text;

      Pair(Object a, Object b) {
        text = a + "," + b + n;
      }

      String join(String s) {
        return text + s;
      }

      static String id(String s) {
        return "id " + s;
      }
    }
    Pair pair = new Pair(log("first", 1), out.yield_("a"));
    String joined = new Pair(out.yield_(pair.text), 2).join(out.yield_("c"));
    String id = Pair.id(out.yield_(joined));
    return Pair.id(id) + pair.join(out.yield_(new Pair(1, 1).text));
  }

  @GeneratorMethod
  static void reassigned(Yielder<Object> out, int n) {
    class Node {
      final int value;
      final Node next;

      Node(int value, Node next) {
        this.value = value + n;
        this.next = next;
      }
    }
    Node list = null;
    for (int i = 0; i < 3; i++) {
      list = new Node(i, list);
      out.yield_(list.value);
    }
    var at = new Node(9, list);
    while (at != null) {
      out.yield_(at.value);
      at = at.next;
    }
  }
}
