package dev.switchback.processor.lower.syntax;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Switch expressions that javac takes for no initializer of a variable that is declared with {@code var}: it looks through the
 * statements in them for lambdas, method references and array initializers, and says that these need a type, although they
 * have one. Where such a switch may have to be kept in a variable, it has to be taken apart.
 */
public final class UntypedSwitches extends PathScanner {
  private final Predicate<Tree> flattened;
  private final Set<Tree> found = Collections.newSetFromMap(new IdentityHashMap<>());

  private UntypedSwitches(Predicate<Tree> flattened) {
    this.flattened = flattened;
  }

  /**
   * Such switch expressions in statements that are flattened, with the trees between the two.
   *
   * @param flattened whether a statement does not stay as it is
   */
  public static Set<Tree> in(Tree body, Predicate<Tree> flattened) {
    UntypedSwitches switches = new UntypedSwitches(flattened);
    switches.scan(body, null);
    return switches.found;
  }

  /** What stands in a lambda or a class stays as it is. */
  @Override
  public Void visitLambdaExpression(LambdaExpressionTree node, Void unused) {
    return null;
  }

  @Override
  public Void visitClass(ClassTree node, Void unused) {
    return null;
  }

  @Override
  public Void visitSwitchExpression(SwitchExpressionTree node, Void unused) {
    if (wantsType(node)) {
      List<Tree> around = new ArrayList<>(node.getCases());
      boolean yields = false;
      for (Tree each : path()) {
        // Its value may be that of another switch expression, which is taken apart with it.
        yields = each instanceof YieldTree || yields && !(each instanceof SwitchExpressionTree);
        // To javac a case is a statement as well.
        boolean statement = each instanceof StatementTree && !(each instanceof CaseTree);
        if (statement && !yields) {
          if (flattened.test(each)) {
            found.addAll(around);
          }
          break;
        }
        around.add(each);
      }
    }
    return super.visitSwitchExpression(node, null);
  }

  private static boolean wantsType(SwitchExpressionTree node) {
    boolean[] wants = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void unused) {
        boolean typed = tree instanceof MethodInvocationTree
            || tree instanceof NewClassTree
            || tree instanceof TypeCastTree;
        wants[0] |= tree instanceof LambdaExpressionTree
            || tree instanceof MemberReferenceTree
            || tree instanceof NewArrayTree array && array.getType() == null;
        return typed || wants[0] ? null : super.scan(tree, null);
      }
    }.scan(node.getCases(), null);
    return wants[0];
  }
}
