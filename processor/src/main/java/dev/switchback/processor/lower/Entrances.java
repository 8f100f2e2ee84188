package dev.switchback.processor.lower;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import dev.switchback.processor.lower.copy.SourceCopier;
import dev.switchback.processor.lower.syntax.ClassNames;
import dev.switchback.processor.lower.syntax.LeadingGuards;
import dev.switchback.processor.lower.types.TemplateCalls;
import dev.switchback.processor.model.Capability;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Entrance;
import dev.switchback.processor.model.Template;
import dev.switchback.processor.source.TemplateSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which calls of templates, and delegations to them, go by an {@link Entrance}: those of the same class some of which may end at once, and return
 * nothing. Only the name decides, since only the compiler of the companion knows which of several is called.
 */
final class Entrances {
  private final Template template;
  private final Set<String> methods = new HashSet<>();
  private final Set<String> guarded = new HashSet<>();

  /** The names of methods of which one yields something else than this template, if that is primitive. */
  private final Set<String> converted = new HashSet<>();

  Entrances(Template template) {
    this.template = template;
  }

  /** The entrance by which to call a template, if there is one. */
  Optional<Entrance> of(TemplateCalls.Callee callee, boolean used) {
    return used || !callee.companion().equals(companion())
        ? Optional.empty()
        : entrance(callee.name());
  }

  /**
   * The entrance by which to make what a {@code yieldFrom} delegates to, whose value is not used, if that is made on the spot by
   * a factory of the same companion. A generator that would end at once need not be made for that either.
   */
  Optional<Entrance> ofSource(MethodInvocationTree from, SourceCopier copier) {
    if (template.capability().kind() == Capability.Kind.TWO_WAY
        || !(from.getArguments().get(0) instanceof MethodInvocationTree made)
        || !(made.getMethodSelect() instanceof MemberSelectTree select)
        || !(select.getExpression() instanceof IdentifierTree type)
        || !isCompanion(type, copier.copy(type))) {
      return Optional.empty();
    }
    String name = select.getIdentifier().toString();
    return entrance(name).filter(entrance -> !converted.contains(name));
  }

  /** Whether a name is that of the companion, or becomes it as it is copied there. */
  private boolean isCompanion(IdentifierTree name, Code copied) {
    List<String> names = companion().simpleNames();
    return names.equals(List.of(name.getName().toString()))
        && (copied.equals(Code.text(names.get(0))) || copied.equals(Code.of(companion())));
  }

  private Code.ClassRef companion() {
    return ClassNames.companion(template.owner());
  }

  private Optional<Entrance> entrance(String name) {
    if (methods.isEmpty()) {
      look();
    }
    return guarded.contains(name) ? Optional.of(Entrance.to(name, methods)) : Optional.empty();
  }

  private void look() {
    TemplateSource source = template.source();
    ClassTree owner = (ClassTree) source.path().getParentPath().getLeaf();
    for (Tree member : owner.getMembers()) {
      if (member instanceof MethodTree method) {
        methods.add(method.getName().toString());
        if (template.capability().kind() != Capability.Kind.YIELDER
            && !capability(method).equals(capability(source.method()))) {
          converted.add(method.getName().toString());
        }
        if (LeadingGuards.of(method, source).isPresent()) {
          guarded.add(method.getName().toString());
        }
      }
    }
  }

  /** The type of a template's capability, as it is written. */
  private static String capability(MethodTree method) {
    return method.getParameters().isEmpty()
        ? ""
        : method.getParameters().get(0).getType().toString();
  }
}
