package dev.switchback.processor.diagnostics;

import com.sun.source.tree.Tree;
import dev.switchback.processor.source.TemplateSource;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * One error, and where it is.
 *
 * @param message what is wrong
 * @param arguments what the placeholders of the message stand for
 * @param element the declaration it is about
 * @param source the syntax of that declaration, if it could be had
 * @param tree the offending tree, if it is not the declaration as a whole
 */
public record Diagnostic(
    Message message,
    List<Object> arguments,
    Element element,
    Optional<TemplateSource> source,
    Optional<Tree> tree) {

  /** Copies the arguments. */
  public Diagnostic {
    arguments = List.copyOf(arguments);
  }

  /** Returns the whole text for the user: id, what is wrong, what to write instead. */
  public String text() {
    return message.format(arguments.toArray());
  }
}
