package dev.switchback.processor.lower.names;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/**
 * A class, record, enum or interface that a template's body declares: by a statement, as a member of such a one, or
 * anonymous. No element exists for it; its syntax tells the names of its members, and its supertypes those that it inherits.
 *
 * <p>Filled while the names are bound, only read afterwards.
 */
public final class OwnClass {
  private final ClassTree tree;
  private final Set<String> fields = new HashSet<>();
  private final Set<String> methods = new HashSet<>();
  private final Map<String, OwnClass> types = new HashMap<>();
  private final Set<String> typeParameters = new HashSet<>();
  private final List<TypeElement> supers = new ArrayList<>();
  private final List<OwnClass> ownSupers = new ArrayList<>();
  private final List<Tree> named = new ArrayList<>();
  private boolean hoisted;

  OwnClass(ClassTree tree) {
    this.tree = tree;
    boolean isRecord = tree.getKind() == Tree.Kind.RECORD;
    for (Tree member : tree.getMembers()) {
      if (member instanceof VariableTree field) {
        fields.add(field.getName().toString());
        if (isRecord) {
          methods.add(field.getName().toString()); // its accessor (JLS 8.10.3)
        }
      } else if (member instanceof MethodTree method) {
        methods.add(method.getName().toString());
      } else if (member instanceof ClassTree type) {
        types.put(type.getSimpleName().toString(), new OwnClass(type));
      }
    }
    if (tree.getKind() == Tree.Kind.ENUM) {
      methods.addAll(List.of("values", "valueOf")); // JLS 8.9.3
    }
    tree.getTypeParameters()
        .forEach(parameter -> typeParameters.add(parameter.getName().toString()));
  }

  public ClassTree tree() {
    return tree;
  }

  /** Its simple name; empty for an anonymous class. */
  public String name() {
    return tree.getSimpleName().toString();
  }

  void inherits(TypeElement supertype) {
    supers.add(supertype);
  }

  void inherits(OwnClass supertype) {
    ownSupers.add(supertype);
  }

  /** Notes how a superclass or superinterface is written. */
  void inherits(Tree supertype) {
    named.add(supertype);
  }

  /** The superclass, if one is written, and the superinterfaces, as they are written. */
  public List<Tree> namedSupertypes() {
    return named;
  }

  /** The superclass and superinterfaces that the body declares too. */
  public List<OwnClass> ownSupers() {
    return ownSupers;
  }

  /** The classes that are its members by declaration. */
  Iterable<OwnClass> memberClasses() {
    return types.values();
  }

  boolean hasField(String name, ClassMembers members) {
    return any(type -> type.fields.contains(name), type -> members.inheritsField(type, name));
  }

  boolean hasMethod(String name, ClassMembers members) {
    return any(type -> type.methods.contains(name), type -> members.inheritsMethod(type, name));
  }

  /** Whether it declares a method of that name, or a component. */
  public boolean declaresMethod(String name) {
    return methods.contains(name);
  }

  boolean hasTypeParameter(String name) {
    return typeParameters.contains(name);
  }

  /** Whether it has a member type of that name, maybe an inherited one that the body does not declare. */
  boolean hasMemberType(String name, ClassMembers members) {
    return any(
        type -> type.types.containsKey(name),
        type -> members.memberType(type, name).isPresent());
  }

  /** The member class of that name, if the body declares it. */
  Optional<OwnClass> memberType(String name) {
    OwnClass own = types.get(name);
    return own != null
        ? Optional.of(own)
        : ownSupers.stream().flatMap(type -> type.memberType(name).stream()).findFirst();
  }

  /** The member class of that name that it inherits from what the body does not declare. */
  Optional<TypeElement> inheritedType(String name, ClassMembers members) {
    if (typeParameters.contains(name) || types.containsKey(name)) {
      return Optional.empty();
    }
    return Stream.concat(
            supers.stream().map(type -> members.memberType(type, name)),
            ownSupers.stream().map(type -> type.inheritedType(name, members)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private boolean any(Predicate<OwnClass> own, Predicate<TypeElement> inherited) {
    return own.test(this)
        || supers.stream().anyMatch(inherited)
        || ownSupers.stream().anyMatch(type -> type.any(own, inherited));
  }

  /** Whether it is a class of exceptions. */
  public boolean isThrowable() {
    return any(type -> false, OwnClass::isThrowable);
  }

  private static boolean isThrowable(TypeElement type) {
    return type.getQualifiedName().contentEquals("java.lang.Throwable")
        || type.getSuperclass().getKind() == TypeKind.DECLARED
            && isThrowable((TypeElement) ((DeclaredType) type.getSuperclass()).asElement());
  }

  /** Makes it a class of the machine: its declaration stands beside suspension points. */
  void hoist() {
    hoisted = true;
  }

  /** Whether it becomes a class of the machine. */
  public boolean hoisted() {
    return hoisted;
  }

  @Override
  public String toString() {
    return name();
  }
}
