package dev.switchback.processor.check;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.util.TreePath;
import dev.switchback.processor.diagnostics.DiagnosticSink;
import dev.switchback.processor.model.Capability;
import dev.switchback.processor.source.TemplateSource;
import javax.lang.model.element.TypeElement;

/** The rule that the capability is used to suspend and for nothing else, and where suspension is possible: looks at each use. */
final class CapabilityUses {

  private final TypeNames names;

  CapabilityUses(TypeNames names) {
    this.names = names;
  }

  /** Reports every use of the capability, in the body of its template, that the rules do not allow. */
  void check(TypeElement owner, Capability capability, TemplateSource source, DiagnosticSink sink) {
    CapabilityUse use = new CapabilityUse(capability, source, sink);
    Shadowing scanner =
        new Shadowing(capability.name(), type -> names.resolve(type, owner, source.unit()), names) {
          @Override
          public Void visitAnnotation(AnnotationTree annotation, Void unused) {
            return null; // What stands there is a constant, or the name of an element.
          }

          @Override
          public Void visitIdentifier(IdentifierTree identifier, Void unused) {
            TreePath path = getCurrentPath();
            if (identifier.getName().contentEquals(capability.name())
                && !isShadowed()
                && !Positions.isType(path)
                && !Positions.isMethodName(path)
                && !Positions.isCaseLabel(path)) {
              use.check(path);
            }
            return null;
          }
        };
    scanner.scan(new TreePath(source.path(), source.method().getBody()), null);
  }
}
