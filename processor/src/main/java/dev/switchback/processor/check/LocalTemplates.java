package dev.switchback.processor.check;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.switchback.processor.diagnostics.DiagnosticSink;
import dev.switchback.processor.diagnostics.Diagnostics;
import dev.switchback.processor.diagnostics.Message;
import dev.switchback.processor.source.TemplateSource;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * The rule that no template stands in a local or anonymous class. Compilers show processors no such methods: they are found by their
 * syntax, in files that have other templates.
 */
final class LocalTemplates {

  private static final String GENERATOR_METHOD = "dev.switchback.GeneratorMethod";

  private final TypeNames names;

  LocalTemplates(TypeNames names) {
    this.names = names;
  }

  /** Reports the templates in local and anonymous classes of a whole file; {@code source} is any template of the file. */
  void check(TypeElement owner, TemplateSource source, Diagnostics diagnostics) {
    new Scanner(owner, source, diagnostics.of(owner, source))
        .scan(new TreePath(source.unit()), null);
  }

  private final class Scanner extends TreePathScanner<Void, Void> {
    private final TypeElement owner;
    private final TemplateSource source;
    private final DiagnosticSink sink;

    Scanner(TypeElement owner, TemplateSource source, DiagnosticSink sink) {
      this.owner = owner;
      this.source = source;
      this.sink = sink;
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
      localClass()
          .ifPresent(path -> method.getModifiers().getAnnotations().stream()
              .filter(this::marksTemplate)
              .forEach(annotation -> report(annotation, method, path)));
      return super.visitMethod(method, null);
    }

    private boolean marksTemplate(AnnotationTree annotation) {
      return names
          .resolve(annotation.getAnnotationType(), owner, source.unit())
          .filter(type -> type.getQualifiedName().contentEquals(GENERATOR_METHOD))
          .isPresent();
    }

    private void report(Tree annotation, MethodTree method, TreePath localClass) {
      String where = Positions.describe(
          (ClassTree) localClass.getLeaf(), localClass.getParentPath().getLeaf());
      sink.report(Message.TEMPLATE_IN_LOCAL_CLASS, annotation, method.getName(), where);
    }

    private Optional<TreePath> localClass() {
      for (TreePath path = getCurrentPath(); path != null; path = path.getParentPath()) {
        if (path.getLeaf() instanceof ClassTree && Positions.isLocal(path)) {
          return Optional.of(path);
        }
      }
      return Optional.empty();
    }
  }
}
