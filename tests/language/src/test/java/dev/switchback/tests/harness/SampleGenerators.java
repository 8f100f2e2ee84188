package dev.switchback.tests.harness;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.Coroutine;
import dev.switchback.Generator;
import dev.switchback.runtime.Machine;
import dev.switchback.runtime.ObjectMachine;

/** What a compiler could have made of {@link Sample}, on a good day and on bad ones. */
final class SampleGenerators {
  private SampleGenerators() {}

  static Generator<Integer> guarded() {
    return new Guarded();
  }

  static Generator<Integer> skipsFinally() {
    return new Guarded() {
      @Override
      protected boolean guarded(int label) {
        return false;
      }
    };
  }

  static Coroutine<Integer, String, String> echo() {
    return new Echo();
  }

  static Coroutine<Integer, String, String> losesWhatIsSent() {
    return new Echo() {
      @Override
      protected Machine<?, ?, ?> step(int label, Object in, Throwable thrown) {
        return super.step(label, null, thrown);
      }
    };
  }

  static Generator<Integer> wrapsExceptions() {
    return new Guarded() {
      @Override
      protected Machine<?, ?, ?> step(int label, Object in, Throwable thrown) throws Throwable {
        try {
          return super.step(label, in, thrown);
        } catch (Exception e) {
          throw new RuntimeException(e);
        }
      }
    };
  }

  static Generator<Integer> copiesExceptions() {
    return new Guarded() {
      @Override
      protected Machine<?, ?, ?> step(int label, Object in, Throwable thrown) throws Throwable {
        if (thrown instanceof IllegalArgumentException e) {
          log("caught", e);
          throw new IllegalArgumentException(e.getMessage());
        } else if (thrown != null) {
          throw thrown;
        }
        return label == 0 ? super.step(0, in, null) : null;
      }
    };
  }

  static Generator<Integer> yieldsOnceMore() {
    return new Guarded() {
      @Override
      protected Machine<?, ?, ?> step(int label, Object in, Throwable thrown) throws Throwable {
        Machine<?, ?, ?> next = label == 2 ? null : super.step(label, in, thrown);
        return next == null && label == 1 ? yielded(7, 2) : next;
      }
    };
  }

  static Generator<Integer> startsTooEarly() {
    mark("start");
    return new Guarded() {
      @Override
      protected Machine<?, ?, ?> step(int label, Object in, Throwable thrown) {
        return label == 0 ? yielded(1, 1) : null;
      }

      @Override
      protected boolean guarded(int label) {
        return false;
      }
    };
  }

  /** Yields 1 in a {@code try} whose {@code finally} sets a mark. */
  private static class Guarded extends ObjectMachine<Integer, Void, Void> {
    @Override
    protected Machine<?, ?, ?> step(int label, Object in, Throwable thrown) throws Throwable {
      if (label == 0) {
        return yielded(1, 1);
      }
      mark("finally");
      if (thrown != null) {
        throw thrown;
      }
      return null;
    }

    final Machine<?, ?, ?> yielded(int value, int label) {
      this.value = value;
      state = ~label;
      return this;
    }

    @Override
    protected boolean guarded(int label) {
      return true;
    }

    @Override
    protected StackTraceElement position(int label) {
      return Sample.position("guarded", Sample::guarded);
    }
  }

  /** Yields 1, and answers what was sent. */
  private static class Echo extends ObjectMachine<Integer, String, String>
      implements Coroutine<Integer, String, String> {
    private String result;

    @Override
    protected Machine<?, ?, ?> step(int label, Object in, Throwable thrown) {
      if (label == 0) {
        value = 1;
        state = ~1;
        return this;
      }
      result = log("sent", (String) in) + "!";
      return null;
    }

    @Override
    protected Object outcome() {
      return result;
    }

    @Override
    protected StackTraceElement position(int label) {
      return Sample.position(
          "echo",
          out -> Sample.echo(value -> {
            out.yield_(value);
            return null;
          }));
    }
  }
}
