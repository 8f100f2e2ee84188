package dev.switchback.processor.check;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.switchback.processor.diagnostics.DiagnosticSink;
import dev.switchback.processor.diagnostics.Message;
import dev.switchback.processor.source.TemplateSource;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** The rules about the modifiers of a template and about its class. */
final class DeclarationRules {

  /** Reports a template of a class that is not declared; returns whether there is such an error. */
  boolean checkClassIsDeclared(
      ExecutableElement method, TemplateSource source, DiagnosticSink sink) {
    if (!(source.path().getParentPath().getLeaf() instanceof ClassTree owner)
        || !isImplicit(owner, source)) {
      return false;
    }
    sink.reportDeclaration(
        Message.TEMPLATE_IN_COMPACT_FILE,
        method.getSimpleName(),
        method.getEnclosingElement().getSimpleName());
    return true;
  }

  /** The class of a compact source file (JEP 512), for which there is no API yet, begins with its first member. */
  private static boolean isImplicit(ClassTree owner, TemplateSource source) {
    return owner.getMembers().stream()
        .filter(source::contains)
        .anyMatch(member -> source.start(member) <= source.start(owner));
  }

  /** Reports what is wrong with the modifiers of a template; returns whether it has a body. */
  boolean check(ExecutableElement method, TemplateSource source, DiagnosticSink sink) {
    Set<Modifier> modifiers = method.getModifiers();
    if (modifiers.contains(Modifier.NATIVE)) {
      sink.reportDeclaration(Message.TEMPLATE_ABSTRACT, method.getSimpleName(), "native");
      return false;
    }
    if (modifiers.contains(Modifier.ABSTRACT)) {
      sink.reportDeclaration(Message.TEMPLATE_ABSTRACT, method.getSimpleName(), "abstract");
      return false;
    }
    if (modifiers.contains(Modifier.SYNCHRONIZED)) {
      sink.reportDeclaration(Message.TEMPLATE_SYNCHRONIZED, method.getSimpleName());
    }
    if (isOverridable(method, source)) {
      String fix = method.getEnclosingElement().getKind().isInterface()
          ? "`static` or `private`"
          : "`final`, `private` or `static`, or make its class `final` or a record";
      sink.reportDeclaration(Message.TEMPLATE_OVERRIDABLE, method.getSimpleName(), fix);
    }
    // Without a body, and neither abstract nor native, it is in error by the compiler's own rules.
    return source.method().getBody() != null;
  }

  private static boolean isOverridable(ExecutableElement method, TemplateSource source) {
    Element owner = method.getEnclosingElement();
    if (isFixed(method.getModifiers()) || owner.getModifiers().contains(Modifier.FINAL)) {
      return false;
    }
    return switch (owner.getKind()) {
      case RECORD -> false;
      case ENUM ->
        source.path().getParentPath().getLeaf() instanceof ClassTree tree
            && overriddenByConstant(tree, method);
      default -> true;
    };
  }

  private static boolean isFixed(Set<Modifier> modifiers) {
    return modifiers.contains(Modifier.STATIC)
        || modifiers.contains(Modifier.PRIVATE)
        || modifiers.contains(Modifier.FINAL);
  }

  /** Only the constants of an enum can override its methods, and they stand in its own source. */
  private static boolean overriddenByConstant(ClassTree owner, ExecutableElement method) {
    for (Tree member : owner.getMembers()) {
      if (member instanceof VariableTree constant
          && constant.getInitializer() instanceof NewClassTree made
          && made.getClassBody() != null
          && made.getClassBody().getMembers().stream()
              .anyMatch(inner -> overrides(inner, method))) {
        return true;
      }
    }
    return false;
  }

  private static boolean overrides(Tree member, ExecutableElement method) {
    return member instanceof MethodTree tree
        && tree.getName().contentEquals(method.getSimpleName())
        && tree.getParameters().size() == method.getParameters().size();
  }
}
