package dev.switchback.processor.lower;

import dev.switchback.processor.lower.flow.CodeSize;
import dev.switchback.processor.lower.syntax.Place;
import dev.switchback.processor.model.Block;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.Op;
import dev.switchback.processor.model.Terminator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The blocks of a machine while they are being made, in source order. */
final class BlockList {
  private final List<Block> blocks = new ArrayList<>();
  private final List<Op> ops = new ArrayList<>();
  private int labels;
  private Label current;
  private Optional<Label> handler = Optional.empty();
  private Optional<Label> handlerOfCurrent = Optional.empty();
  private int line;
  private int lineOfCurrent;
  private final int largest;
  private int size;

  /**
   * @param largest about how many bytes of instructions a block may have; one that is larger ends after a statement, so
   *     that a machine can be cut into parts
   */
  BlockList(int largest) {
    this.largest = largest;
  }

  /** Makes a label for a block to come. */
  Label newLabel() {
    return new Label(labels++);
  }

  /** The line that the code to come is from. */
  void at(int newLine) {
    line = newLine;
    if (current != null && size > largest) {
      start(newLabel());
    }
    if (ops.isEmpty()) {
      lineOfCurrent = newLine;
    }
  }

  int line() {
    return line;
  }

  /** Lets exceptions of the code to come go to {@code label}; answers where they went before. */
  Optional<Label> handler(Optional<Label> label) {
    Optional<Label> before = handler;
    handler = label;
    if (current != null) {
      Label inside = newLabel();
      end(new Terminator.Goto(inside));
      start(inside);
    }
    return before;
  }

  /** Where exceptions of the code to come go. */
  Optional<Label> handler() {
    return handler;
  }

  /** Begins the block {@code label}; an open block goes on into it. */
  void start(Label label) {
    if (current != null) {
      end(new Terminator.Goto(label));
    }
    current = label;
    handlerOfCurrent = handler;
    lineOfCurrent = line;
  }

  /** Adds an operation. */
  void add(Op op) {
    if (current == null) {
      start(newLabel()); // never reached, and dropped for that
    }
    ops.add(op);
    size += CodeSize.of(op.code());
  }

  /** Ends the block. */
  void end(Terminator terminator) {
    if (current == null) {
      start(newLabel());
    }
    blocks.add(new Block(current, lineOfCurrent, handlerOfCurrent, ops, terminator));
    ops.clear();
    size = 0;
    current = null;
  }

  /** A place between operations. */
  record Place(int block, int op) {}

  /** The place of the next operation. */
  Place place() {
    return new Place(blocks.size(), ops.size());
  }

  /** Adds an operation at a place that was passed before. */
  void insert(Place place, Op op) {
    if (place.block() == blocks.size()) {
      ops.add(place.op(), op);
      return;
    }
    Block block = blocks.get(place.block());
    List<Op> all = new ArrayList<>(block.ops());
    all.add(place.op(), op);
    blocks.set(
        place.block(),
        new Block(block.label(), block.line(), block.handler(), all, block.terminator()));
  }

  /** Whether control can get here. */
  boolean isOpen() {
    return current != null;
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }
}
