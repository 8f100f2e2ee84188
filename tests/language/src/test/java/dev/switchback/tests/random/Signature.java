package dev.switchback.tests.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The declaration of a random template. Its first parameter after the capability is {@code depth}, which calls lower by
 * one and which ends recursion at 0.
 *
 * @param owner the simple name of its class
 * @param result the type of its result; null for void
 * @param generic whether its last parameter has the type of its own type parameter
 */
record Signature(
    String owner,
    String name,
    Capability capability,
    boolean isStatic,
    boolean isPrivate,
    Type result,
    List<Type> parameters,
    boolean generic) {
  static Signature draw(
      Rng rng, String owner, String name, List<Capability> capabilities, Set<Feature> available) {
    List<Type> parameters = new ArrayList<>();
    for (int i = rng.below(4); i > 0; i--) {
      parameters.add(rng.pick(Type.OF_PARAMETERS));
    }
    return new Signature(
        owner,
        name,
        rng.pick(capabilities),
        rng.chance(60),
        rng.chance(15) && available.contains(Feature.PRIVATE_MEMBERS),
        rng.chance(65) ? rng.pick(Type.OF_RESULTS) : null,
        parameters,
        rng.chance(10));
  }

  /** The method up to its body. */
  String head() {
    StringBuilder head = new StringBuilder("@GeneratorMethod\n");
    head.append(isPrivate ? "private " : "")
        .append(isStatic ? "static " : "")
        .append(generic ? "<T> " : "");
    head.append(result == null ? "void" : result.source()).append(' ').append(name);
    head.append('(').append(capability.source()).append(" out, int depth");
    for (int i = 0; i < parameters.size(); i++) {
      head.append(", ").append(parameters.get(i).source()).append(" p").append(i);
    }
    return head.append(generic ? ", T item" : "")
        .append(") throws Exception {\n")
        .toString();
  }

  /** The arguments that the harness calls it with. */
  String arguments(Rng rng) {
    StringBuilder text = new StringBuilder("static java.util.stream.Stream<Object[]> " + name);
    text.append("Arguments() { return args(2");
    parameters.forEach(parameter -> text.append(", ").append(parameter.argument(rng)));
    return text.append(generic ? ", \"item\"" : "").append("); }\n").toString();
  }

  /** The name of the companion of its class. */
  String companion() {
    return owner + "Generators";
  }
}
