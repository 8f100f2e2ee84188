package dev.switchback.processor.lower.types;

import com.sun.source.tree.*;
import dev.switchback.processor.lower.names.Local;
import dev.switchback.processor.lower.names.TypeVariables;
import dev.switchback.processor.lower.syntax.RecordPatterns;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The types of locals, and of what patterns bind. */
final class LocalTypes {
  private final ExpressionTypes expressions;
  private final DeclaredTypes declared;
  private final LambdaTypes lambdas;
  private final MemberTypes memberTypes;
  private final Types types;

  LocalTypes(
      ExpressionTypes expressions,
      DeclaredTypes declared,
      LambdaTypes lambdas,
      MemberTypes memberTypes,
      Types types) {
    this.expressions = expressions;
    this.declared = declared;
    this.lambdas = lambdas;
    this.memberTypes = memberTypes;
    this.types = types;
  }

  /** The type that a local is declared with, or that its initializer has. */
  Optional<TypeMirror> of(Local local) {
    VariableTree tree = local.tree();
    Optional<TypeMirror> spelled = tree.getType() instanceof UnionTypeTree
        ? bounds(local).stream().findFirst().filter(only -> bounds(local).size() == 1)
        : declared.of(tree.getType());
    if (spelled.isPresent() || !DeclaredTypes.isVar(tree.getType())) {
      return spelled;
    }
    if (local.iterated().isPresent()) {
      return local
          .iterated()
          .flatMap(expressions::near)
          .flatMap(this::elementType)
          .filter(expressions::isDenotable);
    }
    if (local.component().isPresent()) {
      return component(local.component().get()).filter(expressions::isDenotable);
    }
    return tree.getInitializer() == null
        ? lambdas.of(tree).filter(expressions::isDenotable)
        : expressions.near(tree.getInitializer());
  }

  /** The bounds of a local's type, if that may be an intersection of classes and interfaces without type arguments. */
  List<TypeMirror> bounds(Local local) {
    VariableTree tree = local.tree();
    List<TypeElement> all = tree.getType() instanceof UnionTypeTree union
        ? UnionTypes.bounds(union, declared)
        : DeclaredTypes.isVar(tree.getType()) && tree.getInitializer() != null
            ? expressions.classes(tree.getInitializer())
            : List.of();
    return all.stream().allMatch(each -> each.getTypeParameters().isEmpty())
        ? all.stream().map(TypeElement::asType).filter(expressions::isDenotable).toList()
        : List.of();
  }

  /** The type of a record's component in a pattern; the record's own type arguments may have to be inferred (JLS 18.5.5). */
  private Optional<TypeMirror> component(RecordPatterns.Component part) {
    Optional<TypeMirror> spelled = declared.of(part.record());
    Optional<TypeElement> type = spelled.flatMap(ExpressionTypes::classOf);
    if (type.isEmpty() || type.get().getRecordComponents().size() <= part.index()) {
      return Optional.empty();
    }
    ExecutableElement accessor =
        type.get().getRecordComponents().get(part.index()).getAccessor();
    TypeMirror plain = accessor.getReturnType();
    boolean inferred = !type.get().getTypeParameters().isEmpty()
        && ((DeclaredType) spelled.get()).getTypeArguments().isEmpty();
    if (!inferred || TypeVariables.of(plain).isEmpty()) {
      return inferred ? Optional.of(plain) : memberTypes.of(spelled.get(), accessor);
    }
    Optional<TypeMirror> matched =
        part.holder().isPresent() ? component(part.holder().get()) : expressions.of(part.matched());
    return matched
        .map(from -> new MatchedRecords(types).of(type.get(), from))
        .flatMap(holder -> memberTypes.of(holder, accessor));
  }

  /** What an enhanced for over {@code type} runs through. */
  private Optional<TypeMirror> elementType(TypeMirror type) {
    return type.getKind() == TypeKind.ARRAY
        ? Optional.of(((ArrayType) type).getComponentType())
        : memberTypes.element(type);
  }
}
