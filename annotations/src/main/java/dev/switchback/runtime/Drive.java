package dev.switchback.runtime;

import dev.switchback.GeneratorExit;
import dev.switchback.StopIteration;

/**
 * Runs a generator that delegates, from outside: resumes the innermost body of its chain, passes results and exceptions
 * from each generator that ends to the one that delegates to it, and closes the chain from the innermost outwards. A loop,
 * whatever the depth.
 */
final class Drive {
  private final Delegation root;
  private final Machine<?, ?, ?> driven;

  /** What the body that is resumed next is given: a sent value, or the result of what it delegated to. */
  private Object in;

  /** What is raised in it instead, or null. */
  private Throwable thrown;

  /** The position in the chain of the generator that is being closed; 0 if there is none, or if it is the driven one. */
  private int closing;

  /** The GeneratorExit that was thrown into the driven generator, or null. */
  private Throwable exit;

  Drive(Delegation root) {
    this.root = root;
    this.driven = root.owner;
  }

  /** Runs to the next value (true) or to the end (false). */
  boolean resume(Object in, Throwable thrown) throws Throwable {
    try {
      if (in == null && thrown == null) {
        return loop();
      }
      this.in = in != null && root.chain != null && !root.chain.isTwoWay() ? null : in;
      this.thrown = thrown;
      if (thrown instanceof GeneratorExit) {
        exit = thrown;
        release();
        boolean up = settle();
        while (!up && release()) {
          up = settle(); // what was on the stack may have been driven by others
        }
        if (!up) {
          // Nothing has yielded: a value kept in a generator that is being closed is lost with it.
          closing = root.chain == null ? 0 : root.chain.size() - 1;
          if (closing > 0 && this.thrown == exit) {
            this.thrown = new GeneratorExit();
          }
        }
      }
      return loop();
    } finally {
      finish();
    }
  }

  /** Goes on after the driven body, or its innermost call, has answered a call or a yieldFrom. */
  boolean begin(Machine<?, ?, ?> next) throws Throwable {
    try {
      if (Delegation.isAttachable(next)) {
        if (!root.borrow(next)) {
          attach(root, next.source());
        }
      } else {
        root.call(next);
      }
      return loop();
    } finally {
      finish();
    }
  }

  /** Makes what the innermost generator runs like calls members of the chain; answers whether there was anything. */
  private boolean release() {
    Delegation innermost = root.innermost().delegation();
    // One that is its own master by now may be running.
    return innermost != null && innermost.chain == root.chain && innermost.release();
  }

  private void finish() {
    // Mostly there is nothing to reset, and a store costs more than a look.
    if (in != null || thrown != null || exit != null) {
      in = null;
      thrown = null;
      exit = null;
    }
    closing = 0;
  }

  private boolean loop() throws Throwable {
    for (; ; ) {
      Chain chain = root.chain;
      Machine<?, ?, ?> innermost = chain == null ? driven : chain.top();
      Delegation delegation = innermost.delegation();
      if (!isSettled(innermost, delegation, chain)) {
        if (settle()) {
          return true;
        }
        chain = root.chain;
        innermost = root.innermost();
        delegation = innermost.delegation();
      }
      Object in = this.in;
      Throwable thrown = this.thrown;
      if (delegation != null && !delegation.isRunnable(in != null || thrown != null)) {
        // What is sent does not get to what was borrowed.
        this.in = null;
        continue;
      }
      Machine<?, ?, ?> answer = null;
      Throwable failure = null;
      if (in != null) {
        this.in = null;
      }
      if (thrown != null) {
        this.thrown = null;
      }
      try {
        answer = delegation != null ? delegation.run(in, thrown) : innermost.run(chain, in, thrown);
      } catch (Throwable t) {
        failure = t;
      }
      if (answer == null) {
        if (ended(innermost, failure)) {
          return false;
        }
      } else if (Delegation.isAttachable(answer)) {
        attach(innermost.delegation(), answer.source());
      } else if (yielded(answer)) {
        return true;
      }
    }
  }

  private static void attach(Delegation delegating, Source source) {
    Delegation delegator = delegating.innermostDelegator();
    delegator.oneWay = source.oneWay;
    delegator.converts = source.converts;
    delegator.pending = source.machine;
  }

  /** Whether the top of the chain is what is to run: it was not driven by others, and does not delegate in turn. */
  private boolean isSettled(Machine<?, ?, ?> top, Delegation delegation, Chain chain) {
    return delegation == null
        ? (top.state >= 0 && top.state < Machine.RUNNING)
        : (delegation.pending == null && delegation.chain == chain);
  }

  /**
   * Makes the chain reach to the generator that is to run: joins what is delegated to but was driven by others, or wasn't
   * attached yet.
   *
   * @return true if that has brought up a value for the outside
   */
  private boolean settle() {
    for (; ; ) {
      Chain chain = root.chain;
      Machine<?, ?, ?> top = root.innermost();
      Delegation delegation = top.delegation();
      if (isSettled(top, delegation, chain)) {
        return false;
      }
      if (delegation == null || delegation.chain != chain) {
        chain.pop();
        delegation = chain.top().delegation();
        delegation.pending = top;
      }
      Machine<?, ?, ?> delegate = delegation.pending;
      delegation.pending = null;
      if (delegation.oneWay) {
        in = null;
      }
      if (delegate.isRunning()) {
        in = null;
        thrown = Misuse.executing(delegate);
        return false;
      }
      if (delegate.isClosed()) {
        in = null;
        if (thrown instanceof StopIteration end) {
          // Which a generator that has ended throws back, so that it ends the delegation (PEP 380).
          in = end.value();
          thrown = null;
        }
        return false;
      }
      boolean kept = delegate.state < 0;
      if (kept && thrown instanceof GeneratorExit) {
        delegate.drop();
      } else if (kept && (in != null || thrown != null)) {
        thrown = Misuse.kept(delegate, in != null ? "send" : "throw_");
        in = null;
        return false;
      }
      Delegation.release(delegate);
      join(delegation, delegate);
      if (kept && thrown == null && yielded(delegate)) {
        return true;
      }
    }
  }

  private void join(Delegation delegator, Machine<?, ?, ?> delegate) {
    Delegation delegation = delegate.delegation();
    if (delegation != null && delegation.chain != null && delegation.chain.bottom() != delegate) {
      delegation.chain.split(delegation.chain.position(delegation));
    }
    Chain.join(delegator, delegate);
    if (in != null && !root.chain.isTwoWay()) {
      in = null;
    }
  }

  /**
   * A value came up; true if it goes to the outside, false if its generator was to end instead, or if it can't be unboxed,
   * which is then raised where it should have been.
   */
  private boolean yielded(Machine<?, ?, ?> leaf) {
    Chain chain = root.chain;
    int unfit = chain == null ? -1 : chain.unfit(leaf);
    if (unfit >= 0 && unfit >= closing) {
      thrown = detach(unfit).converts.failure(leaf.take());
      return false;
    }
    if (closing > 0) {
      leaf.drop();
      detach(--closing);
      thrown = Misuse.ignoredExit();
      return false;
    }
    if (leaf != driven) {
      driven.takeFrom(leaf);
      driven.state = ~driven.state;
    }
    return true;
  }

  /** Ends the delegation of the member at a position, which answers, but not what it delegates to. */
  private Delegation detach(int position) {
    Delegation delegator = root.chain.get(position).delegation();
    root.chain.split(position + 1);
    delegator.pending = null;
    return delegator;
  }

  /** A generator has ended; true if it was the driven one. */
  private boolean ended(Machine<?, ?, ?> generator, Throwable raised) throws Throwable {
    Throwable left = raised == null ? null : Machine.leaving(raised);
    if (generator == driven) {
      if (left != null) {
        generator.end(Machine.DONE);
        throw left;
      }
      generator.returned(Machine.ENDED);
      return true;
    }
    Chain chain = root.chain;
    chain.pop();
    if (left == null) {
      generator.returned(Machine.DELIVERED);
    } else {
      generator.end(Machine.DONE);
    }
    if (closing == chain.size()) {
      closing--;
      Throwable failure = left instanceof GeneratorExit ? Machines.suppressed(left) : left;
      thrown = failure != null ? failure : closing == 0 ? exit : new GeneratorExit();
    } else {
      thrown = left;
      in = left == null ? generator.outcome() : null;
    }
    return false;
  }
}
