package dev.switchback.processor.lower.names;

import com.sun.source.tree.Tree;
import dev.switchback.processor.diagnostics.Message;
import dev.switchback.processor.diagnostics.Refusal;
import dev.switchback.processor.lower.syntax.ClassNames;
import dev.switchback.processor.lower.syntax.RuntimeClasses;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Template;
import java.util.HashSet;
import java.util.Set;

/**
 * Names that no variable of a machine may have: where a name may mean a variable, a type or a package, it means the variable
 * (JLS 6.4.2), and the code of a machine names more classes than its template does.
 */
public final class ObscuredNames {
  /** What machines inherit: types, and fields. */
  private static final Set<String> INHERITED =
      Set.of("State", "OfInt", "OfLong", "OfDouble", "state", "value", "RUNNING", "DONE");

  private ObscuredNames() {}

  /** The names of the classes that the code of the machine mentions, and of the packages that may qualify them. */
  public static Set<String> of(Template template, Bindings bindings) {
    Set<String> names = new HashSet<>(Set.of("java"));
    add(RuntimeClasses.MACHINES, names);
    add(RuntimeClasses.CURSORS, names);
    add(ClassNames.of(template.owner()), names);
    add(ClassNames.companion(template.owner()), names);
    for (Binding binding : bindings.all()) {
      if (binding instanceof Binding.ToStaticMember member) {
        add(member.owner(), names);
      } else if (binding instanceof Binding.ToImported methods) {
        methods.from().forEach(each -> add(each.name(), names));
      } else if (binding instanceof Binding.ToType type
          && type.type() instanceof Code.ClassRef ref) {
        add(ref, names);
      }
    }
    return names;
  }

  private static void add(Code.ClassRef type, Set<String> names) {
    names.addAll(type.simpleNames());
    if (!type.packageName().isEmpty()) {
      names.add(ClassNames.root(type));
    }
  }

  /** Refuses a class that a machine can't name: its whole name is one that the machine inherits. */
  static void refuseInherited(Code.ClassRef type, Tree at) {
    if (type.packageName().isEmpty() && INHERITED.contains(type.simpleNames().get(0))) {
      throw new Refusal(
          Message.NAME_OBSCURED,
          at,
          type.simpleNames().get(0),
          "every machine inherits something of that name, and a class of the unnamed package has no other");
    }
  }
}
