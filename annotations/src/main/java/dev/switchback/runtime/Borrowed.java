package dev.switchback.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * The generators that a generator delegates to by {@code yieldFrom}, and runs as if they were its calls: they were fresh, so
 * that nobody had stepped them, and all that is needed to step the innermost is a place on the stack of calls. As soon as
 * anyone else has to do with one of them, or anything but the next value is asked for, all of them are
 * {@linkplain #release() released}: they become members of the owner's {@link Chain}.
 *
 * <p>A borrowed machine that delegates in turn has the {@link Delegation} that it is borrowed by in place of its own: what
 * comes from outside gets there. The whole state of one that doesn't, which is on top, is in itself; it is looked at before
 * it is stepped.
 *
 * <p>While there is one, the owner is the top of its chain, if it has one, and delegates to no other generator.
 */
final class Borrowed {
  private final Delegation by;

  /** How many there are. */
  private int count;

  /** The one on top, if it does not delegate. */
  private Machine<?, ?, ?> leaf;

  /** Views of calls that may have to move. */
  private List<CalledView> views;

  Borrowed(Delegation by) {
    this.by = by;
  }

  /** Puts a machine on the stack of calls. */
  void add(Machine<?, ?, ?> machine) {
    by.push(machine);
    leaf = machine;
    count++;
  }

  /** Something comes to stand above what was on top. */
  void cover() {
    if (leaf != null) {
      leaf.delegation(by);
      leaf = null;
    }
  }

  /** Whether a machine is on top, and knows nothing of where it is. */
  boolean isLeaf(Machine<?, ?, ?> frame) {
    return frame == leaf;
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** Whether a machine on the stack is borrowed. */
  boolean has(Machine<?, ?, ?> frame) {
    return count > 0 && (frame == leaf || frame.delegation() == by);
  }

  /** A borrowed machine leaves the stack. */
  void remove() {
    count--;
    leaf = null;
  }

  /** Whether the innermost body may be stepped: nobody else has stepped it in such a way that this isn't enough. */
  boolean isSettled() {
    return leaf == null
        || (leaf.state >= 0 && leaf.state < Machine.RUNNING && leaf.delegation() == null);
  }

  /** Lets a view of a call follow it when it moves. */
  void follow(CalledView view) {
    if (views == null) {
      views = new ArrayList<>();
    }
    views.add(view);
  }

  /**
   * Makes members of the owner's chain of all, and gives the calls above each of them to it. Takes as long as it took to put
   * all these on the stack.
   */
  void release() {
    if (count == 0) {
      return;
    }
    int from = by.depth();
    for (int left = count; left > 0; ) {
      from--;
      if (has(by.callAt(from))) {
        left--;
      }
    }
    Chain chain = by.chain;
    if (chain == null) {
      chain = new Chain();
      chain.push(by.owner);
    }
    Delegation lower = by;
    for (int i = from; i < by.depth(); i++) {
      Machine<?, ?, ?> frame = by.callAt(i);
      if (has(frame)) {
        lower.oneWay = true;
        lower.converts = null;
        if (frame == leaf && frame.delegation() != null) {
          // It has delegated since, when others drove it.
          lower.pending = frame;
          continue;
        }
        frame.delegation(null);
        if (i < by.depth() - 1) {
          lower = new Delegation(frame);
        }
        chain.push(frame);
      } else {
        lower.push(frame);
        move(i, lower);
      }
    }
    by.cut(from);
    count = 0;
    leaf = null;
    views = null;
  }

  private void move(int position, Delegation to) {
    if (views != null) {
      for (CalledView view : views) {
        view.move(by, position, to);
      }
    }
  }
}
