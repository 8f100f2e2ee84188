package dev.switchback.processor.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;

/**
 * The syntax of one template and the text it was parsed from.
 *
 * @param unit the compilation unit that declares the template
 * @param path the path from the unit to the template's method
 * @param method the template's method, the leaf of {@code path}
 * @param text the very characters the compiler read, which all positions index: line terminators and Unicode escapes
 *     ({@code \}{@code u0041}) stand in it as they stand in the file
 * @param positions where each tree of {@code unit} begins and ends
 */
public record TemplateSource(
    CompilationUnitTree unit,
    TreePath path,
    MethodTree method,
    String text,
    SourcePositions positions) {

  /** Returns the offset in {@link #text} of the tree's first character, or -1 for a tree that is not in the text. */
  public int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  /** Returns the offset in {@link #text} after the tree's last character, or -1 for a tree that is not in the text. */
  public int end(Tree tree) {
    int end = (int) positions.getEndPosition(unit, tree);
    // To javac a resource that is an expression ends after the semicolon that parts it from the
    // next one.
    return tree instanceof ExpressionTree && end > 0 && text.charAt(end - 1) == ';' ? end - 1 : end;
  }

  /** Returns whether the tree stands in the text: compilers and other processors add trees that do not. */
  public boolean contains(Tree tree) {
    int start = start(tree);
    return start >= 0 && end(tree) >= start;
  }

  /**
   * Returns the tree as it is written, comments and formatting included.
   *
   * <p>In a declaration of several variables, {@code int a = 1, b = 2;}, the text of each one begins at the shared type.
   *
   * @throws IllegalArgumentException if the tree does not stand in the text; see {@link #contains}
   */
  public String text(Tree tree) {
    if (!contains(tree)) {
      throw new IllegalArgumentException("not in the source text: " + tree.getKind() + " " + tree);
    }
    return text.substring(start(tree), end(tree));
  }

  /** Returns the line, counted from 1, of the character at {@code offset}, or -1 for a negative offset. */
  public int line(int offset) {
    return offset < 0 ? -1 : (int) unit.getLineMap().getLineNumber(offset);
  }

  /** Returns the line, counted from 1, on which the tree begins, or -1 for a tree that is not in the text. */
  public int line(Tree tree) {
    return line(start(tree));
  }

  /** Returns the simple name of the source file, such as {@code Numbers.java}: the same on every machine. */
  public String fileName() {
    String name = unit.getSourceFile().getName();
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }
}
