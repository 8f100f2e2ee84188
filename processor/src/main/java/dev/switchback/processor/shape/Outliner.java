package dev.switchback.processor.shape;

import dev.switchback.processor.model.Block;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.MachineModel;
import dev.switchback.processor.model.Terminator;
import dev.switchback.processor.shape.Outline.Again;
import dev.switchback.processor.shape.Outline.Ends;
import dev.switchback.processor.shape.Outline.Falls;
import dev.switchback.processor.shape.Outline.Fork;
import dev.switchback.processor.shape.Outline.Head;
import dev.switchback.processor.shape.Outline.Jump;
import dev.switchback.processor.shape.Outline.Meets;
import dev.switchback.processor.shape.Outline.Next;
import dev.switchback.processor.shape.Outline.Piece;
import dev.switchback.processor.shape.Outline.Then;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes an {@link Outline}. */
final class Outliner {
  private final Graph graph;
  private final boolean shaped;
  private final MachineModel machine;
  private Set<Label> heads;
  private final Map<Label, Boolean> declaring = new HashMap<>();
  private final Map<Label, Boolean> continuing = new HashMap<>();
  private final Set<Label> loops = new HashSet<>();
  private final Map<Label, Label> meeting = new HashMap<>();
  private final Nesting nesting;

  Outliner(MachineModel machine) {
    this.machine = machine;
    this.graph = new Graph(machine);
    this.shaped = !machine.parts().isLarge();
    this.nesting = new Nesting(shaped ? machine.blocks() : List.of());
    this.heads = shaped ? Heads.of(graph, false) : Heads.inOrder(graph, machine);
  }

  Outline outline() {
    // What is declared has to stand above what uses it.
    boolean free = shaped && graph.written().stream().noneMatch(Graph::declares);
    Optional<Label> main = free ? main() : Optional.empty();
    if (free && main.isEmpty()) {
      // To do without a loop around the dispatch is worth to write a yield twice.
      Set<Label> before = heads;
      heads = Heads.of(graph, true);
      main = main();
      heads = main.isPresent() ? heads : before;
    }
    List<Label> order = new ArrayList<>();
    graph.written().stream().map(Block::label).filter(heads::contains).forEach(order::add);
    if (shaped) {
      order.stream().filter(this::comesBack).forEach(loops::add);
    }
    if (free) {
      HeadOrder falling = new HeadOrder(graph, order, loops, this::unbraced);
      order = new ArrayList<>(falling.order());
      if (main.isEmpty()) {
        heads.forEach(label -> falling.meeting(label).ifPresent(at -> meeting.put(label, at)));
      }
    }
    if (main.isPresent()) {
      order.remove(main.get());
      order.add(main.get());
    }
    List<Head> all = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      Label label = order.get(i);
      boolean last = i + 1 == order.size() || main.isPresent();
      boolean beside = meeting.containsKey(label);
      Label below = loops.contains(label) ? label : last || beside ? null : order.get(i + 1);
      boolean together =
          below != null && machine.parts().of(below) == machine.parts().of(label);
      all.add(new Head(
          label,
          loops.contains(label),
          piece(label, label, together ? below : null),
          Optional.ofNullable(meeting.get(label))));
    }
    return new Outline(all, main);
  }

  /**
   * The block at a label with all that follows it.
   *
   * @param head the head that this is part of
   * @param below what stands behind the end of this; null: control must not get there
   */
  private Piece piece(Label label, Label head, Label below) {
    Block block = graph.at(label);
    Terminator end = block.terminator();
    if (end.next().isPresent()) {
      return new Piece(block, next(graph.resolve(end.next().get()), head, below));
    }
    if (end instanceof Terminator.Branch branch) {
      boolean rest = unbraced(block, below);
      Label whenTrue = graph.resolve(branch.whenTrue());
      Label whenFalse = graph.resolve(branch.whenFalse());
      Next taken = next(rest ? whenFalse : whenTrue, head, null);
      return new Piece(
          block, new Fork(!rest, taken, next(rest ? whenTrue : whenFalse, head, below)));
    }
    return new Piece(block, new Ends());
  }

  private Next next(Label target, Label head, Label below) {
    if (!heads.contains(target)) {
      return new Then(piece(target, head, below));
    }
    if (target.equals(below)) {
      return new Falls();
    }
    if (target.equals(meeting.get(head))) {
      return new Meets();
    }
    return target.equals(head) && loops.contains(head) ? new Again() : new Jump(target);
  }

  /** Which way of the branch at the end of a block does not stand in braces, as the value of the condition. */
  private boolean unbraced(Block block, Label below) {
    Terminator.Branch branch = (Terminator.Branch) block.terminator();
    Label whenTrue = graph.resolve(branch.whenTrue());
    Label whenFalse = graph.resolve(branch.whenFalse());
    if (heads.contains(whenTrue) && heads.contains(whenFalse)) {
      return whenTrue.equals(below)
          || !whenFalse.equals(below) && !staysIn(block, whenFalse, whenTrue);
    }
    if (Heads.declares(whenFalse, graph, heads, declaring)) {
      return false;
    }
    if (Heads.declares(whenTrue, graph, heads, declaring)) {
      return true;
    }
    boolean continues = continues(whenTrue);
    if (continues != continues(whenFalse)) {
      return continues;
    }
    return continues
        ? !staysIn(block, whenFalse, whenTrue)
        // What comes first in the template comes first here, but for the end of a loop.
        : staysIn(block, whenTrue, whenFalse);
  }

  /** Whether one of two ways leads on in a loop that the other leaves. */
  private boolean staysIn(Block block, Label way, Label other) {
    return shaped && nesting.together(block.label(), way) > nesting.together(block.label(), other);
  }

  /** Whether control gets from a block to a head without a suspension. */
  private boolean continues(Label label) {
    if (heads.contains(label)) {
      return true;
    }
    Boolean known = continuing.get(label);
    if (known == null) {
      known = graph.ways(graph.at(label)).stream().anyMatch(this::continues);
      continuing.put(label, known);
    }
    return known;
  }

  /** Whether control comes from a head back to it without passing another one, and braces around all that are no harm. */
  private boolean comesBack(Label head) {
    return !graph.isEntry(head)
        && reaches(head, head)
        && !Graph.declares(graph.at(head))
        && graph.ways(graph.at(head)).stream()
            .noneMatch(next -> Heads.declares(next, graph, heads, declaring));
  }

  private boolean reaches(Label from, Label head) {
    Block block = graph.at(from);
    return graph.jumps(block).contains(head)
        || graph.ways(block).stream()
            .anyMatch(next -> next.equals(head) || !heads.contains(next) && reaches(next, head));
  }

  /** The only head that is not an entry, if all jumps lead there, and no exception is handled here. */
  private Optional<Label> main() {
    List<Label> others = heads.stream().filter(label -> !graph.isEntry(label)).toList();
    if (others.size() != 1) {
      return Optional.empty();
    }
    Label main = others.get(0);
    for (Block block : graph.written()) {
      if (block.handler().isPresent()
          || block.terminator() instanceof Terminator.Select
          || !Set.of(main).containsAll(graph.jumps(block))
          || graph.ways(block).stream().anyMatch(graph::isEntry)) {
        return Optional.empty();
      }
    }
    return Optional.of(main);
  }
}
