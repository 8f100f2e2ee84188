package dev.switchback.processor.shape;

import dev.switchback.processor.model.Block;
import dev.switchback.processor.model.Capability;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Exit;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.MachineModel;
import dev.switchback.processor.model.Op;
import dev.switchback.processor.model.Template;
import dev.switchback.processor.model.Terminator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Decides whether a machine that has not started may run its template itself, as one loop, when all its values are asked for at
 * one go. The law says that both do the same to somebody who only takes values; what is asked here is whether it is so with a
 * consumer that stands in the midst of the template:
 *
 * <ul>
 *   <li>all it does with its capability is to yield, one way: it is not sent anything, and does not delegate, for which a machine
 *       needs no stack;
 *   <li>no {@code try} encloses a suspension point: what the consumer throws is not the template's to catch, or to delay;
 *   <li>its machine still has everything that the template is to be called with, and may call it as any class of its package
 *       may. (That nobody overrides a template is a rule for all of them.)
 * </ul>
 *
 * <p>It has to pay, too: some value is yielded in a loop, and the machine is small, since a large method is better run in the
 * parts that its machine has.
 */
public final class Pushing {
  private final MachineModel machine;
  private final Map<Label, Block> blocks = new HashMap<>();

  private Pushing(MachineModel machine) {
    this.machine = machine;
    machine.blocks().forEach(block -> blocks.put(block.label(), block));
  }

  /** Whether the machine is to push. */
  public static boolean isFor(MachineModel machine) {
    return isCallable(machine) && !machine.parts().isLarge() && new Pushing(machine).yieldsInLoop();
  }

  private static boolean isCallable(MachineModel machine) {
    Template template = machine.template();
    Label start = machine.blocks().get(0).label();
    return template.capability().kind() != Capability.Kind.TWO_WAY
        && !template.element().getModifiers().contains(Modifier.PRIVATE)
        && machine.frames().get(start).saved().containsAll(machine.parameters());
  }

  /** Whether all suspensions are yields that nothing encloses, and some of them in a loop. */
  private boolean yieldsInLoop() {
    List<Block> yields = new ArrayList<>();
    for (Block block : machine.blocks()) {
      if (block.terminator() instanceof Terminator.Yield && !isEnclosed(block)) {
        yields.add(block);
      } else if (block.terminator().resumed().isPresent()) {
        return false;
      }
    }
    return yields.stream().anyMatch(this::comesBack);
  }

  private boolean isEnclosed(Block suspending) {
    Label resumed = suspending.terminator().resumed().orElseThrow();
    return suspending.handler().isPresent() || blocks.get(resumed).handler().isPresent();
  }

  private boolean comesBack(Block from) {
    Set<Label> seen = new HashSet<>();
    Deque<Block> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      for (Label next : next(open.pop())) {
        if (next.equals(from.label())) {
          return true;
        }
        if (seen.add(next)) {
          open.push(blocks.get(next));
        }
      }
    }
    return false;
  }

  private static List<Label> next(Block block) {
    List<Label> all = new ArrayList<>(block.terminator().successors());
    block.terminator().resumed().ifPresent(all::add);
    block.handler().ifPresent(all::add);
    List<Code> codes = new ArrayList<>(block.terminator().codes());
    block.ops().stream().map(Op::code).forEach(codes::add);
    for (Code code : codes) {
      code.exits().stream().map(Exit::target).forEach(target -> target.ifPresent(all::add));
    }
    return all;
  }
}
