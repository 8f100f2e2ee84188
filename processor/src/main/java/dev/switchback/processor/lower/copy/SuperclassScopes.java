package dev.switchback.processor.lower.copy;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import dev.switchback.processor.lower.names.OwnClass;
import dev.switchback.processor.lower.syntax.FrameScanner;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.source.TemplateSource;
import java.util.List;

/**
 * A local class that stays where it is, but extends one that became an inner class of a scope: its constructors have to say
 * which scope object is the enclosing instance (JLS 8.8.7.1): {@code scope.super(…)}.
 */
final class SuperclassScopes {
  private final TemplateSource source;

  SuperclassScopes(TemplateSource source) {
    this.source = source;
  }

  /** Receives code to be inserted. */
  interface Insertion {
    void at(int position, Code code);
  }

  void insert(OwnClass type, Code scope, Insertion into) {
    List<MethodTree> constructors = ConstructorFactories.declared(type, source);
    for (MethodTree constructor : constructors) {
      MethodInvocationTree[] call = {null};
      new FrameScanner() {
        @Override
        public Void visitMethodInvocation(MethodInvocationTree node, Void unused) {
          if (node.getMethodSelect() instanceof IdentifierTree name
              && (name.getName().contentEquals("super") || name.getName().contentEquals("this"))
              && source.contains(node)) {
            call[0] = node;
          }
          return super.visitMethodInvocation(node, null);
        }
      }.scan(constructor.getBody(), null);
      if (call[0] == null) {
        into.at(
            source.start(constructor.getBody()) + 1,
            Code.builder().add(" ").add(scope).add(".super();").build());
      } else if (((IdentifierTree) call[0].getMethodSelect()).getName().contentEquals("super")) {
        into.at(source.start(call[0]), Code.builder().add(scope).add(".").build());
      }
    }
    if (constructors.isEmpty()) {
      into.at(
          source.end(type.tree()) - 1,
          Code.builder()
              .add(type.name() + "() { ")
              .add(scope)
              .add(".super(); }\n")
              .build());
    }
  }
}
