package dev.switchback.processor.lower.names;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.YieldTree;
import dev.switchback.processor.lower.syntax.Parentheses;
import dev.switchback.processor.lower.syntax.PathScanner;
import dev.switchback.processor.lower.syntax.UntypedSwitches;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which trees of a template's body are suspension points, and which contain one. */
public final class SuspensionPoints {
  /** What a call does with the capability. */
  public enum Kind {
    YIELD,
    YIELD_FROM,
    /** The call of another template. */
    CALL
  }

  private final Bindings bindings;
  private final Set<Tree> containing = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Looks for the suspension points of a body.
   *
   * @param late whether all statements that give a local its value late are taken apart, so that it is seen where it has one
   */
  public SuspensionPoints(Bindings bindings, Tree body, boolean late) {
    this.bindings = bindings;
    new PathScanner() {

      @Override
      public Void visitMethodInvocation(MethodInvocationTree node, Void unused) {
        if (kind(node).isPresent()) {
          containing.addAll(path());
        }
        return super.visitMethodInvocation(node, unused);
      }
    }.scan(body, null);
    containing.addAll(UntypedSwitches.in(body, this::in));
    new Yields().scan(body, null);
    containing.addAll(LateValues.around(body, bindings, late));
    containing.addAll(LeavingJumps.in(body, this::in));
    containing.addAll(RecordTests.in(body, this::in));
  }

  /**
   * Marks the yields of switch expressions whose cases suspend: such a switch is taken apart, and where its value is made,
   * it goes on. But what holds a lock stays as it is.
   */
  private final class Yields extends PathScanner {

    @Override
    public Void visitYield(YieldTree node, Void unused) {
      List<Tree> inside = new ArrayList<>();
      for (Tree each : path()) {
        if (each instanceof SwitchExpressionTree target) {
          if (inAny(target.getCases())) {
            containing.addAll(inside);
          }
          break;
        }
        if (each instanceof SynchronizedTree) {
          inside.clear();
        } else {
          inside.add(each);
        }
      }
      return super.visitYield(node, null);
    }
  }

  /** Lets what a {@code return} leaves be flattened, since it is not the end of the machine. */
  public void flattenReturns(Tree body) {
    containing.addAll(LeavingJumps.returns(body, this::in));
  }

  /** Lets statements be flattened as if there were suspension points in them. */
  public void flatten(Set<Tree> statements) {
    containing.addAll(statements);
  }

  /**
   * Whether there is a suspension point in {@code tree} or {@code tree} is one; also whether it has to be taken apart as if
   * there were one.
   */
  public boolean in(Tree tree) {
    return containing.contains(tree);
  }

  public boolean inAny(Iterable<? extends Tree> trees) {
    for (Tree tree : trees) {
      if (in(tree)) {
        return true;
      }
    }
    return false;
  }

  /** The locals that are in scope at a suspension point, if they have been noted. */
  public List<Local> scopeOf(MethodInvocationTree call) {
    ExpressionTree capability = call.getMethodSelect() instanceof MemberSelectTree select
            && bindings.isCapability(select.getExpression())
        ? select.getExpression()
        : call.getArguments().get(0);
    return bindings.scopeOf(Parentheses.strip(capability));
  }

  /** What {@code call} does with the capability, if it has to do with it. */
  public Optional<Kind> kind(MethodInvocationTree call) {
    if (call.getMethodSelect() instanceof MemberSelectTree select
        && bindings.isCapability(select.getExpression())) {
      return switch (select.getIdentifier().toString()) {
        case "yield_" -> Optional.of(Kind.YIELD);
        case "yieldFrom" -> Optional.of(Kind.YIELD_FROM);
        default -> Optional.empty();
      };
    }
    return !call.getArguments().isEmpty()
            && bindings.isCapability(call.getArguments().get(0))
        ? Optional.of(Kind.CALL)
        : Optional.empty();
  }
}
