package dev.switchback.processor.lower.syntax;

import com.sun.source.tree.Tree;

/** The binary operators inside compound assignments. */
public final class Operators {
  private Operators() {}

  /** The operator of a compound assignment, without its equals sign. */
  public static String of(Tree.Kind assignment) {
    return switch (assignment) {
      case PLUS_ASSIGNMENT -> "+";
      case MINUS_ASSIGNMENT -> "-";
      case MULTIPLY_ASSIGNMENT -> "*";
      case DIVIDE_ASSIGNMENT -> "/";
      case REMAINDER_ASSIGNMENT -> "%";
      case LEFT_SHIFT_ASSIGNMENT -> "<<";
      case RIGHT_SHIFT_ASSIGNMENT -> ">>";
      case UNSIGNED_RIGHT_SHIFT_ASSIGNMENT -> ">>>";
      case AND_ASSIGNMENT -> "&";
      case OR_ASSIGNMENT -> "|";
      case XOR_ASSIGNMENT -> "^";
      default -> throw new IllegalArgumentException(assignment.name());
    };
  }
}
