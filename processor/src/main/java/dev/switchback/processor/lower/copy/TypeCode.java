package dev.switchback.processor.lower.copy;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WildcardTree;
import dev.switchback.processor.lower.names.Bindings;
import dev.switchback.processor.lower.types.DeclaredTypes;
import dev.switchback.processor.model.Code;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/** Types as code. */
public final class TypeCode {
  private final SourceCopier copier;
  private final DeclaredTypes declared;
  private final Bindings bindings;

  public TypeCode(SourceCopier copier, DeclaredTypes declared, Bindings bindings) {
    this.copier = copier;
    this.declared = declared;
    this.bindings = bindings;
  }

  /** A type that declarations tell. */
  public static Code of(TypeMirror type) {
    if (type.getKind().isPrimitive()) {
      return Code.text(type.getKind().name().toLowerCase(Locale.ROOT));
    }
    if (type instanceof ArrayType array) {
      return Code.builder().add(of(array.getComponentType())).add("[]").build();
    }
    return Code.of(new Code.TypeRef(type));
  }

  /** The declared type of a local; empty for {@code var} and for the union of a multi-catch. */
  public Optional<Code> of(VariableTree local) {
    Tree type = local.getType();
    if (DeclaredTypes.isVar(type) || type instanceof UnionTypeTree) {
      return Optional.empty();
    }
    return Optional.of(declared.of(type).map(TypeCode::of).orElseGet(() -> spelled(type)));
  }

  /** The type of an expression that makes an object of a class of the body's own. */
  public Optional<Code> ofOwn(ExpressionTree tree) {
    return tree instanceof NewClassTree made
            && made.getClassBody() == null
            && made.getEnclosingExpression() == null
            && !isDiamond(made.getIdentifier())
            && bindings.ownClassNamed(made.getIdentifier()).isPresent()
        ? Optional.of(spelled(made.getIdentifier()))
        : Optional.empty();
  }

  /** A type of the body's own as it has to be named where it must be known at run time; empty: as everywhere. */
  public Optional<Code> reifiable(Tree type) {
    return copier.reifiesApart(type) ? Optional.of(copier.reifiable(type)) : Optional.empty();
  }

  private static boolean isDiamond(Tree type) {
    return type instanceof ParameterizedTypeTree parameterized
        && parameterized.getTypeArguments().isEmpty();
  }

  /**
   * A type of which some part is known by name only.
   *
   * <p>Made from the tree and not from its text: in {@code Foo a[], b;} the two don't agree.
   */
  private Code spelled(Tree type) {
    if (type instanceof PrimitiveTypeTree) {
      return Code.text(type.toString());
    }
    if (type instanceof AnnotatedTypeTree annotated) {
      return spelled(annotated.getUnderlyingType());
    }
    if (type instanceof ArrayTypeTree array) {
      return Code.builder().add(spelled(array.getType())).add("[]").build();
    }
    if (type instanceof WildcardTree wildcard) {
      return switch (wildcard.getKind()) {
        case EXTENDS_WILDCARD ->
          Code.builder().add("? extends ").add(spelled(wildcard.getBound())).build();
        case SUPER_WILDCARD ->
          Code.builder().add("? super ").add(spelled(wildcard.getBound())).build();
        default -> Code.text("?");
      };
    }
    if (type instanceof ParameterizedTypeTree parameterized) {
      Code.Builder all = Code.builder().add(spelled(parameterized.getType())).add("<");
      String separator = "";
      for (Tree argument : parameterized.getTypeArguments()) {
        all.add(separator).add(spelled(argument));
        separator = ", ";
      }
      return all.add(">").build();
    }
    return copier.copy(type);
  }
}
