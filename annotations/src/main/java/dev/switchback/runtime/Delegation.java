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

  /** The generators among the calls; null as long as there were none. */
  private Borrowed borrowed;

  private Machine<?, ?, ?>[] calls = NONE;
  private int depth;
  private Drive drive;

  Delegation(Machine<?, ?, ?> owner) {
    this.owner = owner;
    owner.delegation(this);
    if (owner.delegation() != this) {
      throw new IllegalStateException(
          "generated without a field for its delegation, yet it delegates: "
              + owner.getClass().getName());
    }
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
   * Runs a machine on: see {@link Machine#resume}.
   *
   * @param machine the owner, or one that it has borrowed
   * @param in what the suspended {@code yield_} of the innermost body answers
   * @param thrown what to raise there instead, or null
   * @return true if the owner has a value at hand, false if it has ended
   */
  public boolean resume(Machine<?, ?, ?> machine, Object in, Throwable thrown) {
    if (machine == owner && thrown == null && hasOnlyCalls()) {
      return resumeCalls(in);
    }
    if (isRunning()) {
      throw Misuse.executing(machine);
    }
    if (machine != owner) {
      release();
      return machine.resume(in, thrown);
    }
    if (chain != null && chain.bottom() != owner) {
      chain.split(chain.position(this));
    }
    if (thrown != null || chain != null || pending != null) {
      return drive(in, thrown, null);
    }
    if (borrowed == null) {
      return resumeCalls(in);
    }
    return canRun(in) ? resumeAll(in, null) : drive(in, null, null);
  }

  /** The common case, found out with few looks: suspended, and neither delegating by {@code yieldFrom} nor delegated to. */
  private boolean hasOnlyCalls() {
    return !running && chain == null && pending == null && borrowed == null;
  }

  /** Whether what is borrowed can be run on as if it were called. */
  private boolean canRun(Object in) {
    return borrowed.isEmpty() || (in == null && borrowed.isSettled());
  }

  /**
   * Makes sure that the innermost body can be run on as if all generators on the stack were calls.
   *
   * @param given whether it is given something, or something is raised in it
   * @return false if it couldn't: then it is in the chain now
   */
  boolean isRunnable(boolean given) {
    if (borrowed == null || borrowed.isEmpty() || (!given && borrowed.isSettled())) {
      return true;
    }
    borrowed.release();
    return false;
  }

  /** Makes the generators on the stack members of the chain; answers whether there were any. */
  boolean release() {
    if (borrowed == null || borrowed.isEmpty()) {
      return false;
    }
    borrowed.release();
    return true;
  }

  /** Lets go of a machine that is about to be driven by others, unless it is its own master. */
  static void release(Machine<?, ?, ?> machine) {
    Delegation delegation = machine.delegation();
    if (delegation != null && delegation.owner != machine) {
      delegation.release();
    }
  }

  /** Runs what a {@code yieldFrom} delegates to as if it were called, if that makes no difference. */
  boolean borrow(Machine<?, ?, ?> from) {
    Machine<?, ?, ?> machine = from;
    if (from.state == Machine.FRESH) {
      from.state = 0;
    } else {
      machine = from.borrowable();
    }
    if (machine == null || machine.state != 0) {
      return false;
    }
    if (borrowed == null) {
      borrowed = new Borrowed(this);
    }
    borrowed.add(machine);
    return true;
  }

  /** The record of the generator that the innermost body belongs to, which is to delegate to a member of the chain. */
  Delegation innermostDelegator() {
    if (borrowed == null || borrowed.isEmpty()) {
      return this;
    }
    borrowed.release();
    Machine<?, ?, ?> top = chain.top();
    Delegation known = top.delegation();
    if (known != null) {
      return known;
    }
    Delegation made = new Delegation(top);
    chain.adopt(made);
    return made;
  }

  boolean isBorrowed(Machine<?, ?, ?> frame) {
    return borrowed != null && borrowed.has(frame);
  }

  /** Takes the calls from a position on away. */
  void cut(int position) {
    Arrays.fill(calls, position, depth, null);
    depth = position;
  }

  /** The common case: nothing but calls, nothing thrown. One method, so that it is compiled as a whole: trees are walked here. */
  private boolean resumeCalls(Object in) {
    running = true;
    Machine<?, ?, ?>[] calls = this.calls;
    int depth = this.depth;
    Machine<?, ?, ?> owner = this.owner;
    Machine<?, ?, ?> frame = depth == 0 ? owner : calls[depth - 1];
    Machine<?, ?, ?> next;
    try {
      for (; ; ) {
        next = frame.step(frame.state, in, null);
        if (next == frame) {
          break;
        }
        if (next == null) {
          if (frame == owner) {
            running = false;
            owner.returned(Machine.ENDED);
            return false;
          }
          // Nobody else can hold the machine of a call: it needn't be closed, it is garbage now.
          in = frame.outcome();
          calls[--depth] = null;
          this.depth = depth;
          frame = depth == 0 ? owner : calls[depth - 1];
        } else {
          int how = next.state;
          if ((how & Machine.ATTACHABLE) != 0) {
            break;
          }
          if (how == Machine.TAIL && depth > 0) {
            depth--;
          } else if (depth == calls.length) {
            calls = grow();
          }
          next.state = 0;
          calls[depth] = next;
          this.depth = ++depth;
          frame = next;
          in = null;
        }
      }
    } catch (Throwable t) {
      return raise(t);
    }
    if (next != frame) {
      return borrow(next) ? resumeAll(null, null) : drive(null, null, next);
    }
    running = false;
    if (frame != owner) {
      owner.takeFrom(frame);
      owner.state = ~owner.state;
    }
    return true;
  }

  /** Goes on after the innermost body has failed. */
  private boolean raise(Throwable thrown) {
    if (depth == 0) {
      running = false;
      throw owner.failed(thrown);
    }
    calls[depth - 1].end(Machine.DONE);
    cut(depth - 1);
    return resumeAll(null, thrown);
  }

  /** Runs what is on the stack: generators may be among it, and {@code thrown} may come from further up. */
  private boolean resumeAll(Object in, Throwable thrown) {
    running = true;
    Machine<?, ?, ?> leaf;
    try {
      leaf = run(in, thrown);
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
    Machine<?, ?, ?> frame = innermostCall();
    for (; ; ) {
      int label = frame.state;
      Machine<?, ?, ?> next = null;
      if (thrown == null || frame.guarded(label)) {
        if (borrowed != null && borrowed.isLeaf(frame)) {
          // Others are not marked as running in their state: the whole generator is, here.
          frame.state = label | Machine.RUNNING;
        }
        try {
          next = frame.step(label, in, thrown);
          thrown = null;
        } catch (Throwable t) {
          thrown = t;
        }
      }
      if (next == null) {
        if (frame == owner) {
          if (thrown != null) {
            throw thrown;
          }
          return null;
        }
        if (isBorrowed(frame)) {
          borrowed.remove();
          thrown = close(frame, thrown);
        } else if (thrown != null) {
          frame.end(Machine.DONE);
        }
        in = thrown == null ? frame.outcome() : null;
        calls[--depth] = null;
      } else {
        if (next == frame) {
          return next;
        }
        if (isAttachable(next)) {
          if (!borrow(next)) {
            return next;
          }
        } else {
          if (next.state == Machine.TAIL && depth > 0 && !isBorrowed(frame)) {
            depth--;
          }
          call(next);
        }
        in = null;
      }
      frame = innermostCall();
    }
  }

  private Machine<?, ?, ?> innermostCall() {
    return depth == 0 ? owner : calls[depth - 1];
  }

  /** Closes a borrowed generator whose body has ended; answers what then goes on in its delegator. */
  private static Throwable close(Machine<?, ?, ?> generator, Throwable thrown) {
    if (thrown == null) {
      generator.returned(Machine.DELIVERED);
      return null;
    }
    generator.end(Machine.DONE);
    return Machine.leaving(thrown);
  }

  /** Whether a step has answered what its machine delegates to, rather than a machine to be called. */
  static boolean isAttachable(Machine<?, ?, ?> next) {
    return next.state == Machine.ATTACHABLE || next.state == Machine.FRESH;
  }

  /** Puts a fresh machine on the stack. */
  void call(Machine<?, ?, ?> callee) {
    callee.state = 0;
    push(callee);
  }

  /** Puts a machine on the stack as it is. */
  void push(Machine<?, ?, ?> frame) {
    if (borrowed != null) {
      borrowed.cover();
    }
    if (depth == calls.length) {
      grow();
    }
    calls[depth++] = frame;
  }

  private Machine<?, ?, ?>[] grow() {
    calls = Arrays.copyOf(calls, Math.max(4, depth * 2));
    return calls;
  }

  // For looking at

  /** The position of a machine on the stack, counted from the outermost call; -1 if it is the owner. */
  int position(Machine<?, ?, ?> machine) {
    int position = machine == owner ? -1 : depth - 1;
    while (position >= 0 && calls[position] != machine) {
      position--;
    }
    return position;
  }

  /** A view of a call. */
  CalledView view(int position) {
    CalledView view = new CalledView(this, position);
    if (borrowed != null && !borrowed.isEmpty()) {
      borrowed.follow(view);
    }
    return view;
  }

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
