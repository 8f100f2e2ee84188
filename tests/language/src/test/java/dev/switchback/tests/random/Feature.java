package dev.switchback.tests.random;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Parts of the language that a random template may use. Each template uses a random half of them or so, because bugs
 * often need one thing many times rather than everything once.
 */
enum Feature {
  ASSIGNMENT_EXPRESSIONS,
  COMPOUND_ASSIGNMENTS,
  INCREMENTS,
  SMALL_NUMBERS,
  CONDITIONALS,
  SHORT_CIRCUITS,
  CASTS,
  CONCATENATIONS,
  TEXT_BLOCKS,
  UNBOXING,
  ARRAYS,
  LISTS,
  GENERIC_CALLS,
  OVERLOADS,
  PATTERNS,
  LAMBDAS,
  METHOD_REFERENCES,
  ANONYMOUS_CLASSES,
  OBJECTS,
  FIELDS,
  SWITCH_EXPRESSIONS,
  TEMPLATE_CALLS,
  YIELD_FROM,
  FAILURES,
  VAR,
  DEFERRED_ASSIGNMENT,
  LABELS,
  LOOPS,
  ENDLESS_LOOPS,
  FOREACH,
  SWITCHES,
  TRY,
  FINALLY,
  RESOURCES,
  ABRUPT_FINALLY,
  JUMPS,
  SYNCHRONIZED,
  ASSERTS,
  /** Classes and records in a block without suspension points. */
  CONFINED_CLASSES,

  /** Pattern matching for switch and record patterns: Java 21. */
  PATTERN_SWITCHES(21),
  /** Unnamed variables and patterns: Java 22. */
  UNNAMED(22),

  /** Private members of the template's class. */
  PRIVATE_MEMBERS,
  SUPER_CALLS,
  /** Suspension points inside a switch expression. */
  SUSPENDING_SWITCH_EXPRESSIONS,
  /** Suspension points inside a pattern switch. */
  SUSPENDING_PATTERN_SWITCHES,
  SUSPENDING_ASSERTS,
  SUSPENDING_METHOD_REFERENCES,
  /** Classes, records, enums and interfaces beside suspension points. */
  LOCAL_CLASSES,
  /** Operands without a type of their own beside a suspension point. */
  POLY_OPERANDS,

  /** Try statements in a switch expression, on which JDK 17 crashes if a long stands in front. */
  TRIES_IN_SWITCH_EXPRESSIONS(21),
  /** Loops that a pattern ends, whose variable JDK 17 loses sight of when a switch follows. */
  LOOPS_UNTIL_A_MATCH(21);

  private final int since;

  Feature() {
    this(17);
  }

  Feature(int since) {
    this.since = since;
  }

  /** All features that templates may use in a class that is written for {@code release} of Java. */
  static Set<Feature> available(int release) {
    EnumSet<Feature> features = EnumSet.allOf(Feature.class);
    features.removeIf(feature -> feature.since > release);
    return features;
  }

  /** The features of one template. */
  static Set<Feature> draw(Rng rng, Set<Feature> available) {
    int percent = rng.pick(30, 50, 70, 90);
    List<Feature> drawn = new ArrayList<>();
    for (Feature feature : values()) {
      // Drawn in any case, so that a feature less leaves the others as they are.
      if (rng.chance(percent) && available.contains(feature)) {
        drawn.add(feature);
      }
    }
    return drawn.isEmpty() ? EnumSet.noneOf(Feature.class) : EnumSet.copyOf(drawn);
  }
}
