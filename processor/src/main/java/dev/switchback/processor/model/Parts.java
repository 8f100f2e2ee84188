package dev.switchback.processor.model;

import java.util.Map;
import java.util.Set;

/**
 * How the code of a machine is spread over methods: the JVM does not compile a large method, and refuses a very large one.
 *
 * <p>A machine of usual size is {@linkplain #isWhole whole}, one method. Otherwise each part is a method, with local
 * variables of its own; what is needed in more than one lives in fields.
 *
 * @param count how many methods
 * @param byLabel the number of each block's part, from 0; empty if there is only one
 * @param residents the variables that live in their fields all the time
 * @param limit how many bytes of instructions a method should have at most
 * @param isLarge whether space is scarce
 */
public record Parts(
    int count, Map<Label, Integer> byLabel, Set<Variable> residents, int limit, boolean isLarge) {
  public Parts {
    byLabel = Map.copyOf(byLabel);
    residents = Set.copyOf(residents);
  }

  /** One method with everything in it, for a machine that is not large. */
  public static Parts whole(int limit) {
    return new Parts(1, Map.of(), Set.of(), limit, false);
  }

  /** The parts of a large machine, of which there may still be one only. */
  public static Parts of(
      int count, Map<Label, Integer> byLabel, Set<Variable> residents, int limit) {
    return new Parts(count, byLabel, residents, limit, true);
  }

  /** Whether there is one method only. */
  public boolean isWhole() {
    return count == 1;
  }

  /** The part that a block is in. */
  public int of(Label label) {
    return byLabel.getOrDefault(label, 0);
  }
}
