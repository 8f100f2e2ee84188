package dev.switchback.processor;

import dev.switchback.processor.diagnostics.Diagnostics;
import dev.switchback.processor.model.TemplateClass;
import java.io.IOException;
import javax.annotation.processing.ProcessingEnvironment;

/** The stages after the checks: makes the companion of one class. */
@FunctionalInterface
interface CompanionBackend {

  /** Begins a round: elements of the one before are good no longer. */
  default void startRound() {}

  /**
   * Writes the companion of a class, or reports why it can't.
   *
   * <p>Templates whose body is in error are among {@code templates}; {@link Diagnostics#of} tells which.
   *
   * @param last whether this is the last chance: no further round will generate anything
   * @return false if the templates name something that isn't generated yet: the class is looked at again from the start in
   * the next round, with fresh diagnostics. The answer is ignored if {@code last}.
   */
  boolean generate(TemplateClass templates, Diagnostics diagnostics, boolean last)
      throws IOException;

  /** Makes the backend of one compilation. */
  @FunctionalInterface
  interface Factory {
    CompanionBackend create(ProcessingEnvironment environment);
  }
}
