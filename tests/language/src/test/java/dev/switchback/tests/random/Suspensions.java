package dev.switchback.tests.random;

import java.util.List;

/** Writes suspension points, as expressions and as statements. */
final class Suspensions {
  private final Draft d;

  Suspensions(Draft draft) {
    d = draft;
  }

  /** A suspending expression of exactly {@code type}; null where there is none. */
  Tree make(Type type, int depth) {
    if (!d.suspends) {
      return null;
    }
    int n = d.rng.below(10);
    if (n < 5 && d.self.capability().sent() != null) {
      return adapted(type, yield_(depth));
    } else if (n < 9 && d.on(Feature.TEMPLATE_CALLS)) {
      Tree call = call(type, depth);
      return call == null ? null : adapted(type, call);
    }
    Tree delegation = d.on(Feature.YIELD_FROM) ? yieldFrom(type, depth) : null;
    return delegation == null ? null : adapted(type, delegation);
  }

  Tree yield_(int depth) {
    Tree value = d.self.capability().yielded() == Type.OBJECT && d.rng.chance(10)
        ? d.exact(Type.INTS, depth)
        : d.value(d.self.capability().yielded(), depth);
    return Tree.primary(d.self.capability().sent(), "out.yield_(", value, ")");
  }

  /** Makes an expression of {@code type} from one of another type; null if there is no way. */
  private Tree adapted(Type type, Tree expression) {
    Type from = expression.type();
    if (from == type) {
      return expression;
    }
    if (from.unboxed() == type && d.on(Feature.UNBOXING)) {
      return Tree.expression(type, "(" + type.source() + ") ", expression.asOperand());
    }
    boolean address = !References.WITH_TEXT.contains(from)
        && from != Type.LONG_BOX
        && from != Type.CHAR_BOX
        && from != Type.BOOLEAN_BOX;
    if (address) {
      return type == Type.INT && from == Type.INTS
          ? Tree.primary(type, expression, ".length")
          : null;
    }
    return switch (type) {
      case INT -> Tree.primary(type, "num(", expression, ")");
      case STRING -> Tree.primary(type, "cut(", expression, ")");
      case OBJECT -> Tree.expression(type, "(Object) ", expression.asOperand());
      case BOOLEAN ->
        d.rng.chance(50) || from.isPrimitive()
            ? Tree.expression(type, "num(", expression, ") % 2 == 0")
            : Tree.expression(type, expression, " != null");
      case CELL -> Tree.primary(type, "new Cell(num(", expression, "))");
      default -> null;
    };
  }

  /** A call of a template that answers {@code type}, or something that can be turned into it. */
  private Tree call(Type type, int depth) {
    List<Signature> callees = d.batch.stream()
        .filter(each -> each.capability() == d.self.capability() && each.result() != null)
        .toList();
    List<Signature> exact =
        callees.stream().filter(each -> each.result() == type).toList();
    List<Signature> chosen = exact.isEmpty() || d.rng.chance(20) ? callees : exact;
    return chosen.isEmpty() ? null : call(d.rng.pick(chosen), depth);
  }

  private Tree call(Signature callee, int depth) {
    return Tree.primary(
        callee.result(),
        receiver(callee),
        callee.name() + "(out, depth - 1",
        arguments(callee, depth),
        ")");
  }

  private Object receiver(Signature callee) {
    if (callee.isStatic()) {
      return d.rng.pick("", "", callee.owner() + ".");
    } else if (!d.self.isStatic()) {
      return d.rng.pick("", "", "this.", "last.");
    }
    return d.rng.pick("new " + callee.owner() + "().", "last.");
  }

  private Tree arguments(Signature callee, int depth) {
    Tree arguments = Tree.NOTHING;
    for (Type parameter : callee.parameters()) {
      arguments = Tree.text(arguments, ", ", d.value(parameter, depth));
    }
    return callee.generic()
        ? Tree.text(arguments, ", ", d.exact(d.rng.pick(Type.STRING, Type.INTEGER), depth))
        : arguments;
  }

  /** Delegation to a coroutine of the class itself, for its result. */
  private Tree yieldFrom(Type type, int depth) {
    List<Signature> coroutines = d.batch.stream()
        .filter(each -> each.capability() == d.self.capability() && each.result() != null)
        .toList();
    if (coroutines.isEmpty()) {
      return null;
    }
    Signature coroutine = d.rng.pick(coroutines);
    Tree factory = factory(coroutine, depth);
    return Tree.primary(coroutine.result().boxed(), "out.yieldFrom(", factory, ")");
  }

  private Tree factory(Signature callee, int depth) {
    String receiver = callee.isStatic()
        ? ""
        : (d.self.isStatic() ? "new " + callee.owner() + "()" : d.rng.pick("this", "last")) + ", ";
    return Tree.text(
        callee.companion() + "." + callee.name() + "(" + receiver + "depth - 1",
        arguments(callee, depth),
        ")");
  }

  /** A statement that suspends. */
  Tree statement(int depth) {
    int n = d.rng.below(10);
    if (n == 0 && d.on(Feature.YIELD_FROM)) {
      return Tree.statement("out.yieldFrom(", source(depth), ");\n");
    }
    if (n == 1 && d.on(Feature.YIELD_FROM)) {
      List<Signature> generators = d.batch.stream()
          .filter(each -> each.capability() == d.self.capability())
          .toList();
      if (!generators.isEmpty()) {
        return Tree.statement("out.yieldFrom(", factory(d.rng.pick(generators), depth), ");\n");
      }
    }
    if (n < 4 && d.on(Feature.TEMPLATE_CALLS)) {
      List<Signature> callees = d.batch.stream()
          .filter(each -> each.capability() == d.self.capability())
          .toList();
      if (!callees.isEmpty()) {
        boolean again = callees.contains(d.self) && d.rng.chance(30);
        return Tree.statement(call(again ? d.self : d.rng.pick(callees), depth), ";\n");
      }
    }
    return Tree.statement(yield_(depth), ";\n");
  }

  /** Something that is no generator and can be delegated to. */
  private Tree source(int depth) {
    Capability capability = d.self.capability();
    Type yielded = capability.yielded();
    Tree elements = Tree.text(d.exact(yielded, depth), ", ", d.exact(yielded, depth));
    if (capability.isPrimitive()) {
      return d.rng.chance(50)
          ? Tree.text("new " + yielded.source() + "[] {", elements, "}")
          : Tree.text(
              "java.util.stream."
                  + (yielded == Type.INT ? "Int" : yielded == Type.LONG ? "Long" : "Double")
                  + "Stream.of(",
              elements,
              ")");
    }
    String list = "World.<" + yielded.source() + ">several(";
    return switch (capability.sent() == null ? d.rng.below(4) : 0) {
      case 0 -> Tree.text(list, elements, ")");
      case 1 -> Tree.text(list, elements, ").iterator()");
      case 2 -> Tree.text(list, elements, ").stream()");
      default -> Tree.text("new " + yielded.source() + "[] {", elements, "}");
    };
  }
}
