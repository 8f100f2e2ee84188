package dev.switchback.tests.random;

import java.util.ArrayList;
import java.util.List;

/** The statements around a place that a jump can leave or go on with. */
final class Targets {
  /** A labelled statement, loop or switch. */
  static final class Target {
    final String label;
    final boolean loop;
    final boolean needsLabel;
    boolean left;
    boolean continued;

    /** Whether there is a break at all, be it one that a finally clause swallows. */
    boolean named;

    Target(String label, boolean loop, boolean needsLabel) {
      this.label = label;
      this.loop = loop;
      this.needsLabel = needsLabel;
    }
  }

  /** Which of the targets were jumped to, at one moment. */
  record Uses(List<Boolean> left, List<Boolean> continued) {}

  private List<Target> open = new ArrayList<>();

  Target enter(String label, boolean loop, boolean needsLabel) {
    Target target = new Target(label, loop, needsLabel);
    open.add(target);
    return target;
  }

  void leave(Target target) {
    open.remove(target);
  }

  /** Hides all targets, as in a lambda or a switch expression; answers them for {@link #show}. */
  List<Target> hide() {
    List<Target> hidden = open;
    open = new ArrayList<>();
    return hidden;
  }

  void show(List<Target> hidden) {
    open = hidden;
  }

  /** A jump to a target of choice; null if there is none. */
  String jump(Rng rng) {
    if (open.isEmpty()) {
      return null;
    }
    Target target = open.get(rng.chance(60) ? open.size() - 1 : rng.below(open.size()));
    boolean again = target.loop && rng.chance(40);
    String label = needsLabel(target, again) ? " " + target.label : "";
    if (label.equals(" ")) {
      return null;
    }
    target.left |= !again;
    target.named |= !again;
    target.continued |= again;
    return (again ? "continue" : "break") + label + ";";
  }

  private boolean needsLabel(Target target, boolean again) {
    for (int i = open.size() - 1; i >= 0; i--) {
      Target inner = open.get(i);
      if (inner == target) {
        return target.needsLabel;
      }
      boolean takes = !inner.needsLabel && (inner.loop || !again);
      if (takes) {
        return true;
      }
    }
    throw new AssertionError(target.label);
  }

  Uses uses() {
    return new Uses(
        open.stream().map(target -> target.left).toList(),
        open.stream().map(target -> target.continued).toList());
  }

  void reset(Uses uses) {
    for (int i = 0; i < open.size(); i++) {
      open.get(i).left = uses.left.get(i);
      open.get(i).continued = uses.continued.get(i);
    }
  }

  /** Adds the jumps that were counted at another moment. */
  void add(Uses uses) {
    for (int i = 0; i < open.size(); i++) {
      open.get(i).left |= uses.left.get(i);
      open.get(i).continued |= uses.continued.get(i);
    }
  }
}
