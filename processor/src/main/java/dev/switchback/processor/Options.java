package dev.switchback.processor;

import dev.switchback.processor.lower.Lowering;
import java.util.Map;

/**
 * What the processor was asked for by {@code -A}.
 *
 * @param debug whether machines keep all locals in scope, and the processor tells more of what it does
 * @param partSize about how many bytes of instructions a method of a machine may have
 */
record Options(boolean debug, int partSize) {
  static final String DEBUG = "switchback.debug";

  /** Tests set it to see machines in parts. */
  static final String PART_SIZE = "switchback.partSize";

  /** Reads the options of a compilation. */
  static Options of(Map<String, String> all) {
    boolean debug = all.containsKey(DEBUG) && !"false".equals(all.get(DEBUG));
    String partSize = all.get(PART_SIZE);
    return new Options(debug, partSize == null ? Lowering.METHOD_SIZE : Integer.parseInt(partSize));
  }
}
