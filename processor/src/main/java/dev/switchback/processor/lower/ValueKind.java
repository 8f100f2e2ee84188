package dev.switchback.processor.lower;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;
import dev.switchback.processor.lower.names.SuspensionPoints;
import dev.switchback.processor.lower.syntax.Parentheses;
import dev.switchback.processor.lower.types.ExpressionTypes;
import dev.switchback.processor.model.Block;
import dev.switchback.processor.model.Capability;
import dev.switchback.processor.model.Template;
import dev.switchback.processor.model.Terminator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Finds out what kind of machine a template needs: one that yields {@code Integer}, and whose values are {@code int} where
 * they are yielded, hands them over as they are, and they are boxed when they are taken. In a caller's loop that comes to
 * nothing.
 */
final class ValueKind {
  private ValueKind() {}

  /** The kind of a template's capability, or the primitive one that its machine may have. */
  static Capability.Kind of(
      Template template, List<Block> blocks, SuspensionPoints suspensions, ExpressionTypes types) {
    Capability.Kind own = template.capability().kind();
    boolean boxes = own == Capability.Kind.YIELDER || own == Capability.Kind.TWO_WAY;
    // What others yield may be null, or of another kind.
    boolean alone = blocks.stream()
        .map(Block::terminator)
        .noneMatch(end -> end instanceof Terminator.Call || end instanceof Terminator.YieldFrom);
    return Optional.of(template.capability().yieldType())
        .filter(type -> boxes && alone)
        .flatMap(ValueKind::boxed)
        .filter(kind -> onlyYields(kind, template, suspensions, types))
        .orElse(own);
  }

  private static Optional<Capability.Kind> boxed(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
    return switch (element.getQualifiedName().toString()) {
      case "java.lang.Integer" -> Optional.of(Capability.Kind.OF_INT);
      case "java.lang.Long" -> Optional.of(Capability.Kind.OF_LONG);
      case "java.lang.Double" -> Optional.of(Capability.Kind.OF_DOUBLE);
      default -> Optional.empty();
    };
  }

  private static boolean onlyYields(
      Capability.Kind kind,
      Template template,
      SuspensionPoints suspensions,
      ExpressionTypes types) {
    Yields yields = new Yields(kind.primitive().orElseThrow(), suspensions, types);
    yields.scan(template.source().method().getBody(), null);
    return yields.any && !yields.others;
  }

  private static final class Yields extends TreeScanner<Void, Void> {
    private final TypeKind wanted;
    private final SuspensionPoints suspensions;
    private final ExpressionTypes types;
    private boolean any;
    private boolean others;

    Yields(TypeKind wanted, SuspensionPoints suspensions, ExpressionTypes types) {
      this.wanted = wanted;
      this.suspensions = suspensions;
      this.types = types;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree node, Void unused) {
      if (suspensions.kind(node).filter(SuspensionPoints.Kind.YIELD::equals).isPresent()) {
        ExpressionTree value = Parentheses.strip(node.getArguments().get(0));
        any = true;
        others |= types.of(value).filter(type -> type.getKind() == wanted).isEmpty();
      }
      return super.visitMethodInvocation(node, unused);
    }
  }
}
