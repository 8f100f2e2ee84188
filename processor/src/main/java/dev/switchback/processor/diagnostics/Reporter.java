package dev.switchback.processor.diagnostics;

import com.sun.source.tree.Tree;
import com.sun.source.util.Trees;
import dev.switchback.processor.source.TemplateSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/**
 * Prints diagnostics, each once.
 *
 * <p>javac prints them at the tree itself. Other hosts know elements only: there the error stands at the template, and its text
 * begins with the line.
 */
public final class Reporter {

  private final Messager messager;
  private final Optional<Trees> trees;
  private final Set<String> printed = new HashSet<>();

  /**
   * Creates the reporter of one compilation.
   *
   * @param trees the host's own trees, if it is javac
   */
  public Reporter(Messager messager, Optional<Trees> trees) {
    this.messager = messager;
    this.trees = trees;
  }

  /** Prints an error, unless it has been printed before. */
  public void print(Diagnostic diagnostic) {
    String text = diagnostic.text();
    Optional<TemplateSource> source = diagnostic.source();
    Optional<Tree> tree = diagnostic.tree();
    if (source.isEmpty() || tree.isEmpty()) {
      if (isNew(text, diagnostic.element().getEnclosingElement() + "." + diagnostic.element())) {
        messager.printMessage(Kind.ERROR, text, diagnostic.element());
      }
    } else if (isNew(
        text, source.get().unit().getSourceFile().toUri() + ":" + source.get().start(tree.get()))) {
      if (trees.isPresent()) {
        trees.get().printMessage(Kind.ERROR, text, tree.get(), source.get().unit());
      } else {
        messager.printMessage(
            Kind.ERROR, place(source.get(), tree.get()) + text, diagnostic.element());
      }
    }
  }

  private boolean isNew(String text, String place) {
    return printed.add(place + " " + text);
  }

  private static String place(TemplateSource source, Tree tree) {
    int line = source.line(tree);
    return line < 0 ? "" : source.fileName() + ":" + line + ": ";
  }
}
