package dev.switchback.tests.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A class of random templates.
 *
 * @param seed what it was made from: the same seed gives the same class everywhere
 * @param tree its source
 * @param templates the names of its templates
 */
record RandomClass(long seed, Tree tree, List<String> templates) {
  /** Templates in a class. */
  static final int TEMPLATES = 12;

  /** One class in this many is written in the newest Java we generate, and left out by an older JDK. */
  private static final int NEWER = 4;

  private static final int NEWER_RELEASE = 22;

  private static final String HEADER = """
      package random;

      import static dev.switchback.tests.harness.Trace.*;
      import static dev.switchback.tests.random.World.*;

      import dev.switchback.*;
      import dev.switchback.tests.random.World;
      import java.io.IOException;
      import java.util.*;
      import java.util.function.*;

      @SuppressWarnings("all")
      final class %1$s extends World.Base {
      static %1$s last;
      static int shared;
      static long big;
      static String note;
      static int[] cells;
      static Object anything;
      static Cell chief;
      private static long secret;
      int count = 2;
      long wide = 3;
      byte small = 120;
      String text = "t";
      Object any = 7;
      int[] row = {4, 5, 6};
      Cell cell = new Cell(5);
      private int hidden = 8;
      %1$s() {
      last = this;
      }
      static void reset() {
      last = null;
      shared = 1;
      big = 5;
      secret = 9;
      note = "n";
      cells = new int[] {1, 2, 3};
      anything = "any";
      chief = new Cell(3);
      }
      static String state() {
      return Arrays.asList(shared, big, secret, note, Arrays.toString(cells), cut(anything), chief) + (last == null ? "" : "," + Arrays.asList(last.count, last.wide, last.small, last.text, cut(last.any), Arrays.toString(last.row), last.cell, last.hidden, last.inherited));
      }
      @Override
      public String name() {
      return log("name", "own");
      }
      @Override
      public int half(int n) {
      return log("own half", n / 2);
      }
      int twice(int n) {
      count += 3;
      return log("twice", 2 * n);
      }
      private int thrice(int n) {
      hidden += n;
      return log("thrice", 3 * n);
      }
      private static int quarter(int n) {
      secret -= n;
      return log("quarter", n / 4);
      }
      static int pick(long n) {
      return (int) log("pick long", n);
      }
      static int pick(Object any) {
      return num(log("pick Object", any));
      }
      static int pick(char c) {
      return log("pick char", c);
      }
      """;

  /** The name of the class of a seed, without its package. */
  static String name(long seed) {
    return "R" + seed;
  }

  /** Whether the class of {@code seed} can be compiled by a JDK of this feature version. */
  static boolean isFor(long seed, int feature) {
    return seed % NEWER != 0 || feature >= NEWER_RELEASE;
  }

  /** The class of {@code seed}. */
  static RandomClass of(long seed) {
    Set<Feature> available = Feature.available(seed % NEWER == 0 ? NEWER_RELEASE : 17);
    Rng rng = new Rng(seed * 0x9E3779B97F4A7C15L);
    List<Capability> capabilities = List.of(rng.pick(Capability.DRAWN), rng.pick(Capability.DRAWN));
    List<Signature> batch = new ArrayList<>();
    List<Object> members = new ArrayList<>();
    for (int i = 0; i < TEMPLATES; i++) {
      batch.add(Signature.draw(rng, name(seed), "t" + i, capabilities, available));
    }
    for (Signature signature : batch) {
      members.add(Tree.clause(signature.arguments(rng)));
      members.add(template(new Draft(rng, Feature.draw(rng, available), signature, batch)));
    }
    Tree tree = Tree.text(HEADER.formatted(name(seed)), members, "}\n");
    return new RandomClass(seed, tree, batch.stream().map(Signature::name).toList());
  }

  private static Tree template(Draft d) {
    Signature self = d.self;
    addFields(d);
    d.scope.push(Scope.Border.NONE);
    for (int i = 0; i < self.parameters().size(); i++) {
      d.scope.declare("p" + i, self.parameters().get(i), d.rng.chance(40));
    }
    Tree first = d.statements.first();
    List<Tree> body = new ArrayList<>();
    do {
      body.add(d.statements.some(d.rng.pick(2, 3, 4)));
    } while (d.statements.completes() && d.budget > 0);
    boolean completes = d.statements.completes();
    Tree simplest =
        self.result() == null ? Tree.NOTHING : Tree.text(" ", self.result().simplest());
    Tree last = !completes || self.result() == null
        ? Tree.NOTHING
        : Tree.text("return ", d.value(self.result(), d.depth()), ";\n");
    return Tree.clause(
        self.head(),
        "tick();\nif (depth <= 0) {\nreturn",
        simplest,
        ";\n}\n",
        first,
        body,
        last,
        "}\n");
  }

  private static void addFields(Draft d) {
    if (!d.on(Feature.FIELDS)) {
      return;
    }
    String owner = d.rng.chance(30) ? d.self.owner() + "." : "";
    field(d, owner + "shared", Type.INT);
    field(d, owner + "big", Type.LONG);
    field(d, owner + "note", Type.STRING);
    field(d, owner + "cells", Type.INTS);
    field(d, owner + "anything", Type.OBJECT);
    field(d, owner + "chief", Type.CELL);
    if (d.on(Feature.PRIVATE_MEMBERS)) {
      field(d, owner + "secret", Type.LONG);
    }
    if (!d.self.isStatic()) {
      field(d, "count", Type.INT);
      field(d, "wide", Type.LONG);
      field(d, "small", Type.BYTE);
      field(d, "text", Type.STRING);
      field(d, "any", Type.OBJECT);
      field(d, "row", Type.INTS);
      field(d, "cell", Type.CELL);
      field(d, "inherited", Type.INT);
      d.scope.add(new Scope.Variable("this.count", Type.INT, Scope.Kind.THIS_FIELD));
      if (d.on(Feature.PRIVATE_MEMBERS)) {
        field(d, "hidden", Type.INT);
        d.scope.add(new Scope.Variable("this.hidden", Type.INT, Scope.Kind.THIS_FIELD));
      }
    }
  }

  private static void field(Draft d, String source, Type type) {
    d.scope.add(new Scope.Variable(source, type, Scope.Kind.FIELD));
  }

  /** The class with nothing but a return in these of its templates. */
  RandomClass without(Set<String> emptied) {
    List<Object> parts = new ArrayList<>(tree.parts());
    for (int i = 0; i < templates.size(); i++) {
      if (emptied.contains(templates.get(i))) {
        List<Object> template = ((Tree) parts.get(2 * i + 2)).parts();
        parts.set(2 * i + 2, Tree.clause(template.get(0), "return", template.get(2), ";\n}\n"));
      }
    }
    return with(new Tree(tree.role(), null, parts));
  }

  /** The source of its templates, without what all classes have, and without the templates that are empty. */
  String body() {
    List<Object> templates =
        new ArrayList<>(tree.parts().subList(1, tree.parts().size() - 1));
    templates.removeIf(part -> part instanceof Tree member && member.source().length() < 150);
    return Tree.text(templates).source();
  }

  /** The class with another source, for shrinking. */
  RandomClass with(Tree changed) {
    return new RandomClass(seed, changed, templates);
  }
}
