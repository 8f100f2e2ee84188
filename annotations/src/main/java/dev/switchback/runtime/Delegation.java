package dev.switchback.runtime;

import java.util.Arrays;

/**
 * What a generator delegates to: its calls in progress, and its place in the {@link Chain} of generators. Allocated at its
 * first delegation.
 */
public final class Delegation {
  private static final Machine<?, ?, ?>[] NONE = {};

  /** The generator that a user can hold; the calls are private to it. */
  final Machine<?, ?, ?> owner;

  /** The generators that delegate to each other, this one among them; null as long as this one is alone. */
  Chain chain;

  /** This member's index in the chain. */
  int index;

  /** What the owner delegates to though it isn't next in the chain: it was driven by others, or isn't attached yet. */
  Machine<?, ?, ?> pending;

  /** Whether values sent to the owner stop here rather than go on to what it delegates to. */
  boolean oneWay;

  /** What the values of what the owner delegates to are unboxed to; null if they are not. */
  Kind converts;

  /** Set while the owner is driven from outside: then it is the bottom of its chain. */
  private boolean running;

  private Machine<?, ?, ?>[] calls = NONE;
  private int depth;
  private Drive drive;

  Delegation(Machine<?, ?, ?> owner) {
    this.owner = owner;
    owner.delegation(this);
  }

  boolean isRunning() {
    return running
        || (chain != null && chain.bottom() != owner && chain.bottom().delegation().running);
  }

  /** The innermost of the generators that the owner delegates to; the owner itself if it delegates to none. */
  Machine<?, ?, ?> innermost() {
    return chain == null ? owner : chain.top();
  }

  /**
   * Runs the owner on: see {@link Machine#resume}.
   *
   * @param in what the suspended {@code yield_} of the innermost body answers
   * @param thrown what to raise there instead, or null
   * @return true if the owner has a value at hand, false if it has ended
   */
  public boolean resume(Object in, Throwable thrown) {
    if (isRunning()) {
      throw Misuse.executing(owner);
    }
    if (chain != null && chain.bottom() != owner) {
      chain.split(chain.position(this));
    }
    return thrown == null && chain == null && pending == null
        ? resumeCalls(in)
        : drive(in, thrown, null);
  }

  /** The common case: nothing but calls, and nothing thrown. */
  private boolean resumeCalls(Object in) {
    running = true;
    Machine<?, ?, ?> leaf;
    try {
      leaf = run(in, null);
    } catch (Throwable t) {
      throw owner.failed(t);
    } finally {
      running = false;
    }
    if (leaf == null) {
      owner.returned(Machine.ENDED);
      return false;
    }
    if (leaf.state >= 0) {
      return drive(null, null, leaf);
    }
    if (leaf != owner) {
      owner.takeFrom(leaf);
      owner.state = ~owner.state;
    }
    return true;
  }

  /** Runs the chain, from {@code next} on if the innermost body has answered that already. */
  boolean drive(Object in, Throwable thrown, Machine<?, ?, ?> next) {
    running = true;
    try {
      if (drive == null) {
        drive = new Drive(this);
      }
      return next != null ? drive.begin(next) : drive.resume(in, thrown);
    } catch (Throwable t) {
      throw Machines.<RuntimeException>sneaky(t);
    } finally {
      running = false;
    }
  }

  /**
   * Runs the innermost call on, and after it the calls around it, until one suspends.
   *
   * @return the machine that has yielded; or a {@code YieldFrom} whose source is to be attached; or null: the owner's body
   *     has ended
   * @throws Throwable what leaves the owner's body
   */
  Machine<?, ?, ?> run(Object in, Throwable thrown) throws Throwable {
    Machine<?, ?, ?>[] calls = this.calls;
    int depth = this.depth;
    Machine<?, ?, ?> owner = this.owner;
    Machine<?, ?, ?> frame = depth == 0 ? owner : calls[depth - 1];
    for (; ; ) {
      int label = frame.state;
      Machine<?, ?, ?> next = null;
      if (thrown == null || frame.guarded(label)) {
        // Not marked as running in its state: the whole generator is, here.
        try {
          next = frame.step(label, in, thrown);
          thrown = null;
        } catch (Throwable t) {
          thrown = t;
        }
      }
      if (next != null) {
        if (next == frame || isAttachable(next)) {
          return next;
        }
        if (next.state == Machine.TAIL && depth > 0) {
          depth--;
        } else if (depth == calls.length) {
          calls = grow();
        }
        next.state = 0;
        calls[depth] = next;
        this.depth = ++depth;
        frame = next;
        in = null;
      } else if (frame == owner) {
        if (thrown != null) {
          throw thrown;
        }
        return null;
      } else {
        if (thrown == null) {
          // Nobody else can hold the machine of a call: it needn't be closed, it is garbage now.
          in = frame.outcome();
        } else {
          in = null;
          frame.end(Machine.DONE);
        }
        calls[--depth] = null;
        this.depth = depth;
        frame = depth == 0 ? owner : calls[depth - 1];
      }
    }
  }

  /** Whether a step has answered a {@code YieldFrom} of a machine, rather than a machine to be called. */
  static boolean isAttachable(Machine<?, ?, ?> next) {
    return next.state == Machine.ATTACHABLE;
  }

  void call(Machine<?, ?, ?> callee) {
    if (depth == calls.length) {
      grow();
    }
    callee.state = 0;
    calls[depth++] = callee;
  }

  private Machine<?, ?, ?>[] grow() {
    calls = Arrays.copyOf(calls, Math.max(4, depth * 2));
    return calls;
  }

  // For looking at

  int depth() {
    return depth;
  }

  /** The machine of a call in progress, counted from the outermost; null if there are fewer. */
  Machine<?, ?, ?> callAt(int position) {
    return position < depth ? calls[position] : null;
  }

  /** The generator that the innermost call delegates to by {@code yieldFrom}, or null. */
  Machine<?, ?, ?> delegate() {
    if (pending != null || chain == null || chain.top() == owner) {
      return pending;
    }
    return chain.get(chain.position(this) + 1);
  }
}
