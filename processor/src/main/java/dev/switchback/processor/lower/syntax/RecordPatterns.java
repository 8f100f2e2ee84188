package dev.switchback.processor.lower.syntax;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Record patterns (JLS 14.30.1), which the tree API of JDK 17 does not have: they are asked for by name, so that the
 * processor is compiled against 17 and reads the patterns of the JDK it runs on.
 */
public final class RecordPatterns {
  private RecordPatterns() {}

  /**
   * A component of a record that a pattern matches.
   *
   * @param record the record's type, as the pattern spells it
   * @param index which component it is
   * @param holder the component that is the record; empty: the record is {@code matched} itself
   * @param matched the expression whose value the whole pattern is for
   */
  public record Component(
      Tree record, int index, Optional<Component> holder, ExpressionTree matched) {}

  /** Whether there is one in the condition {@code tree}. */
  public static boolean areIn(Tree tree) {
    boolean[] found = {false};
    new FrameScanner() {
      @Override
      public Void visitInstanceOf(InstanceOfTree node, Void unused) {
        found[0] |= node.getPattern() != null && isOne(node.getPattern());
        return super.visitInstanceOf(node, null);
      }
    }.scan(tree, null);
    return found[0];
  }

  private static boolean isOne(Tree pattern) {
    return pattern.getKind().name().equals("DECONSTRUCTION_PATTERN");
  }

  /** Tells {@code each} which components the bindings of a pattern take. */
  public static void components(
      Tree pattern, ExpressionTree matched, BiConsumer<VariableTree, Component> each) {
    if (pattern.getKind().name().equals("PATTERN_CASE_LABEL")) {
      components((Tree) call(pattern, "getPattern"), matched, each);
    } else {
      nested(pattern, Optional.empty(), matched, each);
    }
  }

  private static void nested(
      Tree pattern,
      Optional<Component> holder,
      ExpressionTree matched,
      BiConsumer<VariableTree, Component> each) {
    if (!isOne(pattern)) {
      return;
    }
    Tree record = (Tree) call(pattern, "getDeconstructor");
    List<?> parts = (List<?>) call(pattern, "getNestedPatterns");
    for (int i = 0; i < parts.size(); i++) {
      Component component = new Component(record, i, holder, matched);
      if (parts.get(i) instanceof BindingPatternTree binding) {
        each.accept(binding.getVariable(), component);
      } else {
        nested((Tree) parts.get(i), Optional.of(component), matched, each);
      }
    }
  }

  private static Object call(Tree tree, String getter) {
    try {
      for (Class<?> type : tree.getClass().getInterfaces()) {
        for (Method method : type.getMethods()) {
          if (method.getName().equals(getter)) {
            return method.invoke(tree);
          }
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    throw new IllegalStateException("no " + getter + " of " + tree.getClass());
  }
}
