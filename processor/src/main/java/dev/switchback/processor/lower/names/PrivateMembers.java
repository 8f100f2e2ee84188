package dev.switchback.processor.lower.names;

import com.sun.source.tree.Tree;
import dev.switchback.processor.diagnostics.Message;
import dev.switchback.processor.diagnostics.Refusal;
import dev.switchback.processor.lower.names.Binding.Receiver;
import dev.switchback.processor.lower.syntax.ClassNames;
import dev.switchback.processor.model.Accessor;
import dev.switchback.processor.model.Accessor.Form;
import dev.switchback.processor.model.Accessor.Kind;
import dev.switchback.processor.model.Accessor.Overload;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/**
 * What a template may use and its machine, a class of the same package, may not (JLS 6.6): private members of the classes around,
 * and protected ones inherited from another package. Each is reached by an accessor.
 */
public final class PrivateMembers {
  private final Types types;
  private final TypeElement owner;

  public PrivateMembers(Types types, TypeElement owner) {
    this.types = types;
    this.owner = owner;
  }

  /** Whether every class of the package may use a member that the template may use. */
  public boolean isReachable(Element member) {
    return !isPrivate(member)
        && (!member.getModifiers().contains(Modifier.PROTECTED)
            || packageOf(member).equals(ClassNames.packageOf(owner)));
  }

  private static String packageOf(Element member) {
    return ClassNames.packageOf((TypeElement) member.getEnclosingElement());
  }

  public static boolean isPrivate(Element element) {
    return element.getModifiers().contains(Modifier.PRIVATE);
  }

  public static boolean isStatic(Element element) {
    return element.getModifiers().contains(Modifier.STATIC)
        || element.getKind() == ElementKind.ENUM_CONSTANT;
  }

  /** The field {@code field} of {@code of}, by an accessor. */
  public Binding field(Tree node, TypeElement of, VariableElement field, Receiver receiver) {
    return field(node, of, field, receiver, false, Optional.empty());
  }

  /** The field {@code field} of a value of {@code of}, by an accessor; {@code instance} as far as the types are known. */
  Binding fieldOf(
      Tree node, TypeElement of, VariableElement field, Optional<Accessor.Instance> instance) {
    return field(node, of, field, Receiver.WRITTEN, instance);
  }

  /** The same of an object that comes from {@code receiver}. */
  public Binding field(
      Tree node,
      TypeElement of,
      VariableElement field,
      Receiver receiver,
      Optional<Accessor.Instance> instance) {
    return field(node, of, field, receiver, false, instance);
  }

  /** The field {@code super.field}, by an accessor. */
  public Binding superField(Tree node, VariableElement field, boolean hidden) {
    return isPrivate(field)
        ? field(node, (TypeElement) field.getEnclosingElement(), field, Receiver.SELF)
        : field(node, owner, field, Receiver.SELF, hidden, Optional.empty());
  }

  private Binding field(
      Tree node,
      TypeElement of,
      VariableElement field,
      Receiver receiver,
      boolean hidden,
      Optional<Accessor.Instance> instance) {
    checkReachable(node, field.asType());
    checkReachable(node, of.asType());
    boolean takesReceiver = receiver != Receiver.NONE;
    return new Binding.ToAccessor(
        new Accessor.OfField(
            of,
            field,
            through(of, field),
            takesReceiver,
            hidden,
            field.asType().getKind() == TypeKind.TYPEVAR ? instance : Optional.empty(),
            new Accessor.Operation.Read()),
        receiver,
        receiver == Receiver.SELF && of.equals(owner) ? ownArguments(field) : List.of());
  }

  /** What the receiver's own class has for its type parameters, so that nothing is left to infer from it. */
  private List<TypeMirror> ownArguments(VariableElement field) {
    Set<TypeParameterElement> own = Set.copyOf(owner.getTypeParameters());
    return InnerTypes.standsAlone(owner) && TypeVariables.mentions(field.asType(), own)
        ? owner.getTypeParameters().stream().map(TypeParameterElement::asType).toList()
        : List.of();
  }

  /**
   * A group of methods, by an accessor.
   *
   * @param leading the arguments for the class's type parameters, if there are explicit ones
   */
  public Binding methods(
      Tree node,
      TypeElement of,
      List<ExecutableElement> overloads,
      Form form,
      Receiver receiver,
      List<TypeMirror> leading) {
    List<Overload> all = new ArrayList<>();
    for (ExecutableElement method : overloads) {
      checkReachable(node, method);
      all.add(new Overload(
          method, isReachable(method) ? Optional.empty() : Optional.of(through(of, method))));
    }
    checkReachable(node, of.asType());
    boolean constructors = overloads.get(0).getKind() == ElementKind.CONSTRUCTOR;
    String name = (constructors ? of : overloads.get(0)).getSimpleName().toString();
    return new Binding.ToAccessor(
        new Accessor.OfMethods(
            of, constructors ? Kind.CONSTRUCTORS : Kind.METHODS, name, Optional.empty(), form, all),
        receiver,
        leading);
  }

  /** The methods that {@code super.name} means. */
  public Binding superMethods(
      Tree node,
      TypeElement holder,
      List<ExecutableElement> overloads,
      Form form,
      List<TypeMirror> leading) {
    List<Overload> all = new ArrayList<>();
    for (ExecutableElement method : overloads) {
      checkReachable(node, method);
      boolean direct = isStatic(method) && isReachable(method);
      TypeElement through = isPrivate(method) ? (TypeElement) method.getEnclosingElement() : owner;
      all.add(new Overload(method, direct ? Optional.empty() : Optional.of(through)));
    }
    return new Binding.ToAccessor(
        new Accessor.OfMethods(
            owner,
            Kind.SUPER,
            overloads.get(0).getSimpleName().toString(),
            Optional.of(holder),
            form,
            all),
        Receiver.SELF,
        leading);
  }

  /** The class that may use a member: its own if it is private, else the subclass around the template (JLS 6.6.2.1). */
  private TypeElement through(TypeElement of, Element member) {
    TypeElement declaring = (TypeElement) member.getEnclosingElement();
    if (isPrivate(member)) {
      return declaring;
    }
    for (TypeElement type = owner;
        type != null;
        type = ClassMembers.enclosing(type).orElse(null)) {
      if (isSubclass(type, declaring) && (isStatic(member) || isSubclass(of, type))) {
        return type;
      }
    }
    return owner;
  }

  /** Those of {@code members} that the template may use of a {@code of}: no name means the others (JLS 6.6.2). */
  public <E extends Element> List<E> accessible(TypeElement of, List<E> members) {
    List<E> all = members.stream().filter(each -> isAccessible(of, each)).toList();
    return all.isEmpty() ? members : all; // a class of the body may use its own
  }

  private boolean isAccessible(TypeElement of, Element member) {
    if (!member.getModifiers().contains(Modifier.PROTECTED) || isReachable(member)) {
      return true;
    }
    TypeElement declaring = (TypeElement) member.getEnclosingElement();
    return Stream.<TypeElement>iterate(
            owner, Objects::nonNull, type -> ClassMembers.enclosing(type).orElse(null))
        .anyMatch(
            type -> isSubclass(type, declaring) && (isStatic(member) || isSubclass(of, type)));
  }

  private boolean isSubclass(TypeElement type, TypeElement of) {
    return types.isSubtype(types.erasure(type.asType()), types.erasure(of.asType()));
  }

  private void checkReachable(Tree node, ExecutableElement method) {
    if (method.getKind() == ElementKind.METHOD) {
      checkReachable(node, method.getReturnType());
    }
    method.getParameters().forEach(parameter -> checkReachable(node, parameter.asType()));
    method.getThrownTypes().forEach(thrown -> checkReachable(node, thrown));
  }

  /** Refuses a member whose accessor would have to name a type that the companion can't name. */
  private void checkReachable(Tree node, TypeMirror type) {
    switch (type.getKind()) {
      case ARRAY -> checkReachable(node, ((ArrayType) type).getComponentType());
      case WILDCARD -> {
        WildcardType wildcard = (WildcardType) type;
        if (wildcard.getExtendsBound() != null) {
          checkReachable(node, wildcard.getExtendsBound());
        }
        if (wildcard.getSuperBound() != null) {
          checkReachable(node, wildcard.getSuperBound());
        }
      }
      case DECLARED -> {
        DeclaredType declared = (DeclaredType) type;
        for (Element at = declared.asElement();
            at instanceof TypeElement;
            at = at.getEnclosingElement()) {
          if (isPrivate(at)) {
            throw new Refusal(Message.PRIVATE_TYPE, node, at.getSimpleName());
          }
        }
        declared.getTypeArguments().forEach(argument -> checkReachable(node, argument));
      }
      default -> {}
    }
  }
}
