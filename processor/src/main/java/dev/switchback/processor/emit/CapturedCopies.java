package dev.switchback.processor.emit;

import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Variable;
import java.util.LinkedHashSet;
import java.util.Set;

/** What lambdas and class bodies see must be final, so they see copies of variables, made just before them. */
final class CapturedCopies {
  private final CodeRenderer renderer;
  private int tags;

  CapturedCopies(CodeRenderer renderer) {
    this.renderer = renderer;
  }

  private static Set<Variable> of(Code code) {
    Set<Variable> captured = new LinkedHashSet<>(code.captures());
    captured.removeIf(variable -> !CodeRenderer.needsCopy(variable));
    return captured;
  }

  /** What the names of copies end with where no block of their own is around them; empty if there are none. */
  String tag(Code code) {
    return of(code).isEmpty() ? "" : freshTag();
  }

  /** An end for names that no other has. */
  String freshTag() {
    return Integer.toString(++tags);
  }

  /** Declares the copies that {@code code} needs. */
  void write(Code code, String tag, Snippet.Builder into) {
    for (Variable variable : of(code)) {
      into.addStatement(
          "final var $L = $L", renderer.copyName(variable, tag), renderer.place(variable));
    }
  }

  void around(Code code, Snippet.Builder into, Runnable statement) {
    around(code, "", into, statement);
  }

  /** Writes a statement that uses {@code code}, in a block with the copies if there are any. */
  void around(Code code, String tag, Snippet.Builder into, Runnable statement) {
    boolean any = !of(code).isEmpty();
    if (any) {
      into.beginControlFlow("");
      write(code, tag, into);
    }
    statement.run();
    if (any) {
      into.endControlFlow();
    }
  }
}
