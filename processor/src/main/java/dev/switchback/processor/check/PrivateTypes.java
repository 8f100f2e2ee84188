package dev.switchback.processor.check;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import dev.switchback.processor.diagnostics.DiagnosticSink;
import dev.switchback.processor.diagnostics.Message;
import dev.switchback.processor.source.TemplateSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/**
 * The rule that a template names no private type, nor a protected one of another package: its machine is a top-level class of its
 * own, and unlike a private field or method, a type can't be reached through a handle.
 */
final class PrivateTypes {

  private final TypeNames names;

  PrivateTypes(TypeNames names) {
    this.names = names;
  }

  /** Returns the class or the nearest one around it that is private, if any: no other top-level class can name it then. */
  static Optional<TypeElement> unreachable(TypeElement type) {
    for (Element e = type;
        e instanceof TypeElement enclosing;
        e = enclosing.getEnclosingElement()) {
      if (enclosing.getModifiers().contains(Modifier.PRIVATE)) {
        return Optional.of(enclosing);
      }
    }
    return Optional.empty();
  }

  /** Returns the class or the nearest one around it that only subclasses in other packages can name, if any. */
  private static Optional<TypeElement> inherited(TypeElement type, TypeElement owner) {
    for (Element e = type;
        e instanceof TypeElement enclosing;
        e = enclosing.getEnclosingElement()) {
      if (enclosing.getModifiers().contains(Modifier.PROTECTED)
          && !packageOf(enclosing).equals(packageOf(owner))) {
        return Optional.of(enclosing);
      }
    }
    return Optional.empty();
  }

  private static Element packageOf(Element element) {
    return element.getKind() == ElementKind.PACKAGE
        ? element
        : packageOf(element.getEnclosingElement());
  }

  /** Reports the private types that a template's signature names; returns whether there are none. */
  boolean checkSignature(TypeElement owner, TemplateSource source, DiagnosticSink sink) {
    MethodTree method = source.method();
    Scanner scanner = new Scanner(owner, source, sink);
    scanner.scanFrom(method.getReturnType());
    method.getTypeParameters().forEach(scanner::scanFrom);
    method.getParameters().forEach(scanner::scanFrom);
    method.getThrows().forEach(scanner::scanFrom);
    return scanner.none;
  }

  /** Reports the private types that a template's body names. */
  void checkBody(TypeElement owner, TemplateSource source, DiagnosticSink sink) {
    new Scanner(owner, source, sink).scanFrom(source.method().getBody());
  }

  private final class Scanner extends TreePathScanner<Void, Void> {
    private final TypeElement owner;
    private final TemplateSource source;
    private final DiagnosticSink sink;
    private final Set<String> privateNames = new HashSet<>();
    private final Set<String> localTypes = new HashSet<>();
    private final Set<String> variables = new HashSet<>();
    private boolean none = true;

    Scanner(TypeElement owner, TemplateSource source, DiagnosticSink sink) {
      this.owner = owner;
      this.source = source;
      this.sink = sink;
      collectPrivateNames(outermost(owner));
      for (Element e = owner; e instanceof TypeElement type; e = type.getEnclosingElement()) {
        collectInheritedNames(type);
      }
      if (!privateNames.isEmpty()) {
        collectDeclarations();
      }
    }

    void scanFrom(Tree tree) {
      if (tree != null && !privateNames.isEmpty()) { // a class without private types is the rule
        scan(new TreePath(source.path(), tree), null);
      }
    }

    private void collectPrivateNames(TypeElement type) {
      for (TypeElement member : ElementFilter.typesIn(type.getEnclosedElements())) {
        if (unreachable(member).isPresent()) {
          privateNames.add(member.getSimpleName().toString());
        }
        collectPrivateNames(member);
      }
    }

    private void collectInheritedNames(TypeElement type) {
      ElementFilter.typesIn(type.getEnclosedElements()).stream()
          .filter(member -> inherited(member, owner).isPresent())
          .forEach(member -> privateNames.add(member.getSimpleName().toString()));
      Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
          .filter(above -> above.getKind() == TypeKind.DECLARED)
          .forEach(
              above -> collectInheritedNames((TypeElement) ((DeclaredType) above).asElement()));
    }

    /** Collects what the template declares itself, wherever: a name that may mean such a thing is not reported. */
    private void collectDeclarations() {
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitVariable(VariableTree variable, Void unused) {
          variables.add(variable.getName().toString());
          return super.visitVariable(variable, null);
        }

        @Override
        public Void visitClass(ClassTree type, Void unused) {
          localTypes.add(type.getSimpleName().toString());
          return super.visitClass(type, null);
        }

        @Override
        public Void visitTypeParameter(TypeParameterTree parameter, Void unused) {
          localTypes.add(parameter.getName().toString());
          return super.visitTypeParameter(parameter, null);
        }
      }.scan(source.method(), null);
    }

    @Override
    public Void visitAnnotation(AnnotationTree annotation, Void unused) {
      return null; // Annotations are not copied to the companion.
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree select, Void unused) {
      Optional<TypeElement> named = Optional.empty();
      if (privateNames.contains(select.getIdentifier().toString())
          && (Positions.isType(getCurrentPath()) || isQualifier(getCurrentPath()))) {
        named = names.resolve(select, owner, source.unit());
      }
      // The qualifier of a type that has been reported may be private too; once is enough.
      return reportIfPrivate(select, named) ? null : super.visitMemberSelect(select, null);
    }

    @Override
    public Void visitIdentifier(IdentifierTree identifier, Void unused) {
      String name = identifier.getName().toString();
      if (privateNames.contains(name)
          && !localTypes.contains(name)
          && (Positions.isType(getCurrentPath())
              || isQualifier(getCurrentPath()) && !isVariable(name))) {
        reportIfPrivate(identifier, names.resolve(identifier, owner, source.unit()));
      }
      return null;
    }

    private boolean reportIfPrivate(Tree at, Optional<TypeElement> named) {
      Optional<TypeElement> secret = named.flatMap(PrivateTypes::unreachable);
      Optional<TypeElement> foreign = named.flatMap(type -> inherited(type, owner));
      if (secret.isPresent()) {
        sink.report(Message.PRIVATE_TYPE, at, secret.get().getSimpleName());
      } else if (foreign.isPresent()) {
        sink.report(Message.PROTECTED_TYPE, at, foreign.get().getSimpleName());
      } else {
        return false;
      }
      none = false;
      return true;
    }

    /** Returns whether the leaf stands before a dot or a double colon, where a type may stand and a variable too. */
    private boolean isQualifier(TreePath path) {
      Tree parent = path.getParentPath().getLeaf();
      return parent instanceof MemberSelectTree
          || parent instanceof MemberReferenceTree reference
              && reference.getQualifierExpression() == path.getLeaf();
    }

    private boolean isVariable(String name) {
      if (variables.contains(name)) {
        return true;
      }
      for (Element e = owner; e instanceof TypeElement type; e = type.getEnclosingElement()) {
        if (names.hasField(type, name)) {
          return true;
        }
      }
      return false;
    }

    private static TypeElement outermost(TypeElement type) {
      return type.getEnclosingElement() instanceof TypeElement outer ? outermost(outer) : type;
    }
  }
}
