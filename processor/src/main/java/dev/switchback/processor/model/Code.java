package dev.switchback.processor.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.type.TypeMirror;

/**
 * A piece of Java source in the making: text copied from a template, with the names that lowering has bound kept apart.
 *
 * <p>Code is a sequence of {@linkplain Part parts}. Only the emitter decides how a part is spelled, so that imports, field
 * access and captured copies come out right wherever the code ends up.
 */
public record Code(List<Part> parts) {
  /** No code at all. */
  public static final Code EMPTY = new Code(List.of());

  public Code {
    parts = List.copyOf(parts);
  }

  /** One part of a piece of code. */
  public sealed interface Part {}

  /** Source text, taken as it is. */
  public record Text(String text) implements Part {}

  /** The name of a class, to be imported where that is possible. */
  public record ClassRef(String packageName, List<String> simpleNames) implements Part {
    public ClassRef {
      simpleNames = List.copyOf(simpleNames);
    }
  }

  /** A type known from a declaration. */
  public record TypeRef(TypeMirror type) implements Part {
    // Mirrors of one type are not equal in every compiler; how they read is.
    @Override
    public boolean equals(Object other) {
      return other instanceof TypeRef that && type.toString().equals(that.type.toString());
    }

    @Override
    public int hashCode() {
      return type.toString().hashCode();
    }
  }

  /**
   * A use of a variable of the machine.
   *
   * @param variable the variable
   * @param access whether it is read, written, or both
   * @param captured whether the use stands in a lambda or class body, which needs a final copy
   */
  public record Use(Variable variable, Access access, boolean captured) implements Part {}

  /**
   * How a use touches its variable; {@code OVERWRITE} is a write that happens whenever the code runs to its end, {@code BIND}
   * gives a pattern's variable its value where the pattern matches, and nothing that it held before is needed from there on;
   * {@code NONE} stands in code that never runs.
   */
  public enum Access {
    NONE,
    READ,
    WRITE,
    OVERWRITE,
    BIND,
    UPDATE
  }

  /**
   * A jump out of copied statements to a place in the machine.
   *
   * @param exit the jump
   * @param alone whether it stands where Java wants one statement, so that it needs braces
   */
  public record Escape(Exit exit, boolean alone) implements Part {}

  /** The simple name of the machine's class: what it qualifies are raw types, which have no type arguments at run time. */
  public record MachineName() implements Part {}

  /** The type of the machine. */
  public record MachineType() implements Part {}

  /** The number of the suspension point at which a template goes on. */
  public record PointNumber(Label resume) implements Part {}

  /**
   * The name of an accessor.
   *
   * @param accessor the accessor
   * @param dots what stands before its simple name: a dot, or two colons
   * @param typeArguments explicit type arguments in angle brackets, or nothing
   */
  public record AccessorRef(Accessor accessor, String dots, Code typeArguments) implements Part {}

  /** The name by which the machine's code knows what was sent or what a delegation answered. */
  public record Incoming() implements Part {}

  /** Whether assertions are enabled for the template's class. */
  public record AssertionsEnabled() implements Part {}

  /** The exception that a handler was entered with. */
  public record Caught() implements Part {}

  /** The edges of a value at the type of other code: {@code (false ? code : value)}. */
  public enum Retyped implements Part {
    /** Before the code that tells the type, which never runs. */
    TYPE("(false ? "),
    /** Between that and the value. */
    VALUE(" : "),
    /** After the value. */
    END(")");

    private final String text;

    Retyped(String text) {
      this.text = text;
    }

    /** How it is written. */
    public String text() {
      return text;
    }
  }

  /** Makes code of plain text. */
  public static Code text(String text) {
    return new Code(List.of(new Text(text)));
  }

  /** Makes code of one part. */
  public static Code of(Part part) {
    return new Code(List.of(part));
  }

  /** Code that reads {@code variable}. */
  public static Code read(Variable variable) {
    return of(new Use(variable, Access.READ, false));
  }

  /** Starts a piece of code. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whether there is nothing here. */
  public boolean isEmpty() {
    return parts.isEmpty();
  }

  /** The variables whose values from before this code may read, jumps out of it included. */
  public Set<Variable> reads() {
    Set<Variable> bound = new HashSet<>();
    Set<Variable> found = new LinkedHashSet<>();
    collect(
        use -> {
          if (use.access() == Access.BIND) {
            bound.add(use.variable());
          }
          return use.access() == Access.UPDATE
              // What a lambda captures is copied before this code runs.
              || use.access() == Access.READ && (use.captured() || !bound.contains(use.variable()));
        },
        found);
    return found;
  }

  /** The variables of which nothing is needed any more, when this code has run to its end, that they held before. */
  public Set<Variable> overwrites() {
    Set<Variable> found = new LinkedHashSet<>();
    for (Part part : parts) {
      if (part instanceof Use use
          && (use.access() == Access.OVERWRITE || use.access() == Access.BIND)) {
        found.add(use.variable());
      }
    }
    return found;
  }

  /** This code in a place that is not always evaluated: its writes are not certain there. */
  public Code conditional() {
    return new Code(parts.stream()
        .map(part -> part instanceof Use use && use.access() == Access.OVERWRITE
            ? new Use(use.variable(), Access.WRITE, use.captured())
            : part)
        .toList());
  }

  /** A value at the type of {@code type}, which is not run. */
  public static Code retyped(Code type, Code value) {
    return builder()
        .add(Retyped.TYPE)
        .add(type.neverRun())
        .add(Retyped.VALUE)
        .add(value)
        .add(Retyped.END)
        .build();
  }

  /**
   * This code in a place where it is never evaluated; what lambdas capture is copied before it all the same. Of retyped values
   * only the types are left: compilers take twice as long for each condition around another one.
   */
  private Code neverRun() {
    Builder all = builder();
    int values = 0;
    for (Part part : parts) {
      if (part instanceof Retyped edge) {
        values += edge == Retyped.VALUE ? 1 : edge == Retyped.END ? -1 : 0;
        if (values == 0) {
          all.add(edge == Retyped.TYPE ? "(" : ")");
        }
      } else if (values == 0) {
        all.add(
            part instanceof Use use && !use.captured()
                ? new Use(use.variable(), Access.NONE, false)
                : part);
      }
    }
    return all.build();
  }

  /** The variables that a lambda or a class body in this code captures. */
  public Set<Variable> captures() {
    Set<Variable> found = new LinkedHashSet<>();
    collect(Use::captured, found);
    return found;
  }

  /** Whether this code asks if assertions are enabled, jumps out of it included. */
  public boolean asserts() {
    return parts.stream().anyMatch(AssertionsEnabled.class::isInstance)
        || exits().stream()
            .flatMap(exit -> exit.ops().stream())
            .anyMatch(op -> op.code().asserts());
  }

  /** The jumps out of this code. */
  public List<Exit> exits() {
    List<Exit> found = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Escape escape) {
        found.add(escape.exit());
      }
    }
    return found;
  }

  private void collect(Predicate<Use> wanted, Set<Variable> into) {
    for (Part part : parts) {
      if (part instanceof Use use && wanted.test(use)) {
        into.add(use.variable());
      } else if (part instanceof Escape escape) {
        for (Op op : escape.exit().ops()) {
          op.code().collect(wanted, into);
        }
      }
    }
  }

  /** Puts code together. */
  public static final class Builder {
    private final List<Part> parts = new ArrayList<>();

    private Builder() {}

    /** Adds text. */
    public Builder add(String text) {
      if (!text.isEmpty()) {
        parts.add(new Text(text));
      }
      return this;
    }

    /** Adds a part. */
    public Builder add(Part part) {
      parts.add(part);
      return this;
    }

    /** Adds code. */
    public Builder add(Code code) {
      parts.addAll(code.parts());
      return this;
    }

    /** Adds a use of a variable. */
    public Builder read(Variable variable) {
      return add(new Use(variable, Access.READ, false));
    }

    /** The code so far. */
    public Code build() {
      return parts.isEmpty() ? EMPTY : new Code(parts);
    }
  }
}
