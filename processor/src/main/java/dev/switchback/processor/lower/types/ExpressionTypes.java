package dev.switchback.processor.lower.types;

import com.sun.source.tree.*;
import dev.switchback.processor.lower.names.Binding;
import dev.switchback.processor.lower.names.Bindings;
import dev.switchback.processor.lower.names.ClassMembers;
import dev.switchback.processor.lower.names.Local;
import dev.switchback.processor.lower.names.MemberBinder;
import dev.switchback.processor.lower.names.OwnClass;
import dev.switchback.processor.lower.names.Qualifier;
import dev.switchback.processor.lower.names.TypeNames;
import dev.switchback.processor.lower.syntax.Parentheses;
import dev.switchback.processor.lower.syntax.TypeTrees;
import dev.switchback.processor.model.Accessor;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The types of expressions as far as syntax and declarations tell them without inference. An answer is sure; where there is
 * none, the compiler of the companion decides.
 */
public final class ExpressionTypes {
  private final Bindings bindings;
  private final MemberBinder binder;
  private final ClassMembers members;
  private final DeclaredTypes declared;
  private final TypeElement owner;
  private final Types types;
  private final NumericTypes numeric;
  private final ChoiceTypes choices;
  private final MemberTypes memberTypes;
  private final CallTypes calls;
  private final Map<Tree, Known> known = new IdentityHashMap<>();
  private final Captures captures = new Captures();
  private final Functions functions;
  private final TargetTypes targets;
  private final ReceiverClasses classes;
  private final OwnMembers ownMembers;
  private final LocalTypes locals;
  private final Overloads overloads;
  private final Factories factories;
  private final OwnParameters ownParameters;
  private final SpecialCalls specialCalls;
  private final NestedCaptures nestedCaptures;
  private final DenotableTypes denotable;

  public ExpressionTypes(
      Bindings bindings,
      MemberBinder binder,
      ClassMembers members,
      DeclaredTypes declared,
      TypeNames typeNames,
      TypeElement owner,
      PolyPositions poly,
      Tree body,
      Elements elements,
      Types types) {
    this.bindings = bindings;
    this.binder = binder;
    this.members = members;
    this.declared = declared;
    this.owner = owner;
    this.types = types;
    Underway underway = new Underway();
    this.numeric = new NumericTypes(elements, types);
    this.choices = new ChoiceTypes(this, types);
    this.memberTypes = new MemberTypes(elements, types, captures);
    this.calls =
        new CallTypes(this, memberTypes, declared, binder, poly, types, captures, underway);
    this.classes = new ReceiverClasses(bindings, binder, members, this);
    this.ownMembers = new OwnMembers(bindings, members, declared, memberTypes, elements);
    this.functions = new Functions(this, members, types, captures);
    this.targets = new TargetTypes(this, declared, functions, calls, body);
    this.locals = new LocalTypes(
        this, declared, new LambdaTypes(functions, targets, body), memberTypes, types);
    PassedArguments passed = new PassedArguments(this, calls, binder, types);
    this.overloads = new Overloads(
        bindings, binder, members, this, passed, functions, underway, captures, types);
    this.factories = new Factories(bindings, typeNames, passed, types);
    this.ownParameters = new OwnParameters(bindings, ownMembers);
    this.specialCalls = new SpecialCalls(bindings, this, elements, types);
    this.nestedCaptures = new NestedCaptures(this, bindings);
    this.denotable = new DenotableTypes(binder);
  }

  /** The types of members. */
  MemberTypes members() {
    return memberTypes;
  }

  Functions functions() {
    return functions;
  }

  TargetTypes targets() {
    return targets;
  }

  /** The methods and constructors among which calls choose. */
  Overloads overloads() {
    return overloads;
  }

  /** The parameters of what the classes of the body declare. */
  OwnParameters ownParameters() {
    return ownParameters;
  }

  /** What templates tell of factories. */
  Factories factories() {
    return factories;
  }

  /** The members of the classes of the body. */
  OwnMembers ownMembers() {
    return ownMembers;
  }

  public NumericTypes numeric() {
    return numeric;
  }

  /** The class whose members {@code tree.member} selects; empty: the declarations at hand don't tell. */
  Optional<Qualifier> receiver(ExpressionTree tree) {
    if (isTypeTree(tree)) {
      return binder.classNamed(tree, null).map(type -> new Qualifier(type, true));
    }
    Optional<Qualifier> inferred = classes.of(tree).map(type -> new Qualifier(type, false));
    return inferred.isEmpty() && tree instanceof MemberSelectTree && of(tree).isEmpty()
        ? binder.classNamed(tree, null).map(type -> new Qualifier(type, true))
        : inferred;
  }

  /** The class, or the one of several, whose members {@code name} are selected by {@code tree.name}. */
  Optional<Qualifier> receiver(ExpressionTree tree, String name) {
    return receiver(tree)
        .or(() -> isTypeTree(tree)
            ? Optional.empty()
            : classes.of(tree, name).map(type -> new Qualifier(type, false)));
  }

  private boolean isTypeTree(ExpressionTree tree) {
    return bindings.of(tree).filter(Binding.ToType.class::isInstance).isPresent();
  }

  /** Whether a qualifier is evaluated: it is neither a type, made already or not, nor a package. */
  public boolean isValue(ExpressionTree qualifier) {
    ExpressionTree first = qualifier;
    while (first instanceof MemberSelectTree select) {
      first = select.getExpression();
    }
    if (TypeTrees.isType(first)) {
      return false;
    }
    boolean unbound = first instanceof IdentifierTree
        && bindings.of(first).isEmpty()
        && bindings.holderOf(first).isEmpty();
    boolean type = bindings
            .of(qualifier)
            .filter(Binding.ToType.class::isInstance)
            .isPresent()
        || bindings.of(qualifier).filter(Binding.ToOwnType.class::isInstance).isPresent()
        || bindings.ownClassNamed(qualifier).isPresent();
    return !unbound && !type && !isTypeName(qualifier);
  }

  static Optional<TypeElement> classOf(TypeMirror type) {
    if (type instanceof DeclaredType known) {
      return Optional.of((TypeElement) known.asElement());
    }
    return type instanceof TypeVariable variable
        ? classOf(variable.getUpperBound())
        : Optional.empty();
  }

  /** The type that a local is declared with, or that its initializer has. */
  public Optional<TypeMirror> local(Local local) {
    Captures.Mark before = captures.mark();
    Optional<TypeMirror> type = locals.of(local);
    boolean near = captures.mark().isApproximateSince(before);
    captures.reset(before);
    return type.filter(each -> !near || !NestedCaptures.hasArguments(each));
  }

  /** The bounds of a local's type, if that is an intersection of classes and interfaces without type arguments. */
  public List<TypeMirror> bounds(Local local) {
    return locals.bounds(local);
  }

  /** The classes and interfaces that {@code tree} is a value of; none: they are not known. */
  List<TypeElement> classes(ExpressionTree tree) {
    return classes.all(tree);
  }

  /** The type of {@code tree}; never void, never one that can't be written. */
  public Optional<TypeMirror> of(ExpressionTree tree) {
    Known seen = known(tree);
    return seen.approximate() ? Optional.empty() : seen.type();
  }

  /** The same, or one that is near enough to find members; see {@link Captures}. */
  Optional<TypeMirror> near(ExpressionTree tree) {
    Known seen = known(tree);
    if (seen.approximate()) {
      captures.approximate();
    }
    return seen.type();
  }

  /** Whether all values that {@code tree} may have are known to be numbers, boxed or not. */
  public boolean isNumeric(ExpressionTree tree) {
    return choices.isNumeric(tree);
  }

  /** Whether {@code tree} is known to be an array. */
  boolean isArray(ExpressionTree tree) {
    return near(tree).filter(type -> type.getKind() == TypeKind.ARRAY).isPresent();
  }

  /** Whether what is known as the type of {@code tree} stands for a captured wildcard. */
  boolean isCaptured(ExpressionTree tree) {
    return known(tree).captured();
  }

  /** Whether {@code tree} may have a type that no variable has, not even one declared by {@code var}. */
  public boolean hasNestedCaptures(ExpressionTree tree) {
    return apart(() -> nestedCaptures.in(tree));
  }

  /** Whether the type of {@code tree}, which is not known, may have wildcards. */
  public boolean mayHaveWildcards(ExpressionTree tree) {
    return apart(() -> nestedCaptures.mayHaveWildcards(tree));
  }

  private boolean apart(BooleanSupplier question) {
    Captures.Mark before = captures.mark();
    boolean answer = question.getAsBoolean();
    captures.reset(before);
    return answer;
  }

  private record Known(Optional<TypeMirror> type, boolean captured, boolean approximate) {}

  private Known known(ExpressionTree tree) {
    Known seen = known.get(tree);
    if (seen == null) {
      Captures.Mark before = captures.mark();
      Optional<TypeMirror> type =
          find(tree).filter(each -> each.getKind() != TypeKind.VOID && isDenotable(each));
      Captures.Mark after = captures.mark();
      captures.reset(before);
      boolean approximate = after.isApproximateSince(before);
      boolean near = approximate && type.filter(NestedCaptures::hasArguments).isPresent();
      seen = new Known(type, after.isCapturedSince(before) || approximate && !near, near);
      known.put(tree, seen);
    }
    return seen;
  }

  private Optional<TypeMirror> find(ExpressionTree tree) {
    return switch (tree.getKind()) {
      case PARENTHESIZED -> find(((ParenthesizedTree) tree).getExpression());
      case TYPE_CAST -> declared.of(((TypeCastTree) tree).getType());
      case NEW_CLASS -> newClass((NewClassTree) tree);
      case NEW_ARRAY -> newArray((NewArrayTree) tree);
      case IDENTIFIER -> identifier((IdentifierTree) tree);
      case MEMBER_SELECT -> select((MemberSelectTree) tree);
      case METHOD_INVOCATION -> call((MethodInvocationTree) tree);
      case ARRAY_ACCESS ->
        of(((ArrayAccessTree) tree).getExpression())
            .filter(ArrayType.class::isInstance)
            .map(array -> ((ArrayType) array).getComponentType());
      case ASSIGNMENT -> of(((AssignmentTree) tree).getVariable());
      case INSTANCE_OF -> Optional.of(types.getPrimitiveType(TypeKind.BOOLEAN));
      case CONDITIONAL_EXPRESSION -> choices.of((ConditionalExpressionTree) tree);
      case SWITCH_EXPRESSION -> choices.of((SwitchExpressionTree) tree);
      default -> {
        if (tree instanceof LiteralTree literal) {
          yield numeric.literal(literal);
        } else if (tree instanceof CompoundAssignmentTree assignment) {
          yield of(assignment.getVariable());
        } else if (tree instanceof UnaryTree unary) {
          yield of(unary.getExpression()).flatMap(type -> numeric.unary(unary, type));
        } else if (tree instanceof BinaryTree binary) {
          yield numeric.binary(binary, of(binary.getLeftOperand()), of(binary.getRightOperand()));
        } else {
          yield Optional.empty();
        }
      }
    };
  }

  private Optional<TypeMirror> newClass(NewClassTree tree) {
    boolean simple = tree.getClassBody() == null && tree.getEnclosingExpression() == null;
    boolean diamond = tree.getIdentifier() instanceof ParameterizedTypeTree type
        && type.getTypeArguments().isEmpty();
    if (!simple) {
      return Optional.empty();
    }
    if (diamond) {
      return standsAlone(tree) ? calls.targeted(tree) : Optional.empty();
    }
    return declared.of(tree.getIdentifier());
  }

  private Optional<TypeMirror> newArray(NewArrayTree tree) {
    if (tree.getType() == null) {
      return Optional.empty();
    }
    // The tree's type lacks one dimension for each expression, or the one that an initializer
    // fills.
    int missing = tree.getDimensions().size() + (tree.getInitializers() == null ? 0 : 1);
    Optional<TypeMirror> type = declared.of(tree.getType());
    for (int i = 0; i < missing; i++) {
      type = type.map(types::getArrayType);
    }
    return type;
  }

  private Optional<TypeMirror> identifier(IdentifierTree tree) {
    Binding binding = bindings.of(tree).orElse(null);
    if (binding instanceof Binding.ToSelf) {
      return Optional.of(owner.asType());
    }
    if (binding instanceof Binding.ToLocal use) {
      return locals.of(use.local());
    }
    if (binding instanceof Binding.ToSuper above) {
      return Optional.of(above.type());
    }
    if (binding instanceof Binding.ToAccessor access
        && access.accessor() instanceof Accessor.OfField use) {
      return access.receiver() == Binding.Receiver.NONE
          ? Optional.of(use.field().asType())
          : memberTypes.of(owner.asType(), use.field());
    }
    if (binding instanceof Binding.ToInstanceMember member) {
      return memberTypes.of(owner.asType(), member.member());
    }
    if (binding instanceof Binding.ToStaticMember
        || binding instanceof Binding.ToConstant
        || binding instanceof Binding.ToComponent) {
      return binder.variable(tree.getName().toString()).map(Element::asType);
    }
    return ownMembers.typeOf(tree);
  }

  private Optional<TypeMirror> select(MemberSelectTree tree) {
    if (bindings.of(tree).orElse(null) instanceof Binding.ToSuper above) {
      return Optional.of(above.type());
    }
    if (bindings.of(tree).orElse(null) instanceof Binding.ToSelf) {
      return Optional.of(owner.asType());
    }
    if (tree.getIdentifier().contentEquals("class")) {
      return specialCalls.classLiteral(tree);
    }
    Optional<OwnClass> own = ownMembers.classOf(tree.getExpression());
    String name = tree.getIdentifier().toString();
    if (own.isPresent()) {
      return ownMembers.field(own.get(), name);
    }
    Optional<TypeMirror> holder =
        isTypeName(tree.getExpression()) ? Optional.empty() : near(tree.getExpression());
    if (holder.filter(ArrayType.class::isInstance).isPresent()) {
      return name.equals("length")
          ? Optional.of(types.getPrimitiveType(TypeKind.INT))
          : Optional.empty();
    }
    Optional<VariableElement> field =
        receiver(tree.getExpression()).flatMap(receiver -> members.field(receiver.type(), name));
    return holder.isPresent()
        ? field.flatMap(member -> memberTypes.of(holder.get(), member))
        : field.map(Element::asType);
  }

  /** The field with a constant value that {@code name} or {@code Type.name} means. */
  public Optional<VariableElement> constantField(ExpressionTree tree) {
    Optional<VariableElement> field = Optional.empty();
    if (tree instanceof IdentifierTree name && bindings.localOf(name).isEmpty()) {
      field = binder.variable(name.getName().toString());
    } else if (tree instanceof MemberSelectTree select) {
      field = receiver(select.getExpression())
          .filter(Qualifier::isTypeName)
          .flatMap(holder -> members.field(holder.type(), select.getIdentifier().toString()));
    }
    return field.filter(found -> found.getConstantValue() != null);
  }

  private boolean isTypeName(ExpressionTree tree) {
    return receiver(tree).filter(Qualifier::isTypeName).isPresent();
  }

  private Optional<TypeMirror> call(MethodInvocationTree tree) {
    Optional<TypeMirror> special = specialCalls.type(tree);
    if (special.isPresent()) {
      return special;
    }
    List<ExecutableElement> candidates = overloads.of(tree);
    if (candidates.isEmpty()) {
      return ownMembers.result(tree);
    }
    if (candidates.get(0).getSimpleName().contentEquals("getClass")
        && candidates.get(0).getParameters().isEmpty()) {
      return specialCalls.classObject(tree);
    }
    Optional<TypeMirror> first = Optional.empty();
    for (ExecutableElement each : candidates) {
      Optional<TypeMirror> type = calls.result(tree, each, owner.asType());
      if (type.isEmpty()
          || first.filter(known -> !types.isSameType(known, type.get())).isPresent()) {
        return Optional.empty();
      }
      first = type;
    }
    return first;
  }

  /** The type that a generic call, or a diamond, gets where it stands, if that is known. */
  public Optional<TypeMirror> targeted(ExpressionTree tree) {
    Captures.Mark before = captures.mark();
    Optional<TypeMirror> type = calls.targeted(Parentheses.strip(tree));
    boolean near = captures.mark().isApproximateSince(before);
    captures.reset(before);
    return type.filter(each -> !near && isDenotable(each));
  }

  /** The types whose least upper bound a call of a generic method answers; none: they are not known. */
  Set<TypeMirror> answered(MethodInvocationTree call, ExecutableElement method) {
    return calls.answered(call, method);
  }

  /** The type of what a method is called on, itself or its class; empty: it is not known. */
  Optional<TypeMirror> holder(MethodInvocationTree call) {
    if (!(call.getMethodSelect() instanceof MemberSelectTree select)) {
      return Optional.of(owner.asType());
    }
    return isTypeName(select.getExpression())
        ? receiver(select.getExpression()).map(receiver -> receiver.type().asType())
        : near(select.getExpression());
  }

  /** The type of what an iterable's iterator answers; empty: it is not known, or can't be written down. */
  public Optional<TypeMirror> element(ExpressionTree iterable) {
    return of(iterable).flatMap(memberTypes::element).filter(this::isDenotable);
  }

  /** The type arguments of a receiver, or of {@code this}, as a {@code type}; empty: not known, or not to be written down. */
  Optional<List<TypeMirror>> argumentsOf(Optional<ExpressionTree> receiver, TypeElement type) {
    if (type.getTypeParameters().isEmpty()) {
      return Optional.of(List.of());
    }
    Optional<TypeMirror> holder =
        receiver.isPresent() ? of(receiver.get()) : Optional.of(owner.asType());
    return holder
        .flatMap(known -> new Supertypes(types).as(known, type))
        .map(known -> List.<TypeMirror>copyOf(known.getTypeArguments()))
        .filter(all -> all.size() == type.getTypeParameters().size()
            && all.stream()
                .allMatch(each -> each.getKind() != TypeKind.WILDCARD && isDenotable(each)));
  }

  /** A type in the declaration of a member as {@code holder} has it. */
  Optional<TypeMirror> seen(TypeMirror holder, Element member, TypeMirror type) {
    return memberTypes.seen(holder, member, type);
  }

  /** Whether {@code tree} has nothing around it from which its type may come (JLS 15.2). */
  public boolean standsAlone(ExpressionTree tree) {
    return calls.standsAlone(tree);
  }

  /** The type that a type tree spells. */
  Optional<TypeMirror> spelled(Tree type) {
    return declared.of(type);
  }

  /** Whether a type can be written down in the companion. */
  boolean isDenotable(TypeMirror type) {
    return denotable.contains(type);
  }
}
