package dev.switchback.processor.lower.names;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import dev.switchback.processor.lower.syntax.Parentheses;
import dev.switchback.processor.model.Template;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * Finds the calls of a template by itself, as statements outside of every {@code try}: those with nothing left to do
 * afterwards, by which it ends as it began, only with other arguments; and those in between.
 */
public final class SelfCalls {
  private final Template template;
  private final SuspensionPoints suspensions;
  private final Set<MethodInvocationTree> last = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<MethodInvocationTree> between =
      Collections.newSetFromMap(new IdentityHashMap<>());

  private SelfCalls(Template template, SuspensionPoints suspensions) {
    this.template = template;
    this.suspensions = suspensions;
  }

  /**
   * The calls of a template by itself, as far as names tell. That of another receiver may turn out to be that of a template of
   * the same name in another class.
   *
   * @param all whether those count after which there is something left to do
   */
  public static SelfCalls of(
      Template template, SuspensionPoints suspensions, ClassMembers members, boolean all) {
    SelfCalls calls = new SelfCalls(template, suspensions);
    boolean alone = members.methods(template.owner(), template.name()).size() == 1;
    if (alone && !template.element().isVarArgs() && calls.fixes(template.element())) {
      calls.statements(template.source().method().getBody().getStatements(), true);
    }
    boolean returns = template.element().getReturnType().getKind() != TypeKind.VOID;
    if (!all || returns) {
      calls.between.clear();
    }
    return calls;
  }

  /** No calls of any template. */
  public static SelfCalls none(Template template, SuspensionPoints suspensions) {
    return new SelfCalls(template, suspensions);
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return last.isEmpty() && between.isEmpty();
  }

  /** Whether a call is one of them after which there is nothing left to do. */
  public boolean isLast(MethodInvocationTree call) {
    return last.contains(call);
  }

  /** Whether a call is one of them after which there is something left to do. */
  public boolean isBetween(MethodInvocationTree call) {
    return between.contains(call);
  }

  /** Whether there are calls after which there is something left to do. */
  public boolean comesBack() {
    return !between.isEmpty();
  }

  /** Whether all calls hand a parameter on as it is. */
  public boolean keep(Local parameter, int index, Bindings bindings) {
    return all()
        .allMatch(call -> bindings
            .localOf(Parentheses.strip(call.getArguments().get(index)))
            .filter(parameter::equals)
            .isPresent());
  }

  /** Whether all calls have the receiver that the template has. */
  public boolean keepReceiver() {
    return all().allMatch(call -> otherReceiver(call).isEmpty());
  }

  private Stream<MethodInvocationTree> all() {
    return Stream.concat(last.stream(), between.stream());
  }

  /** The receiver of a call, if it may be another one than the template's. */
  public static Optional<ExpressionTree> otherReceiver(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
            && !isThis(select.getExpression())
        ? Optional.of(select.getExpression())
        : Optional.empty();
  }

  /**
   * Whether the type parameters of a declaration stand for the same types in a call with one's own capability, whose type
   * arguments have to be the same (JLS 4.10.2).
   */
  private boolean fixes(Parameterizable declaration) {
    Set<Element> fixed = new HashSet<>();
    DeclaredType capability =
        (DeclaredType) template.element().getParameters().get(0).asType();
    capability.getTypeArguments().stream()
        .filter(argument -> argument.getKind() != TypeKind.WILDCARD)
        .forEach(argument -> mentioned(argument, fixed));
    return fixed.containsAll(declaration.getTypeParameters());
  }

  private static void mentioned(TypeMirror type, Set<Element> into) {
    switch (type.getKind()) {
      case TYPEVAR -> into.add(((TypeVariable) type).asElement());
      case ARRAY -> mentioned(((ArrayType) type).getComponentType(), into);
      case DECLARED ->
        ((DeclaredType) type).getTypeArguments().forEach(argument -> mentioned(argument, into));
      case WILDCARD -> {
        WildcardType wildcard = (WildcardType) type;
        if (wildcard.getExtendsBound() != null) {
          mentioned(wildcard.getExtendsBound(), into);
        }
        if (wildcard.getSuperBound() != null) {
          mentioned(wildcard.getSuperBound(), into);
        }
      }
      default -> {}
    }
  }

  /**
   * @param last whether the template ends after these statements
   */
  private void statements(List<? extends StatementTree> statements, boolean last) {
    for (int i = 0; i < statements.size(); i++) {
      boolean ends = i + 1 == statements.size()
          ? last
          : statements.get(i + 1) instanceof ReturnTree next && next.getExpression() == null;
      statement(statements.get(i), ends);
    }
  }

  private void statement(StatementTree statement, boolean last) {
    if (statement instanceof ExpressionStatementTree call) {
      expression(call.getExpression(), last ? this.last : between);
    } else if (statement instanceof ReturnTree returned && returned.getExpression() != null) {
      expression(Parentheses.strip(returned.getExpression()), this.last);
    } else if (statement instanceof BlockTree block) {
      statements(block.getStatements(), last);
    } else if (statement instanceof IfTree test) {
      statement(test.getThenStatement(), last);
      if (test.getElseStatement() != null) {
        statement(test.getElseStatement(), last);
      }
    } else if (statement instanceof LabeledStatementTree labeled) {
      statement(labeled.getStatement(), last);
    } else if (statement instanceof WhileLoopTree loop) {
      statement(loop.getStatement(), false);
    } else if (statement instanceof DoWhileLoopTree loop) {
      statement(loop.getStatement(), false);
    } else if (statement instanceof ForLoopTree loop) {
      statement(loop.getStatement(), false);
    } else if (statement instanceof EnhancedForLoopTree loop) {
      statement(loop.getStatement(), false);
    } else if (statement instanceof SwitchTree choice) {
      CaseTree end = choice.getCases().isEmpty()
          ? null
          : choice.getCases().get(choice.getCases().size() - 1);
      choice.getCases().forEach(each -> arm(each, each == end, last));
    }
  }

  /**
   * @param bottom whether control leaves the switch at the end of this arm
   */
  private void arm(CaseTree arm, boolean bottom, boolean last) {
    if (arm.getStatements() == null) {
      if (arm.getBody() instanceof StatementTree body) {
        statement(body, last);
      }
      return;
    }
    List<StatementTree> statements = new ArrayList<>(arm.getStatements());
    int end = statements.size() - 1;
    boolean left =
        end >= 0 && statements.get(end) instanceof BreakTree jump && jump.getLabel() == null;
    statements(left ? statements.subList(0, end) : statements, last && (left || bottom));
  }

  private void expression(ExpressionTree expression, Set<MethodInvocationTree> found) {
    if (expression instanceof MethodInvocationTree call
        && call.getTypeArguments().isEmpty()
        && suspensions.kind(call).filter(SuspensionPoints.Kind.CALL::equals).isPresent()
        && isOfItself(call.getMethodSelect())) {
      found.add(call);
    }
  }

  private boolean isOfItself(ExpressionTree method) {
    if (method instanceof IdentifierTree simple) {
      return simple.getName().contentEquals(template.name());
    }
    return method instanceof MemberSelectTree select
        && select.getIdentifier().contentEquals(template.name())
        && !template.element().getModifiers().contains(Modifier.STATIC)
        && receives(select.getExpression());
  }

  /** Whether what comes before the dot may be the receiver when the body begins again. */
  private boolean receives(ExpressionTree receiver) {
    if (receiver instanceof IdentifierTree name && name.getName().contentEquals("super")) {
      return false;
    }
    for (Element at = template.owner();
        at instanceof Parameterizable generic;
        at = at.getEnclosingElement()) {
      if (!fixes(generic)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isThis(Tree tree) {
    return tree instanceof IdentifierTree name && name.getName().contentEquals("this");
  }
}
