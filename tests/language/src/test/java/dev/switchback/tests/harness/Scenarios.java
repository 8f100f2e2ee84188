package dev.switchback.tests.harness;

import dev.switchback.tests.harness.Action.Raise;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The scripts that a template is tried with: every kind of exception and a close at every suspension point, and more. */
final class Scenarios {
  /** Suspension points, from the first, at each of which every answer is tried. */
  private static final int POINTS = 9;

  private static final int RANDOM_SCRIPTS = 40;

  private final Template template;
  private final List<Script> scripts = new ArrayList<>();

  private Scenarios(Template template) {
    this.template = template;
  }

  static List<Script> of(Template template) {
    Scenarios scenarios = new Scenarios(template);
    scenarios.add(List.of());
    scenarios.systematic(false);
    if (template.isTwoWay()) {
      scenarios.systematic(true);
    }
    scenarios.random(RANDOM_SCRIPTS);
    return scenarios.scripts;
  }

  /** Sends a value to each suspension point. */
  static Script sending(Template template) {
    List<Action> actions = new ArrayList<>(List.of(Action.NEXT));
    for (int step = 1; step < Script.LIMIT; step++) {
      actions.add(Action.send(Sends.value(template.method(), step)));
    }
    return new Script(actions);
  }

  /** The first of the scripts that are drawn at random. */
  static Script byChance(Template template) {
    Scenarios scenarios = new Scenarios(template);
    scenarios.random(1);
    return scenarios.scripts.get(0);
  }

  /** Runs up to each suspension point by NEXT or by SEND, and goes wrong there. */
  private void systematic(boolean sending) {
    List<Action> start = sending ? sending(template).actions() : List.of(Action.NEXT);
    if (sending) {
      add(start);
    }
    int points = Math.min(POINTS, PushRun.of(template, new Script(start), false).steps());
    for (int point = 0; point <= points; point++) {
      List<Action> before =
          sending ? start.subList(0, point) : java.util.Collections.nCopies(point, Action.NEXT);
      add(before, Action.CLOSE);
      add(before, Action.CLOSE, Action.CLOSE);
      for (Raise raise : Raise.values()) {
        add(before, Action.raise(raise));
        add(before, Action.raise(raise), Action.CLOSE);
        add(before, Action.raise(raise), Action.raise(Raise.UNCHECKED));
      }
      if (sending && point > 0) {
        add(before, send(point), Action.NEXT, send(point + 1));
      }
    }
  }

  /** Scripts drawn at random, the same ones for a template every time. */
  private void random(int count) {
    Random random = new Random(template.toString().hashCode());
    for (int i = 0; i < count; i++) {
      List<Action> actions = new ArrayList<>(List.of(Action.NEXT));
      int length = 2 + random.nextInt(12);
      for (int step = 1; step < length; step++) {
        actions.add(draw(random, step));
      }
      add(actions);
    }
  }

  private Action draw(Random random, int step) {
    int number = random.nextInt(20);
    if (number < 4) {
      return Action.raise(Raise.values()[random.nextInt(Raise.values().length)]);
    } else if (number == 4) {
      return Action.CLOSE;
    }
    return template.isTwoWay() && number < 16 ? send(step) : Action.NEXT;
  }

  private Action send(int step) {
    return Action.send(Sends.value(template.method(), step));
  }

  private void add(List<Action> before, Action... then) {
    List<Action> actions = new ArrayList<>(before);
    actions.addAll(List.of(then));
    scripts.add(new Script(actions));
  }
}
