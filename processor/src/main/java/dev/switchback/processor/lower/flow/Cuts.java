package dev.switchback.processor.lower.flow;

import dev.switchback.processor.model.Block;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Inferences;
import dev.switchback.processor.model.Inferences.Inference;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.Uses;
import dev.switchback.processor.model.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a machine is cut into parts: before blocks, so that each part fits a method, and rather between loops than inside
 * one that fits a method as a whole.
 */
final class Cuts {
  private final List<Block> blocks;
  private final Map<Label, Integer> indexes;
  private final Uses uses;
  private final Inferences inferences;
  private final int[] sizes;
  private final int limit;
  private final int[] torn; // by block: how many loops a cut before it would tear
  private final int[] forbidden; // by block: for how many variables there must be no cut before it
  private final Map<Variable, Integer> repeating = new HashMap<>();

  Cuts(
      List<Block> blocks,
      Map<Label, Integer> indexes,
      Uses uses,
      Inferences inferences,
      int[] sizes,
      int limit) {
    this.blocks = blocks;
    this.indexes = indexes;
    this.uses = uses;
    this.inferences = inferences;
    this.sizes = sizes;
    this.limit = limit - BlockSize.OF_METHOD;
    this.torn = new int[blocks.size() + 1];
    this.forbidden = new int[blocks.size() + 1];
    loops();
    unrepeatable();
  }

  /** The indexes of the blocks with which parts begin. */
  List<Integer> starts() {
    List<Integer> starts = new ArrayList<>();
    for (int start = 0; start < blocks.size(); start = cut(start)) {
      starts.add(start);
    }
    return starts;
  }

  /** Where a part that begins with block {@code start} ends. */
  private int cut(int start) {
    int size = 0;
    int best = -1;
    Set<Variable> declared = new HashSet<>();
    for (int i = start; i < blocks.size(); i++) {
      boolean allowed = i > start && forbidden[i] == 0;
      if (allowed && (best < 0 || torn[i] <= torn[best])) {
        best = i;
      }
      size += sizes[i] + repeated(blocks.get(i), start, declared);
      if (size > limit && best >= 0) {
        return best;
      }
    }
    return blocks.size();
  }

  /** What it takes to repeat the declarations that a block needs. */
  private int repeated(Block block, int start, Set<Variable> declared) {
    int size = 0;
    for (Variable variable : uses.of(block)) {
      if (variable.inferred() && !declared.contains(variable)) {
        for (Inference inference : inferences.before(start, List.of(variable))) {
          size += declared.add(inference.variable()) ? repeating(inference) : 0;
        }
      }
    }
    return size;
  }

  private int repeating(Inference inference) {
    return repeating.computeIfAbsent(
        inference.variable(),
        key -> BlockSize.OF_DECLARATION
            + initializer(inference).stream().mapToInt(CodeSize::of).sum());
  }

  private static List<Code> initializer(Inference inference) {
    return inference.op().map(op -> List.of(op.code())).orElseGet(inference.end()::codes);
  }

  /** Counts the loops that fit a method: from the block that is jumped back to, to the last one that does. */
  private void loops() {
    Map<Integer, Integer> ends = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      for (Label next : blocks.get(i).successors()) {
        int head = indexes.get(next);
        if (head <= i) {
          ends.merge(head, i, Math::max);
        }
      }
    }
    long[] before = new long[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      before[i + 1] = before[i] + sizes[i];
    }
    ends.forEach((head, end) -> {
      if (before[end + 1] - before[head] <= limit) {
        for (int i = head + 1; i <= end; i++) {
          torn[i]++;
        }
      }
    });
  }

  /** A variable whose type can't be had by repeating its declaration stays in the part where it is declared. */
  private void unrepeatable() {
    Map<Variable, Integer> first = new HashMap<>();
    Map<Variable, Integer> last = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      for (Variable variable : uses.of(blocks.get(i))) {
        if (variable.inferred()) {
          first.putIfAbsent(variable, i);
          last.put(variable, i);
        }
      }
    }
    Set<Variable> found = new HashSet<>();
    first.keySet().stream()
        .map(inferences::of)
        .sorted((a, b) -> Integer.compare(a.order(), b.order()))
        .forEach(inference -> {
          boolean bodies = initializer(inference).stream().anyMatch(ClassBodies::in);
          if (bodies || inference.uses().stream().anyMatch(found::contains)) {
            found.add(inference.variable());
          }
        });
    for (Variable variable : found) {
      for (int i = first.get(variable) + 1; i <= last.get(variable); i++) {
        forbidden[i]++;
      }
    }
  }
}
