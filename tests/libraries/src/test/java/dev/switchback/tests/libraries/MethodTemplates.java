package dev.switchback.tests.libraries;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Puts beside each method of a file a template with its body. */
final class MethodTemplates extends TreePathScanner<Void, Void> {
  /** What is put before a template's text, with its key, so that {@link Rewritten} can tell where it is. */
  static final String MARK = "/*template ";

  private final CompilationUnitTree unit;
  private final String file;
  private final String source;
  private final SourcePositions positions;
  private final Operands operands;
  private final Settings settings;
  private final Insertions into = new Insertions();
  private final Deque<Place> places = new ArrayDeque<>();
  private int methods;
  private int made;

  /**
   * How templates are made.
   *
   * @param seed tells where they suspend
   * @param left the methods, by their keys, that stay as they are
   * @param run whether the methods run the templates' machines
   */
  record Settings(long seed, SuspendingBody.Density density, Set<String> left, boolean run) {}

  /** A class, and the name that its companion's name begins with; empty: it can't have templates. */
  private record Place(ClassTree tree, String name) {}

  MethodTemplates(
      CompilationUnitTree unit, String file, String source, Trees trees, Settings settings) {
    this.unit = unit;
    this.file = file;
    this.source = source;
    this.positions = trees.getSourcePositions();
    this.operands = new Operands(unit, trees);
    this.settings = settings;
  }

  /** The file's text with the templates. */
  String text() {
    scan(unit, null);
    return into.apply(source, 0, source.length());
  }

  /** The number of templates made. */
  int made() {
    return made;
  }

  private int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  private int end(Tree tree) {
    return (int) positions.getEndPosition(unit, tree);
  }

  private String text(Tree tree) {
    return source.substring(start(tree), end(tree));
  }

  private String list(List<? extends Tree> trees) {
    return trees.isEmpty()
        ? ""
        : source.substring(start(trees.get(0)), end(trees.get(trees.size() - 1)));
  }

  @Override
  public Void visitClass(ClassTree node, Void unused) {
    Tree parent = getCurrentPath().getParentPath().getLeaf();
    boolean member = parent instanceof CompilationUnitTree || parent instanceof ClassTree;
    boolean reachable = member && (places.isEmpty() || !places.peek().name().isEmpty());
    if (reachable && !places.isEmpty()) {
      dropPrivate(node.getModifiers());
    }
    String before = places.isEmpty() ? "" : places.peek().name() + "_";
    places.push(new Place(node, reachable ? before + node.getSimpleName() : ""));
    super.visitClass(node, null);
    places.pop();
    return null;
  }

  /** A companion can't name a private class, and a record's constructor can't be more private than the record. */
  private void dropPrivate(Tree modifiers) {
    String text = modifiers.toString();
    if (text.matches("(?s).*\\bprivate\\b.*")) {
      int at = source.indexOf("private", start(modifiers));
      into.replace(at, at + "private".length(), "");
    }
  }

  @Override
  public Void visitMethod(MethodTree node, Void unused) {
    methods++;
    String key = file + "#" + methods;
    super.visitMethod(node, null);
    if (node.getReturnType() == null) {
      if (places.peek().tree().getKind() == Tree.Kind.RECORD) {
        dropPrivate(node.getModifiers());
      }
    } else if (mayBeTemplate(node) && !settings.left().contains(key)) {
      made++;
      String name = node.getName() + "$t" + methods;
      if (settings.run()) {
        into.replace(start(node.getBody()), end(node.getBody()), running(node, name));
      }
      into.put(
          end(node), "\n" + MARK + key + "*/\n" + template(node, name, key) + "\n" + MARK + "*/\n");
    }
    return null;
  }

  private boolean mayBeTemplate(MethodTree node) {
    return node.getBody() != null
        && !places.peek().name().isEmpty()
        && node.getReceiverParameter() == null
        && !node.getModifiers().getFlags().contains(Modifier.SYNCHRONIZED);
  }

  private static boolean isStatic(MethodTree node) {
    return node.getModifiers().getFlags().contains(Modifier.STATIC);
  }

  private String template(MethodTree node, String name, String key) {
    boolean ofInterface = places.peek().tree().getKind() == Tree.Kind.INTERFACE;
    String modifier = isStatic(node) ? "static" : ofInterface ? "private" : "final";
    String parameters = list(node.getParameters());
    Random random = new Random(settings.seed() * 1_000_003 + key.hashCode());
    return "@dev.switchback.GeneratorMethod %s %s %s %s(%s $out%s) %s %s"
        .formatted(
            modifier,
            node.getTypeParameters().isEmpty() ? "" : "<" + list(node.getTypeParameters()) + ">",
            text(node.getReturnType()),
            name,
            "dev.switchback.TwoWayYielder<Object, Object>",
            parameters.isEmpty() ? "" : ", " + parameters,
            node.getThrows().isEmpty() ? "" : "throws " + list(node.getThrows()),
            new SuspendingBody(unit, positions, operands, random, settings.density())
                .of(node.getBody(), source));
  }

  private String running(MethodTree node, String name) {
    String arguments = Stream.concat(
            isStatic(node) ? Stream.empty() : Stream.of("this"),
            node.getParameters().stream().map(parameter -> parameter.getName().toString()))
        .collect(Collectors.joining(", "));
    // Explicit, as less can be inferred of a call in a call.
    String variables = node.getTypeParameters().stream()
        .map(parameter -> parameter.getName().toString())
        .collect(Collectors.joining(", "));
    return "{ %s%s.run(%sGenerators.%s%s(%s)); }"
        .formatted(
            node.getReturnType().toString().equals("void") ? "" : "return ",
            Suspending.class.getName(),
            places.peek().name(),
            isStatic(node) && !variables.isEmpty() ? "<" + variables + ">" : "",
            name,
            arguments);
  }
}
