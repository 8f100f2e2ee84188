package dev.switchback.processor.shape;

import dev.switchback.processor.model.Block;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.MachineModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * How the blocks of a machine are written down: heads, which control can get to by their labels, in order, each with all
 * that is reached from it alone.
 *
 * @param heads the heads in their order on paper
 * @param main the head that all others lead to, if that is the only one that is not an entry: it needs no case, but follows
 *     the choice of the entry
 */
public record Outline(List<Head> heads, Optional<Label> main) {
  public Outline {
    heads = List.copyOf(heads);
  }

  /** Finds the outline of a machine. */
  public static Outline of(MachineModel machine) {
    return new Outliner(machine).outline();
  }

  /**
   * Code that control gets to by its label.
   *
   * @param loops whether it is a loop of its own, at the end of which control is back at its top
   * @param meeting the head where this one meets those beside it, all of which lead there: it stands below them
   */
  public record Head(Label label, boolean loops, Piece body, Optional<Label> meeting) {}

  /** A block, and how control goes on after it. */
  public record Piece(Block block, Next next) {
    /** This block, and all that stand behind it. */
    public List<Block> blocks() {
      List<Block> all = new ArrayList<>();
      collect(new Then(this), block -> all.add(block), target -> {});
      return all;
    }

    /** The heads that are jumped to from here at the end of a block, but for the top of the loop around. */
    public Set<Label> jumps() {
      Set<Label> all = new HashSet<>();
      collect(new Then(this), block -> {}, all::add);
      return all;
    }

    /** Whether control gets to what stands below. */
    public boolean falls() {
      return falls(next);
    }

    private static boolean falls(Next next) {
      if (next instanceof Then then) {
        return then.piece().falls();
      }
      return next instanceof Falls
          || next instanceof Fork fork && (falls(fork.taken()) || falls(fork.rest()));
    }

    private static void collect(Next next, Consumer<Block> blocks, Consumer<Label> jumps) {
      if (next instanceof Then then) {
        blocks.accept(then.piece().block());
        collect(then.piece().next(), blocks, jumps);
      } else if (next instanceof Fork fork) {
        collect(fork.taken(), blocks, jumps);
        collect(fork.rest(), blocks, jumps);
      } else if (next instanceof Jump jump) {
        jumps.accept(jump.target());
      }
    }
  }

  /** How control goes on after a block. */
  public sealed interface Next {}

  /** To what stands below: the next head, or the top of the loop, whose end this is. */
  public record Falls() implements Next {}

  /** To the head where this one meets those beside it. */
  public record Meets() implements Next {}

  /** To the top of the loop around. */
  public record Again() implements Next {}

  /** To a head, by its label. */
  public record Jump(Label target) implements Next {}

  /** To a block that stands right here. */
  public record Then(Piece piece) implements Next {}

  /**
   * One of two ways, by the condition at the end of the block.
   *
   * @param taken the way that stands in the braces of an {@code if}, and never comes out of them
   * @param when the value of the condition that leads there
   * @param rest the other way
   */
  public record Fork(boolean when, Next taken, Next rest) implements Next {}

  /** As the end of the block says. */
  public record Ends() implements Next {}
}
