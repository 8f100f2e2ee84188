package dev.switchback.processor.shape;

import dev.switchback.processor.model.Block;
import dev.switchback.processor.model.Cycles;
import dev.switchback.processor.model.Label;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which loops each block stands in, over suspensions as well. */
final class Nesting {
  /** By label, the tops of the loops around a block, from the outside in. */
  private final Map<Label, List<Label>> around = new HashMap<>();

  /** Finds the loops of blocks, the first of which is the start. */
  Nesting(List<Block> blocks) {
    blocks.forEach(block -> around.put(block.label(), new ArrayList<>()));
    find(blocks);
  }

  /** What is a circle without the top of the loop is a loop inside. */
  private void find(List<Block> blocks) {
    Cycles.of(blocks).circles().forEach((top, circle) -> {
      circle.forEach(block -> around.get(block.label()).add(top));
      find(circle.stream().filter(block -> !block.label().equals(top)).toList());
    });
  }

  /** How many loops two blocks stand in together. */
  int together(Label one, Label other) {
    List<Label> first = around.get(one);
    List<Label> second = around.get(other);
    int same = 0;
    while (same < Math.min(first.size(), second.size())
        && first.get(same).equals(second.get(same))) {
      same++;
    }
    return same;
  }
}
