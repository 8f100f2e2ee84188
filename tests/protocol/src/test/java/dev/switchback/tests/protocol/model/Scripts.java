package dev.switchback.tests.protocol.model;

import dev.switchback.Coroutine;
import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;

/** Templates that run scripts. Operations without a handler stand outside of any {@code try}, as in other templates. */
final class Scripts {
  private Scripts() {}

  @GeneratorMethod
  static Object script(TwoWayYielder<Object, Object> out, World world, int number) {
    Run run = new Run(world, number);
    while (!run.isAtEnd()) {
      Script.Op op = run.op();
      if (op.kind() == Script.Kind.RETURN) {
        return op.arg() < 0 ? null : "result " + number;
      } else if (op.handler() >= 0) {
        try {
          switch (op.kind()) {
            case YIELD -> run.got(out.yield_(world.value(number, run.label())));
            case CALL -> run.got(script(out, world, op.arg()));
            case FROM, FROM_NEW -> {
              if (op.oneWay()) {
                out.yieldFrom((Iterable<Object>) run.source());
                run.got(null);
              } else {
                run.got(out.yieldFrom(run.source()));
              }
            }
            default -> run.plain();
          }
        } catch (Throwable t) {
          run.caught(t);
        }
      } else {
        switch (op.kind()) {
          case YIELD -> run.got(out.yield_(world.value(number, run.label())));
          case CALL -> run.got(script(out, world, op.arg()));
          case FROM, FROM_NEW -> {
            if (op.oneWay()) {
              out.yieldFrom((Iterable<Object>) run.source());
              run.got(null);
            } else {
              run.got(out.yieldFrom(run.source()));
            }
          }
          default -> run.plain();
        }
      }
    }
    return null;
  }

  @GeneratorMethod
  static Object ints(Yielder.OfInt out, World world, int number) {
    Run run = new Run(world, number);
    while (!run.isAtEnd()) {
      Script.Op op = run.op();
      if (op.kind() == Script.Kind.RETURN) {
        return op.arg() < 0 ? null : "result " + number;
      } else if (op.handler() >= 0) {
        try {
          switch (op.kind()) {
            case YIELD -> {
              out.yield_(world.intValue(number, run.label()));
              run.got(null);
            }
            case CALL -> run.got(ints(out, world, op.arg()));
            case FROM, FROM_NEW -> run.got(out.yieldFrom(run.intSource()));
            default -> run.plain();
          }
        } catch (Throwable t) {
          run.caught(t);
        }
      } else {
        switch (op.kind()) {
          case YIELD -> {
            out.yield_(world.intValue(number, run.label()));
            run.got(null);
          }
          case CALL -> run.got(ints(out, world, op.arg()));
          case FROM, FROM_NEW -> run.got(out.yieldFrom(run.intSource()));
          default -> run.plain();
        }
      }
    }
    return null;
  }

  /** The same for scripts that delegate to nothing: a machine that can't. */
  @GeneratorMethod
  static Object leaf(Yielder.OfInt out, World world, int number) {
    Run run = new Run(world, number);
    while (!run.isAtEnd()) {
      Script.Op op = run.op();
      if (op.kind() == Script.Kind.RETURN) {
        return op.arg() < 0 ? null : "result " + number;
      } else if (op.kind() != Script.Kind.YIELD) {
        try {
          run.plain();
        } catch (Throwable t) {
          if (op.handler() < 0) {
            throw t;
          }
          run.caught(t);
        }
      } else if (op.handler() >= 0) {
        try {
          out.yield_(world.intValue(number, run.label()));
          run.got(null);
        } catch (Throwable t) {
          run.caught(t);
        }
      } else {
        out.yield_(world.intValue(number, run.label()));
        run.got(null);
      }
    }
    return null;
  }

  /** Where a script stands. */
  static final class Run {
    private final World world;
    private final Script script;
    private final String name;
    private int pc;

    Run(World world, int number) {
      this.world = world;
      this.script = world.scripts.get(number);
      this.name = "s" + number;
    }

    boolean isAtEnd() {
      return pc == script.ops().size();
    }

    Script.Op op() {
      return script.ops().get(pc);
    }

    /** The number of the operation, from 1. */
    int label() {
      return pc + 1;
    }

    Coroutine<Object, Object, Object> source() {
      return op().kind() == Script.Kind.FROM
          ? world.generator(op().arg())
          : world.create(op().arg());
    }

    @SuppressWarnings("unchecked")
    Coroutine<Integer, ?, Object> intSource() {
      return (Coroutine<Integer, ?, Object>) (Coroutine<?, ?, ?>) source();
    }

    /** What a suspension has answered. */
    void got(Object in) {
      world.log.add(name + "@" + pc + " got " + in);
      pc++;
    }

    /** What does not suspend. */
    void plain() {
      world.plain(name + "@" + pc, op());
      pc++;
    }

    void caught(Throwable t) {
      world.log.add(name + "@" + pc + " catches " + World.text(t));
      pc = op().handler();
    }
  }
}
