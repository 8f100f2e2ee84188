package dev.switchback.processor.source;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;

/**
 * Finds the tree of a method whose element is another compiler's. Overloads are told apart by the simple names of their
 * parameters' types, and where these are the same, {@code f(a.Node)} and {@code f(b.Node)}, by their order.
 */
final class MethodMatch {

  private MethodMatch() {}

  static Optional<MethodTree> find(ExecutableElement method, List<? extends Tree> members) {
    List<MethodTree> trees = new ArrayList<>();
    for (Tree member : members) {
      if (member instanceof MethodTree tree && matches(tree, method)) {
        trees.add(tree);
      }
    }
    if (trees.size() < 2) {
      return trees.stream().findFirst();
    }
    List<ExecutableElement> elements =
        ElementFilter.methodsIn(method.getEnclosingElement().getEnclosedElements()).stream()
            .filter(element -> matches(trees.get(0), element))
            .toList();
    return Optional.of(trees.get(elements.indexOf(method)));
  }

  private static boolean matches(MethodTree tree, ExecutableElement method) {
    if (!tree.getName().contentEquals(method.getSimpleName())
        || tree.getParameters().size() != method.getParameters().size()) {
      return false;
    }
    for (int i = 0; i < tree.getParameters().size(); i++) {
      String written = simpleName(tree.getParameters().get(i).getType());
      if (!written.equals(simpleName(method.getParameters().get(i).asType()))) {
        return false;
      }
    }
    return true;
  }

  private static String simpleName(Tree type) {
    if (type instanceof AnnotatedTypeTree annotated) {
      return simpleName(annotated.getUnderlyingType());
    } else if (type instanceof ParameterizedTypeTree parameterized) {
      return simpleName(parameterized.getType());
    } else if (type instanceof MemberSelectTree qualified) {
      return qualified.getIdentifier().toString();
    } else if (type instanceof IdentifierTree simple) {
      return simple.getName().toString();
    } else if (type instanceof ArrayTypeTree array) {
      return simpleName(array.getType()) + "[]";
    } else if (type instanceof PrimitiveTypeTree primitive) {
      return primitive.getPrimitiveTypeKind().name().toLowerCase(Locale.ROOT);
    }
    return type.toString();
  }

  private static String simpleName(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return simpleName(array.getComponentType()) + "[]";
    } else if (type instanceof TypeVariable variable) {
      return variable.asElement().getSimpleName().toString();
    } else if (type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element) {
      return element.getSimpleName().toString();
    } else if (type.getKind().isPrimitive()) {
      return type.getKind().name().toLowerCase(Locale.ROOT);
    }
    return type.toString();
  }
}
