package dev.switchback.processor.check;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.switchback.processor.diagnostics.DiagnosticSink;
import dev.switchback.processor.diagnostics.Message;
import dev.switchback.processor.source.TemplateSource;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Name;

/**
 * The rules that the type of a {@code var} local follows from its initialiser (JLS 14.4.1), and that no class is its own supertype
 * (JLS 8.1.4). Compilers have them too, but look at bodies only when all processors are done, and the lowering asks for types
 * that there are not.
 */
final class SelfReferences extends TreePathScanner<Void, Void> {

  private final DiagnosticSink sink;

  private SelfReferences(DiagnosticSink sink) {
    this.sink = sink;
  }

  /** Reports every declaration in a template's body that would need itself to be understood. */
  static void check(TemplateSource source, DiagnosticSink sink) {
    new SelfReferences(sink).scan(new TreePath(source.path(), source.method().getBody()), null);
  }

  @Override
  public Void visitVariable(VariableTree variable, Void unused) {
    ExpressionTree value = variable.getInitializer();
    if (value != null && isVar(variable)) {
      if (value instanceof NewArrayTree array && array.getType() == null) {
        sink.report(Message.VAR_TYPE_UNKNOWN, variable, variable.getName());
      } else if (mentions(new TreePath(getCurrentPath(), value), variable.getName())) {
        sink.report(Message.SELF_REFERENCE, variable, variable.getName());
      }
    }
    return super.visitVariable(variable, null);
  }

  @Override
  public Void visitClass(ClassTree type, Void unused) {
    List<Tree> supertypes = new ArrayList<>(type.getImplementsClause());
    if (type.getExtendsClause() != null) {
      supertypes.add(type.getExtendsClause());
    }
    if (!type.getSimpleName().isEmpty()
        && supertypes.stream().anyMatch(supertype -> isNamed(supertype, type.getSimpleName()))) {
      sink.report(Message.SELF_REFERENCE, type, type.getSimpleName());
    }
    return super.visitClass(type, null);
  }

  private static boolean isVar(VariableTree variable) {
    Tree type = variable.getType();
    return type == null
        || type.getKind().name().equals("VAR_TYPE")
        || type instanceof IdentifierTree name && name.getName().contentEquals("var");
  }

  private static boolean isNamed(Tree type, Name name) {
    Tree erased = type instanceof ParameterizedTypeTree generic ? generic.getType() : type;
    return erased instanceof IdentifierTree simple && simple.getName().equals(name);
  }

  /** Whether a variable is named in an expression; classes in it may have members of that name, and are left out. */
  private static boolean mentions(TreePath value, Name name) {
    boolean[] found = {false};
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree identifier, Void unused) {
        TreePath path = getCurrentPath();
        found[0] |= identifier.getName().equals(name)
            && !Positions.isType(path)
            && !Positions.isMethodName(path)
            && !Positions.isCaseLabel(path);
        return null;
      }

      @Override
      public Void visitClass(ClassTree type, Void unused) {
        return null;
      }
    }.scan(value, null);
    return found[0];
  }
}
