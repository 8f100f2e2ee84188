package dev.switchback.processor.lower.types;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.switchback.processor.lower.names.Bindings;
import dev.switchback.processor.lower.names.OwnClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The parameters of methods and constructors of classes that a template's body declares, for which no elements exist. */
final class OwnParameters {
  private static final String CONSTRUCTOR = "<init>";

  private final Bindings bindings;
  private final OwnMembers members;

  OwnParameters(Bindings bindings, OwnMembers members) {
    this.bindings = bindings;
    this.members = members;
  }

  /** Whether an argument surely is for a parameter of a primitive type. */
  boolean isPrimitive(MethodInvocationTree call, int index) {
    Optional<OwnClass> named = call.getMethodSelect() instanceof MemberSelectTree select
        ? bindings.ownClassNamed(select.getExpression())
        : Optional.empty();
    Stream<ClassTree> holders =
        named.or(() -> members.holder(call)).stream().flatMap(OwnMembers::all).map(OwnClass::tree);
    String name = OwnMembers.name(call);
    List<List<? extends VariableTree>> found = new ArrayList<>();
    holders.forEach(holder -> methods(holder, name, found));
    return arePrimitive(found, call.getArguments().size(), index);
  }

  /** The same for an argument of a constructor. */
  boolean isPrimitive(NewClassTree made, int index) {
    Optional<ClassTree> type = bindings.ownClassNamed(made.getIdentifier()).map(OwnClass::tree);
    List<List<? extends VariableTree>> found = new ArrayList<>();
    type.ifPresent(each -> methods(each, CONSTRUCTOR, found));
    type.filter(each -> each.getKind() == Tree.Kind.RECORD)
        .ifPresent(each -> found.add(components(each)));
    return arePrimitive(found, made.getArguments().size(), index);
  }

  private static void methods(
      ClassTree type, String name, List<List<? extends VariableTree>> into) {
    for (Tree member : type.getMembers()) {
      if (member instanceof MethodTree method && method.getName().contentEquals(name)) {
        into.add(method.getParameters());
      }
    }
  }

  /** The components of a record are its fields that are not static. */
  private static List<VariableTree> components(ClassTree type) {
    return type.getMembers().stream()
        .filter(VariableTree.class::isInstance)
        .map(VariableTree.class::cast)
        .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
        .toList();
  }

  /** Whether all of several overloads that take {@code count} arguments have a primitive parameter there. */
  private static boolean arePrimitive(
      List<List<? extends VariableTree>> overloads, int count, int index) {
    List<List<? extends VariableTree>> possible =
        overloads.stream().filter(each -> each.size() == count).toList();
    return !possible.isEmpty()
        && possible.stream()
            .allMatch(each -> each.get(index).getType() instanceof PrimitiveTypeTree);
  }
}
