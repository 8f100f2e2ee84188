package dev.switchback.processor.diagnostics;

import com.sun.source.tree.Tree;

/**
 * Where a stage writes what is wrong with one template. Nothing is printed yet: a template that has to wait for the next
 * round is looked at again, and what was reported about it is dropped.
 */
public interface DiagnosticSink {

  /**
   * Reports an error at a tree of the template's compilation unit.
   *
   * @param arguments what the placeholders of the message stand for
   */
  void report(Message message, Tree at, Object... arguments);

  /** Reports an error on the declaration of the template as a whole. */
  void reportDeclaration(Message message, Object... arguments);

  /** Returns whether any stage reported an error about this template. */
  boolean hasErrors();
}
