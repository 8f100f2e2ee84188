package dev.switchback.processor.lower.types;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.switchback.processor.diagnostics.Message;
import dev.switchback.processor.diagnostics.Refusal;
import dev.switchback.processor.lower.names.Binding;
import dev.switchback.processor.lower.names.Bindings;
import dev.switchback.processor.lower.names.ClassMembers;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Finds the class of each method that is called by its name where static imports bring that name from several classes. */
public final class ImportedMethods extends TreeScanner<Void, Void> {
  private final Bindings bindings;
  private final ClassMembers members;
  private final ExpressionTypes types;

  public ImportedMethods(Bindings bindings, ClassMembers members, ExpressionTypes types) {
    this.bindings = bindings;
    this.members = members;
    this.types = types;
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree node, Void unused) {
    Tree name = node.getMethodSelect();
    if (bindings.of(name).orElse(null) instanceof Binding.ToImported methods) {
      List<TypeElement> all =
          methods.from().stream().map(Binding.Imported::type).toList();
      TypeElement meant = holder(node, name.toString(), all, types.overloads().of(node), members);
      methods.from().stream()
          .filter(each -> each.type().equals(meant))
          .forEach(each -> bindings.bind(name, new Binding.ToStaticMember(each.name())));
    }
    return super.visitMethodInvocation(node, unused);
  }

  /** The one of several classes that has the methods that are meant. */
  static TypeElement holder(
      Tree call,
      String name,
      List<TypeElement> from,
      List<ExecutableElement> meant,
      ClassMembers members) {
    for (TypeElement type : from) {
      // Where none is meant the call is an error, which the compiler reports.
      if (members.methods(type, name).containsAll(meant)) {
        return type;
      }
    }
    throw new Refusal(
        Message.IMPORT_AMBIGUOUS,
        call,
        name,
        from.get(0).getSimpleName(),
        from.get(1).getSimpleName());
  }
}
