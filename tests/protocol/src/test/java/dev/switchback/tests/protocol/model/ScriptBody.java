package dev.switchback.tests.protocol.model;

/** Runs a script up to the next operation that suspends; what a suspension means is up to those who use it. */
final class ScriptBody {
  private final World world;
  private final String name;
  private final Script script;
  private int pc = -1;

  ScriptBody(World world, int script) {
    this.world = world;
    this.script = world.scripts.get(script);
    this.name = "s" + script;
  }

  /** The number of the suspended operation, from 1. */
  int label() {
    return pc + 1;
  }

  /** Goes on after the suspension; answers the operation that suspends next, RETURN with null at the end. */
  Script.Op run(Object in, Throwable thrown) throws Throwable {
    if (pc >= 0) {
      if (thrown != null) {
        caught(thrown);
      } else {
        world.log.add(name + "@" + pc + " got " + in);
        pc++;
      }
    } else {
      pc = 0;
    }
    while (pc < script.ops().size()) {
      Script.Op op = script.ops().get(pc);
      switch (op.kind()) {
        case YIELD, CALL, FROM, FROM_NEW, RETURN -> {
          return op;
        }
        default -> {
          try {
            world.plain(name + "@" + pc, op);
            pc++;
          } catch (RuntimeException t) {
            caught(t);
          }
        }
      }
    }
    return new Script.Op(Script.Kind.RETURN, -1, -1, false);
  }

  private void caught(Throwable t) throws Throwable {
    int handler = script.ops().get(pc).handler();
    if (handler < 0) {
      throw t;
    }
    world.log.add(name + "@" + pc + " catches " + World.text(t));
    pc = handler;
  }
}
