package dev.switchback.tests.harness;

import dev.switchback.Generator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Pull and push of one template under few scripts, for runs over very many templates: straight through, with values
 * sent, with an exception and with a close at each of the first suspension points, and one script by chance.
 */
public final class BriefComparison {
  private static final int POINTS = 3;

  /** Step by step, and at one go, in a loop of the machine's own. */
  private static final List<Style> BOTH_WAYS = List.of(Style.NEXT, Style.FOR_EACH_REMAINING);

  private final Template template;
  private final Runnable before;
  private final Supplier<String> after;
  private int scripts;

  private BriefComparison(Template template, Runnable before, Supplier<String> after) {
    this.template = template;
    this.before = before;
    this.after = after;
  }

  /**
   * What came of a comparison.
   *
   * @param scripts how many scripts were run
   * @param disagreement the first script under which the two differ, and both traces; empty if there is none
   * @param lines whether they differ only in the lines on which they yield
   */
  public record Result(int scripts, Optional<String> disagreement, boolean lines) {}

  /**
   * Compares.
   *
   * @param type the class of the template
   * @param name the template's name, which it shares with no other
   * @param before is called before each run, to put static fields back
   * @param after is asked after each run for what the run left behind
   */
  public static Result of(Class<?> type, String name, Runnable before, Supplier<String> after) {
    Template template = Template.of(type)
        .filter(each -> each.method().getName().equals(name))
        .findFirst()
        .orElseThrow();
    return new BriefComparison(template, before, after).result();
  }

  private Result result() {
    int chance = template.toString().hashCode() & 0xffff;
    before.run();
    Generator<?> sample;
    try {
      sample = template.pull();
    } catch (Throwable thrown) {
      return new Result(0, Optional.of("the factory threw " + thrown), false);
    }
    Script straight = new Script(List.of());
    Run push = push(straight, false);
    List<Style> styles = new ArrayList<>(BOTH_WAYS);
    List<Style> others = java.util.Arrays.stream(Style.values())
        .filter(style -> !styles.contains(style) && style.appliesTo(sample))
        .toList();
    styles.add(others.get(chance % others.size()));
    for (Style style : styles) {
      Optional<String> difference = difference(straight, style, push);
      if (difference.isPresent()) {
        return new Result(scripts, difference, false);
      }
    }
    for (Script script : scripts(push.steps(), chance)) {
      Run expected = push(script, false);
      for (Style style : script.onlyStepsAndCloses() ? BOTH_WAYS : List.of(Style.NEXT)) {
        Optional<String> difference = difference(script, style, expected);
        if (difference.isPresent()) {
          return new Result(scripts, difference, false);
        }
      }
    }
    return new Result(scripts, difference(straight, Style.LINES, push(straight, true)), true);
  }

  private List<Script> scripts(int steps, int chance) {
    List<Script> made = new ArrayList<>();
    boolean sends = template.isTwoWay();
    if (sends) {
      made.add(Scenarios.sending(template));
    }
    Action.Raise[] raises = Action.Raise.values();
    for (int point = 1; point <= Math.min(POINTS, steps); point++) {
      List<Action> start = sends && point % 2 == 0
          ? Scenarios.sending(template).actions().subList(0, point)
          : Collections.nCopies(point, Action.NEXT);
      made.add(script(start, Action.CLOSE));
      made.add(script(start, Action.raise(raises[(chance + point) % raises.length])));
    }
    made.add(Scenarios.byChance(template));
    return made;
  }

  private static Script script(List<Action> start, Action last) {
    List<Action> actions = new ArrayList<>(start);
    actions.add(last);
    return new Script(actions);
  }

  private Run push(Script script, boolean lines) {
    before.run();
    return ended(PushRun.of(template, script, lines));
  }

  /** With what it left behind, unless it was left itself: that template did more then than its machine could. */
  private Run ended(Run run) {
    if (!run.ended()) {
      return run;
    }
    List<String> events = new ArrayList<>(run.events());
    events.add(after.get());
    return new Run(events, run.steps());
  }

  private Optional<String> difference(Script script, Style style, Run push) {
    scripts++;
    before.run();
    Run pull = ended(PullRun.of(template, script, style));
    return push.agreesWith(pull)
        ? Optional.empty()
        : Optional.of(
            SideBySide.text(template + ", script: " + script + ", style: " + style, push, pull));
  }
}
