package dev.switchback.tests.protocol.model;

import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/** Machines against the naive model: random scripts that share, split, steal, re-enter and close each other's generators. */
class DifferentialTest {
  private static final int SEEDS = Integer.getInteger("switchback.seeds", 1_000);

  @Test
  void machinesDoWhatTheModelDoes() {
    compare(number -> false, null);
  }

  @Test
  void machinesMixedWithHandWrittenCoroutinesDoWhatTheModelDoes() {
    compare(number -> number % 2 == 0, null);
  }

  @Test
  void machinesOfIntsAndReferencesDoWhatTheModelDoes() {
    compare(number -> false, number -> number % 2 == 0);
    compare(number -> false, number -> number % 3 != 0);
    compare(number -> number % 4 == 0, number -> number % 3 == 0);
  }

  /** Delegates that are let alone for a while are run as if they were calls. */
  @Test
  void machinesThatAreRarelyLookedAtDoWhatTheModelDoes() {
    compare(number -> false, number -> true, 7);
    compare(number -> false, number -> number % 5 != 0, 13);
    compare(number -> false, null, 30);
    compare(number -> number % 7 == 0, number -> true, 5);
  }

  private static void compare(IntPredicate naive, IntPredicate ints) {
    compare(naive, ints, 1);
  }

  /** @param pace after how many moves all generators are looked at */
  private static void compare(IntPredicate naive, IntPredicate ints, int pace) {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random shape = new Random(seed);
      int generators = 2 + shape.nextInt(8);
      List<Script> scripts = Script.random(shape, 2 + shape.nextInt(10), generators);
      World model = new World(scripts, generators, number -> true, ints);
      World machines = new World(scripts, generators, naive, ints);
      Random moves = new Random(~seed);
      for (int move = 0; move < 30; move++) {
        Script.Kind kind = move(moves);
        int number = moves.nextInt(1000);
        model.drive("outside", kind, number);
        machines.drive("outside", kind, number);
        if (move % pace == pace - 1) {
          model.lookAtAll();
          machines.lookAtAll();
        }
        if (!machines.log.equals(model.log)) {
          fail(difference(machines.log, model.log) + "\nat move " + move + " of seed " + seed + "\n"
              + numbered(scripts));
        }
      }
    }
  }

  private static Script.Kind move(Random random) {
    Script.Kind[] kinds = {
      Script.Kind.NEXT,
      Script.Kind.NEXT,
      Script.Kind.NEXT,
      Script.Kind.PEEK,
      Script.Kind.ADVANCE,
      Script.Kind.SEND,
      Script.Kind.SEND,
      Script.Kind.THROW_INTO,
      Script.Kind.CLOSE
    };
    return kinds[random.nextInt(kinds.length)];
  }

  private static String difference(List<String> actual, List<String> expected) {
    int same = 0;
    while (same < Math.min(actual.size(), expected.size())
        && actual.get(same).equals(expected.get(same))) {
      same++;
    }
    return String.join("\n", actual.subList(Math.max(0, same - 40), same))
        + "\nmachine: " + actual.subList(same, Math.min(same + 5, actual.size()))
        + "\nmodel:   " + expected.subList(same, Math.min(same + 5, expected.size()));
  }

  private static String numbered(List<Script> scripts) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < scripts.size(); i++) {
      all.append("s").append(i).append("\n");
      scripts.get(i).ops().forEach(op -> all.append("  ").append(op).append("\n"));
    }
    return all.toString();
  }
}
