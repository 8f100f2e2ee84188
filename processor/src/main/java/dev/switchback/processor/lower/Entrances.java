package dev.switchback.processor.lower;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import dev.switchback.processor.lower.syntax.ClassNames;
import dev.switchback.processor.lower.syntax.LeadingGuards;
import dev.switchback.processor.lower.types.TemplateCalls;
import dev.switchback.processor.model.Entrance;
import dev.switchback.processor.model.Template;
import dev.switchback.processor.source.TemplateSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which calls of templates go by an {@link Entrance}: those of the same class some of which may end at once, and return
 * nothing. Only the name decides, since only the compiler of the companion knows which of several is called.
 */
final class Entrances {
  private final Template template;
  private final Set<String> methods = new HashSet<>();
  private final Set<String> guarded = new HashSet<>();

  Entrances(Template template) {
    this.template = template;
  }

  /** The entrance by which to call a template, if there is one. */
  Optional<Entrance> of(TemplateCalls.Callee callee, boolean used) {
    if (used || !callee.companion().equals(ClassNames.companion(template.owner()))) {
      return Optional.empty();
    }
    if (methods.isEmpty()) {
      look();
    }
    return guarded.contains(callee.name())
        ? Optional.of(Entrance.to(callee.name(), methods))
        : Optional.empty();
  }

  private void look() {
    TemplateSource source = template.source();
    ClassTree owner = (ClassTree) source.path().getParentPath().getLeaf();
    for (Tree member : owner.getMembers()) {
      if (member instanceof MethodTree method) {
        methods.add(method.getName().toString());
        if (LeadingGuards.of(method, source).isPresent()) {
          guarded.add(method.getName().toString());
        }
      }
    }
  }
}
