package dev.switchback.processor.lower.names;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.switchback.processor.model.Code;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Drops the annotations of types that the companion qualifies: before {@code Map.Entry} what is said of {@code Entry} would be
 * said of {@code Map}, which Java forbids (JLS 9.7.4). All that is lost is what reflection tells of the members of local classes.
 */
public final class TypeAnnotations extends TreeScanner<Void, Void> {
  private static final Set<ElementType> VARIABLES = Set.of(
      ElementType.FIELD,
      ElementType.PARAMETER,
      ElementType.LOCAL_VARIABLE,
      ElementType.RECORD_COMPONENT);

  private final Bindings bindings;
  private final MemberBinder binder;

  public TypeAnnotations(Bindings bindings, MemberBinder binder) {
    this.bindings = bindings;
    this.binder = binder;
  }

  @Override
  public Void visitAnnotatedType(AnnotatedTypeTree node, Void unused) {
    check(node.getAnnotations(), node.getUnderlyingType(), Set.of());
    return super.visitAnnotatedType(node, null);
  }

  @Override
  public Void visitVariable(VariableTree node, Void unused) {
    check(node.getModifiers().getAnnotations(), node.getType(), VARIABLES);
    return super.visitVariable(node, null);
  }

  @Override
  public Void visitMethod(MethodTree node, Void unused) {
    check(node.getModifiers().getAnnotations(), node.getReturnType(), Set.of(ElementType.METHOD));
    return super.visitMethod(node, null);
  }

  /** An annotation that may be for the declaration as well stays with it. */
  private void check(
      List<? extends AnnotationTree> annotations, Tree type, Set<ElementType> declaration) {
    if (!annotations.isEmpty() && isQualified(type)) {
      annotations.stream()
          .filter(each -> isForTypes(each, declaration))
          .forEach(each -> bindings.bind(each, new Binding.Dropped()));
    }
  }

  private boolean isQualified(Tree type) {
    if (type instanceof ArrayTypeTree array) {
      return isQualified(array.getType());
    }
    if (type instanceof ParameterizedTypeTree parameterized) {
      return isQualified(parameterized.getType());
    }
    if (type instanceof AnnotatedTypeTree annotated) {
      return isQualified(annotated.getUnderlyingType());
    }
    Binding binding = type == null ? null : bindings.of(type).orElse(null);
    return binding instanceof Binding.ToInnerType
        || binding instanceof Binding.ToType named
            && named.type() instanceof Code.ClassRef known
            && known.simpleNames().size() > 1;
  }

  private boolean isForTypes(AnnotationTree annotation, Set<ElementType> declaration) {
    return binder
        .classNamed(annotation.getAnnotationType(), null)
        .map(type -> type.getAnnotation(Target.class))
        .filter(target -> Arrays.asList(target.value()).contains(ElementType.TYPE_USE))
        .filter(target -> Arrays.stream(target.value()).noneMatch(declaration::contains))
        .isPresent();
  }
}
