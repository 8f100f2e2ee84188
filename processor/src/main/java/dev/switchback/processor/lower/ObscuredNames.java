package dev.switchback.processor.lower;

import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Template;
import java.util.HashSet;
import java.util.Set;

/**
 * Names that no variable of a machine may have: where a name may mean a variable, a type or a package, it means the variable
 * (JLS 6.4.2), and the code of a machine names more classes than its template does.
 */
final class ObscuredNames {
  private ObscuredNames() {}

  /** The names of the classes that the code of the machine mentions, and of the packages that may qualify them. */
  static Set<String> of(Template template, Bindings bindings) {
    Set<String> names = new HashSet<>(Set.of("java"));
    add(RuntimeClasses.MACHINES, names);
    add(RuntimeClasses.CURSORS, names);
    add(ClassNames.of(template.owner()), names);
    add(ClassNames.companion(template.owner()), names);
    for (Binding binding : bindings.all()) {
      if (binding instanceof Binding.ToStaticMember member) {
        add(member.owner(), names);
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
}
