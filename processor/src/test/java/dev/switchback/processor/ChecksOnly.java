package dev.switchback.processor;

import javax.annotation.processing.Processor;

/** A processor that reads and checks templates, and writes nothing. */
public final class ChecksOnly {

  private ChecksOnly() {}

  /** Creates the processor. */
  public static Processor processor() {
    return new SwitchbackProcessor(environment -> (templates, diagnostics, last) -> true);
  }
}
