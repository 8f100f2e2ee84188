package dev.switchback.tests.random;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The variables that can be named at one place of a template. */
final class Scope {
  /** What may be done with a variable. */
  enum Kind {
    /** A local that is assigned again, so that no lambda or class captures it. */
    MUTABLE,
    /** A local that is assigned once. */
    CONSTANT,
    /** A loop's counter: the loop alone assigns it, so that it ends. */
    COUNTER,
    /** A field or an element. */
    FIELD,
    /** A field of the template's own {@code this}, which means another one in a local class. */
    THIS_FIELD
  }

  /** What a frame can see of the frames around it. */
  enum Border {
    NONE,
    LAMBDA,
    /** As for a lambda; javac lets nothing outside be assigned, fields neither. */
    GUARD,
    CLASS,
    /** Static contexts inside the body, such as records: no local is visible. */
    STATIC
  }

  /**
   * A variable.
   *
   * @param source how it is named
   */
  record Variable(String source, Type type, Kind kind) {
    boolean assignable() {
      return kind != Kind.CONSTANT && kind != Kind.COUNTER;
    }
  }

  private record Frame(Border border, List<Variable> variables, List<String> reserved) {}

  private final List<Frame> frames = new ArrayList<>();
  private int names;

  Scope() {
    push(Border.NONE);
  }

  void push(Border border) {
    frames.add(new Frame(border, new ArrayList<>(), new ArrayList<>()));
  }

  void pop() {
    frames.remove(frames.size() - 1);
  }

  /** Ends a group of an old switch: its locals are in scope in the next one, but not assigned. */
  void popKeepingNames() {
    List<String> names = frames.remove(frames.size() - 1).reserved;
    frames.get(frames.size() - 1).reserved.addAll(names);
  }

  void add(Variable variable) {
    Frame inner = frames.get(frames.size() - 1);
    inner.variables.add(variable);
    inner.reserved.add(variable.source);
  }

  Variable declare(String name, Type type, boolean constant) {
    Variable variable = new Variable(name, type, constant ? Kind.CONSTANT : Kind.MUTABLE);
    add(variable);
    return variable;
  }

  /** A name that no variable in sight has, often one of a scope that has ended. */
  String reusable() {
    for (int i = 0; ; i++) {
      String name = "v" + i;
      if (frames.stream().noneMatch(frame -> frame.reserved.contains(name))) {
        frames.get(frames.size() - 1).reserved.add(name);
        return name;
      }
    }
  }

  /** A name that nothing else in the template has. */
  String unique(String prefix) {
    return prefix + names++;
  }

  List<Variable> readable(Type type) {
    return find(variable -> variable.type == type);
  }

  List<Variable> assignable(Type type) {
    List<Variable> found = find(variable -> variable.type == type && variable.assignable());
    for (int i = frames.size() - 1, inner = i; i >= 0; i--) {
      if (frames.get(i).border == Border.GUARD) {
        int guard = i;
        found.removeIf(variable -> frames.subList(guard, inner + 1).stream()
            .noneMatch(frame -> frame.variables.contains(variable)));
      }
    }
    return found;
  }

  List<Variable> find(Predicate<Variable> condition) {
    List<Variable> found = new ArrayList<>();
    boolean inLambda = false;
    boolean inClass = false;
    for (int i = frames.size() - 1; i >= 0; i--) {
      Frame frame = frames.get(i);
      for (Variable variable : frame.variables) {
        boolean visible = switch (variable.kind) {
          case MUTABLE, COUNTER -> !inLambda;
          case THIS_FIELD -> !inClass;
          default -> true;
        };
        if (visible && condition.test(variable)) {
          found.add(variable);
        }
      }
      if (frame.border == Border.STATIC) {
        break;
      }
      inLambda |= frame.border != Border.NONE;
      inClass |= frame.border == Border.CLASS;
    }
    return found;
  }

  /** Whether the place is inside a lambda or a method of the body. */
  boolean inFunction() {
    return frames.stream().anyMatch(frame -> frame.border != Border.NONE);
  }

  /** Whether the place is inside a guard. */
  boolean inGuard() {
    return frames.stream().anyMatch(frame -> frame.border == Border.GUARD);
  }

  /** Whether the place is inside a class of the body, where {@code this} is another object. */
  boolean inClass() {
    return frames.stream()
        .anyMatch(frame -> frame.border == Border.CLASS || frame.border == Border.STATIC);
  }
}
