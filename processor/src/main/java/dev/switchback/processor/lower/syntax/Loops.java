package dev.switchback.processor.lower.syntax;

import com.sun.source.tree.Tree;

/** Facts about loop statements. */
public final class Loops {
  private Loops() {}

  /** Whether an unlabelled {@code continue} inside {@code tree} goes on with it. */
  public static boolean isLoop(Tree tree) {
    return switch (tree.getKind()) {
      case WHILE_LOOP, DO_WHILE_LOOP, FOR_LOOP, ENHANCED_FOR_LOOP -> true;
      default -> false;
    };
  }
}
