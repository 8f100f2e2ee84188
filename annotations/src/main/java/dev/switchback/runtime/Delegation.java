package dev.switchback.runtime;

import java.util.Arrays;

/**
 * What a generator delegates to: its calls in progress, and its place in the {@link Chain} of generators. Allocated at its
 * first delegation.
 */
public final class Delegation {
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

  /** Set while the owner is driven from outside: then it is the bottom of its chain. */
  private boolean running;

  private Machine<?, ?, ?>[] calls = new Machine<?, ?, ?>[4];
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
    running = true;
    try {
      return drive().resume(in, thrown);
    } catch (Throwable t) {
      throw Machines.<RuntimeException>sneaky(t);
    } finally {
      running = false;
    }
  }

  /** The owner's first delegation: its body has answered {@code next}. */
  boolean begin(Machine<?, ?, ?> next) {
    running = true;
    try {
      return drive().begin(next);
    } catch (Throwable t) {
      throw Machines.<RuntimeException>sneaky(t);
    } finally {
      running = false;
    }
  }

  private Drive drive() {
    if (drive == null) {
      drive = new Drive(this);
    }
    return drive;
  }

  /**
   * Runs the innermost call on, and after it the calls around it, until one suspends.
   *
   * @return the machine that has yielded; or a {@code YieldFrom} whose source is to be attached; or null: the owner's body
   *     has ended
   * @throws Throwable what leaves the owner's body
   */
  Machine<?, ?, ?> run(Object in, Throwable thrown) throws Throwable {
    Machine<?, ?, ?> frame = depth == 0 ? owner : calls[depth - 1];
    for (; ; ) {
      int label = frame.state;
      Machine<?, ?, ?> next = null;
      if (thrown == null || frame.guarded(label)) {
        frame.state = label | Machine.RUNNING;
        try {
          next = frame.step(label, in, thrown);
          thrown = null;
        } catch (Throwable t) {
          thrown = t;
        }
      }
      if (next == frame) {
        return frame;
      }
      if (next != null) {
        if (isAttachable(next)) {
          return next;
        }
        call(next);
        frame = next;
        in = null;
      } else if (depth == 0) {
        if (thrown != null) {
          throw thrown;
        }
        return null;
      } else {
        in = thrown == null ? frame.outcome() : null;
        // Nobody else can hold the machine of a call: it needn't be cleared, it is garbage now.
        frame.state = Machine.DONE;
        calls[--depth] = null;
        frame = depth == 0 ? owner : calls[depth - 1];
      }
    }
  }

  static boolean isAttachable(Machine<?, ?, ?> next) {
    Source source = next.source();
    return source != null && source.machine != null;
  }

  void call(Machine<?, ?, ?> callee) {
    if (depth == calls.length) {
      calls = Arrays.copyOf(calls, depth * 2);
    }
    calls[depth++] = callee;
  }

  // For looking at

  int depth() {
    return depth;
  }

  /** The machine of a call, counted from the outermost. */
  Machine<?, ?, ?> callAt(int position) {
    return calls[position];
  }

  /** The generator that the innermost call delegates to by {@code yieldFrom}, or null. */
  Machine<?, ?, ?> delegate() {
    if (pending != null || chain == null || chain.top() == owner) {
      return pending;
    }
    return chain.get(chain.position(this) + 1);
  }
}
