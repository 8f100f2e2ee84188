package dev.switchback.runtime;

import dev.switchback.Frame;
import dev.switchback.Generator;
import dev.switchback.GeneratorExit;
import dev.switchback.StopIteration;
import java.util.Map;
import java.util.Objects;

/**
 * The base of every generated machine: the protocol of generators around one {@link #step}.
 *
 * <p>The classes that machines extend are not abstract, though none is of use by itself: javac compares all that the abstract
 * superclass of a class declares, and inherits from interfaces, with itself (JLS 8.4.8.4), for each class anew.
 *
 * <p>A machine that delegates extends a class with a field for its {@link Delegation}, such as {@link ObjectDelegator}; one
 * that never delegates has no field and no check for it.
 *
 * @param <Y> what it yields
 * @param <S> what can be sent to it
 * @param <R> its result
 */
public abstract class Machine<Y, S, R> implements Generator<Y> {
  /** Set in {@link #state} while the machine runs; the other bits tell where it was last suspended. */
  protected static final int RUNNING = 1 << 30;

  /** The {@link #state} of a machine that has ended. States from {@code ENDED} on mean that. */
  protected static final int DONE = Integer.MAX_VALUE;

  /** Ended by returning a result that no StopIteration has carried yet. */
  static final int ENDED = DONE - 1;

  /** Ended by returning a result that has been handed over. The least of the three states of an ended machine. */
  static final int DELIVERED = DONE - 2;

  /** The state of a {@code YieldFrom} whose source is to be attached; a machine that is to be called has state 0. */
  static final int ATTACHABLE = 1;

  /** The state of a fresh machine that is delegated to without a {@code YieldFrom}; has the bit of those, too. */
  static final int FRESH = 3;

  /** The state of a machine that is to be called in the place of its caller, which has nothing left to do. */
  static final int TAIL = 2;

  /**
   * One int for everything. {@code k >= 0}: suspended at label k, 0 meaning not started; {@code ~k}: suspended at label k
   * with a value at hand that nobody has taken; {@code k | RUNNING}: running, last suspended at k; {@link #DONE}: closed.
   */
  protected int state;

  /** Makes a machine that has not started. */
  protected Machine() {}

  // What generated code provides

  /**
   * Runs the body on from a suspension point.
   *
   * @param label where it is suspended, 0 at first
   * @param in the sent value, or the result of the delegation that has ended; null otherwise
   * @param thrown what to raise at the suspension point, or null; non-null only if the point is {@link #guarded}
   * @return this: a value was yielded (it is in the value field, {@code state} is {@code ~k}); null: the body has ended (its
   *     result is kept for {@link #outcome()}); another machine: a call of a template, or a {@code YieldFrom}, to run before
   *     going on ({@code state} is {@code k})
   * @throws Throwable what the body throws
   */
  protected Machine<?, ?, ?> step(int label, Object in, Throwable thrown) throws Throwable {
    throw noSuchLabel(label);
  }

  /**
   * Whether a {@code try} statement encloses a suspension point. If not, an exception thrown in there closes the machine
   * without a {@link #step}.
   *
   * @param label the suspension point
   * @return whether {@code step} is to see the exception
   */
  protected boolean guarded(int label) {
    return false;
  }

  /** Nulls the fields that hold saved locals; called once, when the machine has ended in any way. */
  protected void clear() {}

  /**
   * The source position of a suspension point.
   *
   * @param label the suspension point; 0 stands for the declaration of the template
   * @return class, method, file and line
   */
  protected StackTraceElement position(int label) {
    return Points.of(points()).position(getClass().getPackageName(), label);
  }

  /**
   * The template and its suspension points: {@code "Numbers.range(Numbers.java) 6 from to; 8 to i"}. The template is in the
   * package of its machine. After it come, from label 0 on, the line of each point and the locals that are alive there. A local whose field has another name
   * is told with it: {@code i=i_2}.
   *
   * @return the text; a machine whose text would be too long overrides {@link #position} and
   *     {@link #locals(int, Map)} instead
   */
  protected String points() {
    return "";
  }

  /**
   * What the fields of locals hold.
   *
   * @return the values, in the order in which {@link #points} first tells the locals
   */
  protected Object[] locals() {
    return new Object[0];
  }

  /**
   * Puts the live, assigned locals at a suspension point by their source names, in the order of their declaration.
   *
   * @param label the suspension point
   * @param into where to put them
   */
  protected void locals(int label, Map<String, Object> into) {
    Object[] values = locals();
    if (values.length > 0) {
      Points.of(points()).locals(label, values, into);
    }
  }

  /**
   * The result.
   *
   * @return what the body returned, once {@link #step} has answered null; null for {@code void}
   */
  protected Object outcome() {
    return null;
  }

  /**
   * What holds the locals of the template that has called itself, of which this machine runs the call: a machine of the same
   * class, in the state in which the caller was left. That again has a caller, unless it is the outermost one.
   *
   * @return the caller, which never changes; null if there is none
   */
  protected Machine<?, ?, ?> caller() {
    return null;
  }

  /**
   * The record of what this machine delegates to.
   *
   * @return null if it has not delegated yet, or can't
   */
  protected Delegation delegation() {
    return null;
  }

  /**
   * Stores the record of what this machine delegates to, if it can delegate.
   *
   * @param delegation the record, or null when the machine has ended
   */
  protected void delegation(Delegation delegation) {}

  /**
   * Requires an action for the values.
   *
   * @param action what is to be given
   * @throws NullPointerException if it is null
   */
  protected static void require(Object action) {
    Objects.requireNonNull(action, "action");
  }

  /**
   * The exception of a step that is told to go on where the body has no such place: a machine never asks for that.
   *
   * @param label the label
   * @return the exception, to be thrown
   */
  protected static IllegalStateException noSuchLabel(int label) {
    return new IllegalStateException("no such label: " + label);
  }

  // What the kinds provide: where the value is

  /** Takes the value at hand, which is then gone from here. */
  abstract Y take();

  /** Forgets the value. */
  abstract void forget();

  /** Whether the value at hand can be unboxed to a kind. */
  abstract boolean holds(Kind kind);

  /** Takes the value at hand over from another machine, unboxed if it is of the same kind. */
  abstract void takeFrom(Machine<?, ?, ?> leaf);

  /** What a {@code YieldFrom} delegates to; null for every other machine. */
  Source source() {
    return null;
  }

  /** What a {@code YieldFrom} delegates to if it is a machine that yields just what its delegator does, and is sent nothing. */
  Machine<?, ?, ?> borrowable() {
    return null;
  }

  // The protocol

  /**
   * Runs to the next value or to the end. To be called with {@code state >= 0}.
   *
   * @param in what the suspended {@code yield_} answers
   * @param thrown what to raise there instead, or null
   * @return true: a value is at hand and {@code state < 0}; false: the machine has ended
   */
  protected boolean resume(Object in, Throwable thrown) {
    int label = state;
    if (label >= RUNNING) {
      if (label >= DELIVERED) {
        return false;
      }
      throw Misuse.executing(this);
    }
    if (thrown != null && !guarded(label)) {
      throw failed(thrown);
    }
    state = label | RUNNING;
    Machine<?, ?, ?> next;
    try {
      next = step(label, in, thrown);
    } catch (Throwable t) {
      throw failed(t);
    }
    if (next == this) {
      return true;
    }
    if (next == null) {
      returned(ENDED);
      return false;
    }
    return new Delegation(this).drive(null, null, next);
  }

  /**
   * Runs this machine, which has not delegated yet, as the top of a chain: as {@link Delegation#run} says.
   *
   * @param chain the chain
   */
  final Machine<?, ?, ?> run(Chain chain, Object in, Throwable thrown) throws Throwable {
    int label = state;
    if (thrown != null && !guarded(label)) {
      throw thrown;
    }
    state = label | RUNNING;
    Machine<?, ?, ?> next = step(label, in, thrown);
    if (next == this || next == null) {
      return next;
    }
    Delegation delegation = new Delegation(this);
    chain.adopt(delegation);
    if (!Delegation.isAttachable(next)) {
      delegation.call(next);
    } else if (!delegation.borrow(next)) {
      return next;
    }
    return delegation.run(null, null);
  }

  /** Closes this machine after its body has returned, with {@code kept} as its state if there is a result to keep. */
  final void returned(int kept) {
    end(outcome() == null ? DONE : kept);
  }

  /** Closes this machine after {@code t} has left its body; answers what its caller gets to see (PEP 479), not to return. */
  final RuntimeException failed(Throwable t) {
    end(DONE);
    throw Machines.<RuntimeException>sneaky(leaving(t));
  }

  /** What an exception that leaves a generator's body becomes. */
  static Throwable leaving(Throwable t) {
    return t instanceof StopIteration
        ? new IllegalStateException("generator raised StopIteration", t)
        : t;
  }

  /** A closed machine retains nothing but its result. */
  final void end(int closed) {
    state = closed;
    forget();
    if (delegation() != null) {
      delegation(null);
    }
    clear();
  }

  final boolean isClosed() {
    return state >= DELIVERED;
  }

  final boolean isRunning() {
    int now = state;
    if (now >= RUNNING) {
      return now < DELIVERED;
    }
    Delegation delegation = delegation();
    return delegation != null && delegation.isRunning();
  }

  /**
   * The exception that reports the end; it carries the result if it is the first.
   *
   * @return the exception, to be thrown
   */
  protected final StopIteration stop() {
    if (state != ENDED) {
      return new StopIteration();
    }
    state = DELIVERED;
    return new StopIteration(outcome());
  }

  /**
   * {@link #stop()}, for generated code that loads a field early: a JIT compiler keeps in a register what is loaded in each
   * turn of a loop, and here it has a use.
   *
   * @param loaded not used
   * @return the exception, to be thrown
   */
  protected final StopIteration stop(Object loaded) {
    return stop();
  }

  @Override
  public boolean hasNext() {
    return state < 0 || resume(null, null);
  }

  @Override
  public boolean advance() {
    if (state >= 0 && !resume(null, null)) {
      return false;
    }
    state = ~state;
    return true;
  }

  /**
   * Resumes the body with a value; see {@link dev.switchback.Coroutine#send}.
   *
   * @param value what the suspended {@code yield_} answers
   * @return the next value
   */
  public Y send(S value) {
    if (value != null) {
      if (state < 0) {
        throw Misuse.kept(this, "send");
      }
      if (state == 0) {
        throw Misuse.notStarted(this);
      }
    }
    if (state >= 0 && !resume(value, null)) {
      throw stop();
    }
    return take();
  }

  @Override
  public Y throw_(Throwable t) {
    Objects.requireNonNull(t, "t");
    int label = state;
    if (label < 0) {
      throw Misuse.kept(this, "throw_");
    }
    if (label == 0) {
      end(DONE);
    }
    if (label == 0 || label >= DELIVERED) {
      throw Machines.<RuntimeException>sneaky(t);
    }
    if (!resume(null, t)) {
      throw stop();
    }
    return take();
  }

  @Override
  public void close() {
    if (state < 0) {
      drop();
    }
    int label = state;
    if (label >= DELIVERED) {
      return;
    }
    if (label == 0 || (label < RUNNING && delegation() == null && !guarded(label))) {
      end(DONE);
      return;
    }
    boolean yielded;
    try {
      yielded = resume(null, new GeneratorExit());
    } catch (GeneratorExit left) {
      Throwable failure = Machines.suppressed(left);
      if (failure != null) {
        throw Machines.<RuntimeException>sneaky(failure);
      }
      return;
    }
    if (yielded) {
      drop();
      throw Misuse.ignoredExit();
    }
    if (state == ENDED) {
      state = DELIVERED;
    }
  }

  /** Loses the value at hand. */
  final void drop() {
    state = ~state;
    forget();
  }

  /**
   * What the body returned; see {@link dev.switchback.Coroutine#result}.
   *
   * @return the result, or null
   */
  public R result() {
    if (state < DELIVERED) {
      throw Misuse.noResult(this);
    }
    return state == DONE ? null : Machines.restore(outcome());
  }

  @Override
  public State state() {
    return state == 0
        ? State.CREATED
        : isClosed() ? State.CLOSED : isRunning() ? State.RUNNING : State.SUSPENDED;
  }

  @Override
  public Frame frame() {
    return new FrameView(this, null);
  }

  @Override
  public String toString() {
    return frame().toString();
  }
}
