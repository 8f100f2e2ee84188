package dev.switchback.processor.lower.types;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import dev.switchback.processor.lower.names.Bindings;
import dev.switchback.processor.lower.names.ClassMembers;
import dev.switchback.processor.lower.names.Local;
import dev.switchback.processor.lower.names.OwnClass;
import dev.switchback.processor.lower.names.PrivateMembers;
import dev.switchback.processor.lower.syntax.Parentheses;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * The members of classes that a template's body declares, for which no elements exist: what their fields and methods are
 * declared with, and those that they inherit from other classes.
 */
final class OwnMembers {
  private final Bindings bindings;
  private final ClassMembers members;
  private final DeclaredTypes declared;
  private final MemberTypes memberTypes;
  private final Elements elements;

  OwnMembers(
      Bindings bindings,
      ClassMembers members,
      DeclaredTypes declared,
      MemberTypes memberTypes,
      Elements elements) {
    this.bindings = bindings;
    this.members = members;
    this.declared = declared;
    this.memberTypes = memberTypes;
    this.elements = elements;
  }

  /** The class of the body that {@code tree} surely is an object of. */
  Optional<OwnClass> classOf(ExpressionTree tree) {
    ExpressionTree bare = Parentheses.strip(tree);
    if (bare instanceof NewClassTree made) {
      return made.getClassBody() == null
          ? bindings.ownClassNamed(made.getIdentifier())
          : Optional.of(bindings.ownClass(made.getClassBody()));
    }
    if (bare instanceof TypeCastTree cast) {
      return bindings.ownClassNamed(cast.getType());
    }
    if (bare instanceof ConditionalExpressionTree choice) {
      Optional<OwnClass> one = classOf(choice.getTrueExpression());
      return one.equals(classOf(choice.getFalseExpression())) ? one : Optional.empty();
    }
    if (bare instanceof MethodInvocationTree call) {
      return declaredBy(call).flatMap(bindings::ownClassNamed);
    }
    if (isThis(bare)) {
      return bindings.holderOf(bare);
    }
    Optional<Local> local = bindings.localOf(bare);
    return local.isPresent()
        ? local(local.get())
        : fieldNamed(bare).map(VariableTree::getType).flatMap(bindings::ownClassNamed);
  }

  private Optional<OwnClass> local(Local local) {
    VariableTree tree = local.tree();
    if (!DeclaredTypes.isVar(tree.getType())) {
      return bindings.ownClassNamed(tree.getType());
    }
    return tree.getInitializer() == null ? Optional.empty() : classOf(tree.getInitializer());
  }

  private static boolean isThis(ExpressionTree tree) {
    return tree instanceof IdentifierTree name && name.getName().contentEquals("this")
        || tree instanceof MemberSelectTree select && select.getIdentifier().contentEquals("this");
  }

  /** The field that {@code tree} names, if a class of the body declares it. */
  private Optional<VariableTree> fieldNamed(ExpressionTree tree) {
    if (tree instanceof IdentifierTree name) {
      return bindings
          .holderOf(name)
          .flatMap(holder -> declaredField(holder, name.getName().toString()));
    }
    return tree instanceof MemberSelectTree select
        ? classOf(select.getExpression())
            .flatMap(holder -> declaredField(holder, select.getIdentifier().toString()))
        : Optional.empty();
  }

  /** The type of {@code super}, or of a field by its simple name. */
  Optional<TypeMirror> typeOf(IdentifierTree name) {
    return bindings
        .holderOf(name)
        .flatMap(holder -> name.getName().contentEquals("super")
            ? superclass(holder)
            : field(holder, name.getName().toString()));
  }

  private Optional<TypeMirror> superclass(OwnClass type) {
    Optional<TypeMirror> named = type.namedSupertypes().stream()
        .findFirst()
        .flatMap(declared::of)
        .filter(above -> !((DeclaredType) above).asElement().getKind().isInterface());
    return named.isPresent() || !type.ownSupers().isEmpty()
        ? named
        : Optional.of(elements.getTypeElement("java.lang.Object").asType());
  }

  /** The type of the field {@code name} of {@code type}. */
  Optional<TypeMirror> field(OwnClass type, String name) {
    Optional<VariableTree> own = declaredField(type, name);
    return own.isPresent()
        ? declared.of(own.get().getType())
        : inherited(type, holder -> members.field(holder, name).map(Element.class::cast).stream());
  }

  /** What a method of a class of the body answers. */
  Optional<TypeMirror> result(MethodInvocationTree call) {
    Optional<OwnClass> holder = holder(call);
    if (holder.isEmpty()) {
      return Optional.empty();
    }
    String name = name(call);
    if (all(holder.get()).anyMatch(type -> type.declaresMethod(name))) {
      return declaredBy(call).flatMap(declared::of);
    }
    int arguments = call.getArguments().size();
    return inherited(
        holder.get(),
        above -> members.methods(above, name).stream()
            .filter(method -> ClassMembers.accepts(method, arguments)));
  }

  /** The class of the body whose method {@code call} calls, or of a subclass. */
  Optional<OwnClass> holder(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        ? classOf(select.getExpression())
        : bindings.holderOf(call.getMethodSelect());
  }

  static String name(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        ? select.getIdentifier().toString()
        : ((IdentifierTree) call.getMethodSelect()).getName().toString();
  }

  /** The type tree of what a call answers, if it is one of the only method or component by its name. */
  private Optional<Tree> declaredBy(MethodInvocationTree call) {
    Optional<OwnClass> holder = holder(call);
    if (holder.isEmpty()) {
      return Optional.empty();
    }
    String name = name(call);
    List<Tree> results = all(holder.get())
        .flatMap(type -> type.tree().getMembers().stream())
        .filter(MethodTree.class::isInstance)
        .map(MethodTree.class::cast)
        .filter(method -> method.getName().contentEquals(name))
        .map(MethodTree::getReturnType)
        .toList();
    boolean component = results.isEmpty()
        && holder.get().tree().getKind() == Tree.Kind.RECORD
        && call.getArguments().isEmpty();
    return component
        ? declaredField(holder.get(), name).map(VariableTree::getType)
        : results.size() == 1 ? Optional.ofNullable(results.get(0)) : Optional.empty();
  }

  /** A class of the body with all classes and interfaces of the body above it. */
  static Stream<OwnClass> all(OwnClass type) {
    return Stream.concat(Stream.of(type), type.ownSupers().stream().flatMap(OwnMembers::all));
  }

  private static Optional<VariableTree> declaredField(OwnClass type, String name) {
    return all(type)
        .flatMap(each -> each.tree().getMembers().stream())
        .filter(VariableTree.class::isInstance)
        .map(VariableTree.class::cast)
        .filter(field -> field.getName().contentEquals(name))
        .findFirst();
  }

  /** The type of the only member that {@code lookup} finds in the classes and interfaces above {@code type}. */
  private Optional<TypeMirror> inherited(
      OwnClass type, Function<TypeElement, Stream<? extends Element>> lookup) {
    List<TypeMirror> found = all(type)
        .flatMap(each -> each.namedSupertypes().stream())
        .flatMap(named -> declared.of(named).stream())
        .filter(above -> above.getKind() == TypeKind.DECLARED)
        .flatMap(above -> lookup
            .apply((TypeElement) ((DeclaredType) above).asElement())
            .filter(member -> !PrivateMembers.isPrivate(member) && !isGeneric(member))
            .map(member -> memberTypes.of(above, member)))
        .flatMap(Optional::stream)
        .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean isGeneric(Element member) {
    return member instanceof ExecutableElement method
        && !method.getTypeParameters().isEmpty();
  }
}
