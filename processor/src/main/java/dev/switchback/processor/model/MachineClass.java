package dev.switchback.processor.model;

import java.util.List;

/** A member class of a machine: a local class of its template, or what one needs around it. */
public sealed interface MachineClass {
  /** Returns its simple name. */
  String name();

  /**
   * A local class as it is written in the template, and what has to stand beside it.
   *
   * @param name its simple name
   * @param declarations its declaration, and those of the methods that references to its constructors became
   */
  record Copied(String name, List<Code> declarations) implements MachineClass {
    /** Copies the declarations. */
    public Copied {
      declarations = List.copyOf(declarations);
    }
  }

  /**
   * A class around local classes, whose objects hold what these capture; or none, around one that has the name of another.
   *
   * @param name its simple name
   * @param isStatic whether it needs no machine around
   * @param captured what it holds
   * @param classes its member classes
   */
  record Scope(
      String name, boolean isStatic, List<Captured> captured, List<? extends MachineClass> classes)
      implements MachineClass {
    /** Copies the lists. */
    public Scope {
      captured = List.copyOf(captured);
      classes = List.copyOf(classes);
    }
  }

  /** A captured variable: the name by which the classes in the scope know it, and its type. */
  record Captured(String name, Code type) {}
}
