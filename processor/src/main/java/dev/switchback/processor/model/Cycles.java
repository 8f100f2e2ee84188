package dev.switchback.processor.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where control goes in circles, in one step or over several: the strongly connected components of the blocks of a machine,
 * all found in one walk. A search from each block would take the square of the time in a long body.
 */
public final class Cycles {
  private final Map<Label, Block> blocks = new LinkedHashMap<>();

  /** By label, the block by which control first gets to its component; missing as long as the walk is in there. */
  private final Map<Label, Label> components = new HashMap<>();

  private Cycles(List<Block> blocks) {
    blocks.forEach(block -> this.blocks.put(block.label(), block));
  }

  /** Looks through blocks; ways that lead out of them are none. */
  public static Cycles of(List<Block> blocks) {
    Cycles cycles = new Cycles(blocks);
    cycles.new Walk().all(blocks);
    return cycles;
  }

  /** All circles, by the block by which control first gets to each. */
  public Map<Label, List<Block>> circles() {
    return blocks.values().stream()
        .filter(this::comesBack)
        .collect(Collectors.groupingBy(
            block -> components.get(block.label()), LinkedHashMap::new, Collectors.toList()));
  }

  /** Whether control can come back to a block. */
  public boolean comesBack(Block block) {
    return block.ways().stream().anyMatch(next -> comesBack(block.label(), next));
  }

  /** Whether control can come back to {@code from} once it has gone on from there to {@code next}. */
  public boolean comesBack(Label from, Label next) {
    return components.get(from).equals(components.get(next));
  }

  /** Gabow's algorithm, without recursion: bodies may be longer than the stack is deep. */
  private final class Walk {
    private final Map<Label, Integer> numbers = new HashMap<>();
    private final Deque<Visit> visits = new ArrayDeque<>();

    /** The blocks whose components are not known yet. */
    private final Deque<Label> open = new ArrayDeque<>();

    /** Those of them that are, as far as is known, the first ones of their components. */
    private final Deque<Label> firsts = new ArrayDeque<>();

    /** A block that is visited, and the ways from it that are left to go. */
    private record Visit(Label label, Iterator<Label> ways) {}

    void all(List<Block> blocks) {
      for (Block block : blocks) {
        if (!numbers.containsKey(block.label())) {
          enter(block.label());
          while (!visits.isEmpty()) {
            goOn();
          }
        }
      }
    }

    private void enter(Label label) {
      numbers.put(label, numbers.size());
      open.push(label);
      firsts.push(label);
      visits.push(new Visit(label, blocks.get(label).ways().iterator()));
    }

    private void goOn() {
      Visit visit = visits.element();
      if (!visit.ways().hasNext()) {
        visits.pop();
        leave(visit.label());
        return;
      }
      Label next = visit.ways().next();
      Integer number = numbers.get(next);
      if (number == null) {
        if (blocks.containsKey(next)) {
          enter(next);
        }
      } else if (!components.containsKey(next)) {
        // All that was entered since lies on a circle.
        while (numbers.get(firsts.element()) > number) {
          firsts.pop();
        }
      }
    }

    private void leave(Label label) {
      if (firsts.element().equals(label)) {
        firsts.pop();
        Label member;
        do {
          member = open.pop();
          components.put(member, label);
        } while (!member.equals(label));
      }
    }
  }
}
