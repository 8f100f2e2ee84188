package dev.switchback.processor.lower.names;

import dev.switchback.processor.model.Accessor;
import dev.switchback.processor.model.Code;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** What a name in a template's body stands for. */
public sealed interface Binding {
  /** Whether it is reached through the receiver. */
  default boolean takesReceiver() {
    return this instanceof ToSelf
        || this instanceof ToSuper
        || this instanceof ToAccessor access && access.receiver() == Receiver.SELF
        || this instanceof ToInstanceMember
        || this instanceof ToComponent component && component.ofSelf();
  }

  /** A local. */
  record ToLocal(Local local, boolean captured) implements Binding {}

  /** An instance member of the template's class, reached through its receiver. */
  record ToInstanceMember(Element member) implements Binding {}

  /** A static member, reached through a class. */
  record ToStaticMember(Code.ClassRef owner) implements Binding {}

  /** Static methods of one name that are imported from several classes, before it is known which is called. */
  record ToImported(List<Imported> from) implements Binding {
    public ToImported {
      from = List.copyOf(from);
    }
  }

  /** A class whose static members are imported, and how the companion names it. */
  record Imported(TypeElement type, Code.ClassRef name) {}

  /** A component's field of a record, which its accessor answers. */
  record ToComponent(boolean ofSelf) implements Binding {}

  /** A private constant, whose value is written in its place. */
  record ToConstant(String literal) implements Binding {}

  /** A type. */
  record ToType(Code.Part type) implements Binding {}

  /** An inner class of a type with arguments. */
  record ToInnerType(Code.TypeRef outer, String name) implements Binding {}

  /**
   * A type that the body declares.
   *
   * @param declared the class; empty for a type parameter, and for a type that a class of the body inherits
   */
  record ToOwnType(Optional<OwnClass> declared) implements Binding {}

  /** A constructor of an inner class, referred to as a function, and the number of arguments that it takes. */
  record ToInnerConstructor(String name, int arguments) implements Binding {}

  /** Nothing: what can't stand in the companion, and need not. */
  record Dropped() implements Binding {}

  /** The receiver itself. */
  record ToSelf() implements Binding {}

  /** {@code super}, or {@code Interface.super}: the receiver, as a value of this type. */
  record ToSuper(DeclaredType type) implements Binding {}

  /**
   * What only the template may use, and its machine by an accessor.
   *
   * @param accessor the accessor; for a field, the one that reads it
   * @param receiver what the accessor takes as its receiver
   * @param leading the arguments for the class's type parameters, where the tree has explicit type arguments, and of a field
   *     that the receiver's own class has
   */
  record ToAccessor(Accessor accessor, Receiver receiver, List<TypeMirror> leading)
      implements Binding {
    public ToAccessor {
      leading = List.copyOf(leading);
    }
  }

  /** Where a receiver comes from. */
  enum Receiver {
    NONE,
    /** The template's own. */
    SELF,
    /** {@code this} where it is written, in a class of the body. */
    THIS,
    /** The expression before the dot. */
    WRITTEN
  }
}
