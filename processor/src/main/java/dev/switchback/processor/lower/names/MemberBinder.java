package dev.switchback.processor.lower.names;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import dev.switchback.processor.diagnostics.Message;
import dev.switchback.processor.diagnostics.Refusal;
import dev.switchback.processor.lower.syntax.ClassNames;
import dev.switchback.processor.model.Accessor;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Template;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Elements;

/** Binds the names that a template's body takes from outside: members of the classes around it, imports and types. */
public final class MemberBinder {
  private final Elements elements;
  private final ClassMembers members;
  private final TypeNames types;
  private final TypeElement owner;
  private final boolean isStatic;
  private final RecordAccessors accessors;
  private final InnerTypes innerTypes;
  private final Set<Tree> ownTypes = Collections.newSetFromMap(new IdentityHashMap<>());
  private final PrivateMembers privates;

  public MemberBinder(
      Elements elements,
      ClassMembers members,
      TypeNames types,
      InnerTypes innerTypes,
      PrivateMembers privates,
      Template template) {
    this.elements = elements;
    this.members = members;
    this.types = types;
    this.owner = template.owner();
    this.isStatic = template.isStatic();
    this.innerTypes = innerTypes;
    this.accessors = new RecordAccessors(template.source().unit());
    this.privates = privates;
  }

  /** Whether {@code name} means a variable outside the body. */
  boolean isVariable(String name) {
    return around(type -> members.field(type, name)).isPresent()
        || staticallyImportedField(name).isPresent();
  }

  void bindVariable(IdentifierTree node, Bindings bindings) {
    String name = node.getName().toString();
    Optional<Member<VariableElement>> field = around(type -> members.field(type, name));
    if (field.isPresent()) {
      bindMember(node, field.get().element(), field.get().holder(), bindings);
    } else {
      staticallyImportedField(name)
          .ifPresent(type -> bindings.bind(node, new Binding.ToStaticMember(ClassNames.of(type))));
    }
  }

  /** The field of a class around, or a static import, that {@code name} means. */
  public Optional<VariableElement> variable(String name) {
    return around(type -> members.field(type, name))
        .map(Member::element)
        .or(() -> staticallyImportedField(name).flatMap(type -> members.field(type, name)));
  }

  /** The methods that a call of {@code name} by its simple name chooses from. */
  public List<ExecutableElement> methods(String name) {
    return methodsAround(name)
        .map(Member::element)
        .orElseGet(() -> importsOf(name).stream()
            .flatMap(type -> members.methods(type, name).stream())
            .filter(this::isImported)
            .distinct()
            .toList());
  }

  /** The class around the template, or those statically imported, in which a call of {@code name} finds its method. */
  public List<TypeElement> holdersOfMethods(String name) {
    return methodsAround(name)
        .map(found -> List.of(found.holder()))
        .orElseGet(() -> importsOf(name));
  }

  private Optional<Member<List<ExecutableElement>>> methodsAround(String name) {
    return around(
        type -> Optional.of(members.methods(type, name)).filter(methods -> !methods.isEmpty()));
  }

  private List<TypeElement> importsOf(String method) {
    return types.staticImports(
        method, type -> members.methods(type, method).stream().anyMatch(this::isImported));
  }

  /** Whether a static import brings a member (JLS 7.5.3). */
  private boolean isImported(Element member) {
    Set<Modifier> modifiers = member.getModifiers();
    return isStatic(member)
        && (modifiers.contains(Modifier.PUBLIC)
            || !isPrivate(member)
                && elements.getPackageOf(member).equals(elements.getPackageOf(owner)));
  }

  private Optional<TypeElement> staticallyImportedField(String name) {
    return types
        .staticImports(
            name, type -> members.field(type, name).filter(this::isImported).isPresent())
        .stream()
        .findFirst();
  }

  /**
   * Binds the name of a method that is called.
   *
   * @param arguments how many arguments the call has
   */
  void bindMethod(IdentifierTree node, int arguments, Bindings bindings) {
    String name = node.getName().toString();
    Optional<Member<List<ExecutableElement>>> found = methodsAround(name);
    if (found.isEmpty()) {
      List<TypeElement> from = importsOf(name);
      if (from.isEmpty()) {
        throw new Refusal(Message.METHOD_UNKNOWN, node, name);
      }
      bindings.bind(
          node,
          from.size() == 1
              ? new Binding.ToStaticMember(ClassNames.of(from.get(0)))
              : new Binding.ToImported(from.stream()
                  .map(type -> new Binding.Imported(type, ClassNames.of(type)))
                  .toList()));
      return;
    }
    TypeElement holder = found.get().holder();
    List<ExecutableElement> methods = applicable(found.get().element(), arguments);
    if (!methods.stream().allMatch(privates::isReachable)) {
      bindings.bind(node, unreachable(node, methods, holder));
      return;
    }
    ExecutableElement sample = methods.stream()
        .filter(method -> isStatic(method) == (isStatic || holder != owner))
        .findFirst()
        .orElse(methods.get(0));
    boolean allStatic = methods.stream().allMatch(MemberBinder::isStatic);
    bindMember(node, allStatic ? methods.get(0) : sample, holder, bindings);
  }

  private static List<ExecutableElement> applicable(List<ExecutableElement> all, int arguments) {
    List<ExecutableElement> some =
        all.stream().filter(method -> ClassMembers.accepts(method, arguments)).toList();
    return some.isEmpty() ? all : some;
  }

  /** Without a receiver, none but a static method can be meant: if an instance method were chosen, that would be an error. */
  private Binding unreachable(Tree node, List<ExecutableElement> methods, TypeElement holder) {
    if (holder == owner && !isStatic && !methods.stream().allMatch(MemberBinder::isStatic)) {
      return privates.methods(
          node, holder, methods, Accessor.Form.RECEIVER, Binding.Receiver.SELF, List.of());
    }
    List<ExecutableElement> statics =
        methods.stream().filter(MemberBinder::isStatic).toList();
    if (statics.isEmpty()) {
      throw new Refusal(
          Message.ENCLOSING_INSTANCE, node, methods.get(0).getSimpleName(), holder.getSimpleName());
    }
    return privates.methods(
        node, holder, statics, Accessor.Form.PLAIN, Binding.Receiver.NONE, List.of());
  }

  private void bindMember(Tree node, Element member, TypeElement holder, Bindings bindings) {
    // Of an instance, a constant is one by its simple name only (JLS 15.29): what replaces that is
    // its value.
    if (isConstant(member) || !isStatic(member) && hasConstantValue(member)) {
      bindings.bind(node, constant(member));
      return;
    }
    if (holder == owner && isPrivate(member) && accessors.answers(member)) {
      bindings.bind(node, new Binding.ToComponent(true));
      return;
    }
    if (!isStatic(member) && holder != owner) {
      throw new Refusal(
          Message.ENCLOSING_INSTANCE, node, member.getSimpleName(), holder.getSimpleName());
    }
    if (member instanceof VariableElement field && !privates.isReachable(field)) {
      Binding.Receiver receiver = isStatic(field) ? Binding.Receiver.NONE : Binding.Receiver.SELF;
      bindings.bind(node, privates.field(node, holder, field, receiver));
    } else if (isStatic(member)) {
      bindings.bind(node, new Binding.ToStaticMember(ClassNames.of(holder)));
    } else {
      bindings.bind(node, new Binding.ToInstanceMember(member));
    }
  }

  /**
   * Binds the field that {@code expression.name} selects, if it is not for everyone.
   *
   * @param of the class that the expression has, or is
   * @param types the expression's type and its field's, as far as they are known
   */
  public void bindSelected(
      MemberSelectTree node,
      Qualifier of,
      VariableElement member,
      Optional<Accessor.Instance> types,
      Bindings bindings) {
    if (isConstant(member) && of.isTypeName()) {
      bindings.bind(node, constant(member));
    } else if (isPrivate(member) && accessors.answers(member)) {
      bindings.bind(node, new Binding.ToComponent(false));
    } else if (!privates.isReachable(member)) {
      bindings.bind(
          node,
          of.isTypeName()
              ? privates.field(node, of.type(), member, Binding.Receiver.NONE)
              : privates.fieldOf(node, of.type(), member, types));
    }
  }

  private static boolean isConstant(Element member) {
    return isPrivate(member) && hasConstantValue(member);
  }

  private static boolean hasConstantValue(Element member) {
    return member instanceof VariableElement field && field.getConstantValue() != null;
  }

  private Binding constant(Element member) {
    Object value = ((VariableElement) member).getConstantValue();
    return new Binding.ToConstant(elements.getConstantExpression(value));
  }

  /** {@code super}, the template's own. */
  void bindSuper(Tree node, Bindings bindings) {
    TypeMirror above = owner.getSuperclass();
    TypeMirror type = above.getKind() == TypeKind.DECLARED
        ? above
        : elements.getTypeElement("java.lang.Object").asType();
    bindings.bind(node, new Binding.ToSuper((DeclaredType) type));
  }

  /** {@code Type.super}: that of the template's own class, or one of its interfaces. */
  void bindQualifiedSuper(MemberSelectTree node, Bindings bindings, Scopes scopes) {
    Optional<TypeElement> type = classAround(node.getExpression(), scopes);
    if (type.isEmpty()) {
      return;
    }
    if (type.get().equals(owner)) {
      bindSuper(node, bindings);
    } else if (!type.get().getKind().isInterface()) {
      throw new Refusal(Message.ENCLOSING_INSTANCE, node, "super", type.get().getSimpleName());
    } else if (!scopes.inClass()) {
      owner.getInterfaces().stream()
          .map(DeclaredType.class::cast)
          .filter(each -> each.asElement().equals(type.get()))
          .findFirst()
          .ifPresent(each -> bindings.bind(node, new Binding.ToSuper(each)));
    }
  }

  /** A constant of a {@code case}: an enum constant stays as it is, a constant of a class around is qualified. */
  void bindCaseLabel(IdentifierTree node, Bindings bindings, Scopes.Found local) {
    if (local != null) {
      if (local.local() != null) {
        local.local().used(node);
        bindings.bind(node, new Binding.ToLocal(local.local(), false));
      }
      return;
    }
    String name = node.getName().toString();
    Optional<Member<VariableElement>> field = around(type -> members.field(type, name));
    if (field.isPresent()) {
      if (field.get().element().getConstantValue() != null) {
        bindMember(node, field.get().element(), field.get().holder(), bindings);
      }
      return;
    }
    types
        .staticImports(
            name,
            type -> members
                .field(type, name)
                .filter(f -> f.getConstantValue() != null)
                .isPresent())
        .stream()
        .findFirst()
        .ifPresent(type -> bindings.bind(node, new Binding.ToStaticMember(ClassNames.of(type))));
  }

  void bindType(IdentifierTree node, Bindings bindings) {
    types
        .resolve(node.getName().toString())
        .ifPresent(type -> bindings.bind(node, new Binding.ToType(type)));
  }

  /** Binds the simple name of a class that is used as a type, not to select a member. */
  void bindTypeUse(IdentifierTree node, boolean hasArguments, Bindings bindings) {
    Optional<Code.TypeRef> outer = types
        .element(node.getName().toString())
        .filter(type -> hasArguments != type.getTypeParameters().isEmpty())
        .flatMap(innerTypes::outer)
        .map(Code.TypeRef::new);
    if (outer.isPresent()) {
      bindings.bind(node, new Binding.ToInnerType(outer.get(), node.getName().toString()));
    } else {
      bindType(node, bindings);
    }
  }

  /** Whether a type tree names a class with type parameters. */
  boolean isGeneric(Tree tree, Scopes scopes) {
    return classNamed(tree, scopes)
        .filter(type -> !type.getTypeParameters().isEmpty())
        .isPresent();
  }

  /** Binds {@code Inner::new}, if {@code Inner} is an inner member class. */
  void bindInnerConstructor(MemberReferenceTree node, Bindings bindings, Scopes scopes) {
    classNamed(node.getQualifierExpression(), scopes)
        .filter(type -> !ClassMembers.isStaticClass(type))
        .ifPresent(type -> bindings.bind(
            node,
            InnerConstructors.bind(node, type, !isStatic && innerTypes.isMember(type), privates)));
  }

  /** A class by its name, which a class of the body may have by inheritance, too. */
  private Optional<TypeElement> classAround(Tree name, Scopes scopes) {
    return scopes.inheritedType(name).or(() -> classNamed(name, scopes));
  }

  /** {@code Outer.this}: the template's own class only. */
  void bindQualifiedThis(MemberSelectTree node, Bindings bindings, Scopes scopes) {
    Optional<TypeElement> type = classAround(node.getExpression(), scopes);
    if (type.isPresent() && type.get().equals(owner)) {
      bindings.bind(node, new Binding.ToSelf());
    } else if (type.isPresent()) {
      throw new Refusal(Message.ENCLOSING_INSTANCE, node, "this", type.get().getSimpleName());
    }
  }

  /** Binds {@code new Inner(…)} of an inner member class; false: it is not one. */
  boolean bindInnerClass(NewClassTree node, Bindings bindings, Scopes scopes) {
    Tree name = node.getIdentifier();
    Tree bare =
        name instanceof ParameterizedTypeTree parameterized ? parameterized.getType() : name;
    if (!(bare instanceof IdentifierTree)) {
      return false;
    }
    Optional<TypeElement> type = classNamed(bare, scopes);
    if (type.isEmpty() || ClassMembers.isStaticClass(type.get()) || isStatic) {
      return false;
    }
    if (members.memberType(owner, type.get().getSimpleName().toString()).isEmpty()) {
      throw new Refusal(
          Message.ENCLOSING_INSTANCE,
          node,
          type.get().getSimpleName(),
          type.get().getEnclosingElement().getSimpleName());
    }
    bindings.bind(node, new Binding.ToSelf());
    return true;
  }

  /** What a class inherits from without saying so (JLS 8.1.4, 8.9, 8.10 and 9.2). */
  List<TypeElement> impliedSupertypes(Tree.Kind kind) {
    List<TypeElement> all = new ArrayList<>(List.of(elements.getTypeElement("java.lang.Object")));
    if (kind == Tree.Kind.ENUM) {
      all.add(elements.getTypeElement("java.lang.Enum"));
    } else if (kind == Tree.Kind.RECORD) {
      all.add(elements.getTypeElement("java.lang.Record"));
    }
    return all;
  }

  /** Notes that a name of a type means one of the body's own. */
  void noteOwnType(IdentifierTree name) {
    ownTypes.add(name);
  }

  /** Whether the name of a type means one of the body's own. */
  public boolean isOwnType(IdentifierTree name) {
    return ownTypes.contains(name);
  }

  /** The class that a type tree names, if it exists and is not one of the body's own. */
  public Optional<TypeElement> classNamed(Tree tree, Scopes scopes) {
    if (tree instanceof ParameterizedTypeTree parameterized) {
      return classNamed(parameterized.getType(), scopes);
    }
    if (tree instanceof AnnotatedTypeTree annotated) {
      return classNamed(annotated.getUnderlyingType(), scopes);
    }
    if (tree instanceof IdentifierTree name) {
      String text = name.getName().toString();
      boolean own = scopes == null ? ownTypes.contains(tree) : scopes.ownType(text);
      return own ? Optional.empty() : types.element(text);
    }
    if (tree instanceof MemberSelectTree select) {
      Optional<TypeElement> outer = classNamed(select.getExpression(), scopes);
      return outer.isPresent()
          ? members.memberType(outer.get(), select.getIdentifier().toString())
          : Optional.ofNullable(elements.getTypeElement(select.toString()));
    }
    return Optional.empty();
  }

  /** Whether the template's class has a field of its own by the name of one that it inherits. */
  public boolean hides(VariableElement inherited) {
    return members
        .field(owner, inherited.getSimpleName().toString())
        .filter(field -> !field.equals(inherited))
        .isPresent();
  }

  /** Whether a type variable is one that the template's body may name. */
  public boolean isTypeParameterInScope(TypeVariable variable) {
    return types
        .typeParameterType(variable.asElement().getSimpleName().toString())
        .filter(type -> ((TypeVariable) type).asElement().equals(variable.asElement()))
        .isPresent();
  }

  /** Those of {@code members} that the template may use of a {@code of}. */
  public List<ExecutableElement> accessible(TypeElement of, List<ExecutableElement> members) {
    return privates.accessible(of, members);
  }

  /** Whether the companion may name a class. */
  public boolean isAccessible(TypeElement type) {
    boolean near = ClassNames.packageOf(type).equals(ClassNames.packageOf(owner));
    for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
      if (isPrivate(at) || !near && !at.getModifiers().contains(Modifier.PUBLIC)) {
        return false;
      }
    }
    return type.getNestingKind().isNested() ? type.getNestingKind() == NestingKind.MEMBER : true;
  }

  /** The innermost class around the template in which {@code lookup} finds something. */
  private <T> Optional<Member<T>> around(Function<TypeElement, Optional<T>> lookup) {
    for (TypeElement type = owner;
        type != null;
        type = ClassMembers.enclosing(type).orElse(null)) {
      Optional<T> found = lookup.apply(type);
      if (found.isPresent()) {
        return Optional.of(new Member<>(found.get(), type));
      }
    }
    return Optional.empty();
  }

  private static boolean isStatic(Element element) {
    return PrivateMembers.isStatic(element);
  }

  private static boolean isPrivate(Element element) {
    return PrivateMembers.isPrivate(element);
  }

  /** A member and the class around the template that has it. */
  private record Member<T>(T element, TypeElement holder) {}
}
