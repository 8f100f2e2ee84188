package dev.switchback.processor.check;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.switchback.processor.diagnostics.DiagnosticSink;
import dev.switchback.processor.diagnostics.Message;
import dev.switchback.processor.model.Capability;
import dev.switchback.processor.source.TemplateSource;
import java.util.Set;

/** Judges one use of a capability after another: what is done with it, and where. At most one error comes of each. */
final class CapabilityUse {

  private static final Set<String> SUSPENDING = Set.of("yield_", "yieldFrom");

  private final Capability capability;
  private final String name;
  private final TemplateSource source;
  private final DiagnosticSink sink;

  CapabilityUse(Capability capability, TemplateSource source, DiagnosticSink sink) {
    this.capability = capability;
    this.name = capability.name();
    this.source = source;
    this.sink = sink;
  }

  /** Judges the use at the leaf of {@code path}, an identifier that means the capability. */
  void check(TreePath path) {
    TreePath use = Positions.outsideParentheses(path);
    TreePath parent = use.getParentPath();
    if (isCallOfItsOwn(parent)) {
      String method = ((MemberSelectTree) parent.getLeaf()).getIdentifier().toString();
      if (!SUSPENDING.contains(method)) {
        report(Message.CAPABILITY_MEMBER, path, name, method);
      } else if (isSound(parent.getParentPath(), method)) {
        checkSuspensionPoint(path);
      }
    } else if (isFirstArgument(use)) {
      // Whether a template is called is not to be seen from here.
      checkPassing(path);
    } else {
      checkOther(path, use);
    }
  }

  /** Whether a suspension point is a call that the capability's type has, so far as it can be seen; reports it if not. */
  private boolean isSound(TreePath call, String method) {
    int arguments = ((MethodInvocationTree) call.getLeaf()).getArguments().size();
    if (arguments != 1) {
      report(Message.SUSPENSION_ARGUMENTS, call, name + "." + method, arguments);
      return false;
    }
    if (method.equals("yield_")
        && capability.kind() != Capability.Kind.TWO_WAY
        && !(call.getParentPath().getLeaf() instanceof ExpressionStatementTree)
        && boundary(call) == null) {
      report(Message.SUSPENSION_VALUE, call, name + ".yield_");
      return false;
    }
    return true;
  }

  private boolean isCallOfItsOwn(TreePath parent) {
    return parent.getLeaf() instanceof MemberSelectTree
        && parent.getParentPath().getLeaf() instanceof MethodInvocationTree call
        && call.getMethodSelect() == parent.getLeaf();
  }

  private static boolean isFirstArgument(TreePath use) {
    return use.getParentPath().getLeaf() instanceof MethodInvocationTree call
        && !call.getArguments().isEmpty()
        && call.getArguments().get(0) == use.getLeaf();
  }

  private void checkSuspensionPoint(TreePath path) {
    TreePath boundary = boundary(path);
    if (boundary == null) {
      checkSynchronized(path);
    } else if (boundary.getLeaf() instanceof LambdaExpressionTree) {
      report(Message.SUSPENSION_IN_LAMBDA, path, name);
    } else {
      String constructorCall = constructorCall(path, boundary);
      if (constructorCall != null) {
        report(Message.SUSPENSION_IN_CONSTRUCTOR_CALL, path, constructorCall);
      } else {
        report(Message.SUSPENSION_IN_CLASS, path, describe(boundary), name);
      }
    }
  }

  private void checkPassing(TreePath path) {
    TreePath boundary = boundary(path);
    if (boundary == null) {
      checkSynchronized(path);
    } else {
      report(Message.CAPABILITY_CAPTURED, path, name, describe(boundary));
    }
  }

  private void checkSynchronized(TreePath path) {
    TreePath inner = path;
    for (TreePath outer = path.getParentPath();
        inner.getLeaf() != source.method();
        outer = outer.getParentPath()) {
      // The lock's expression is evaluated before the lock is taken: it may suspend.
      if (outer.getLeaf() instanceof SynchronizedTree block
          && block.getBlock() == inner.getLeaf()) {
        report(Message.SUSPENSION_IN_SYNCHRONIZED, path);
        return;
      }
      inner = outer;
    }
  }

  private void checkOther(TreePath path, TreePath use) {
    TreePath boundary = boundary(path);
    Tree parent = use.getParentPath().getLeaf();
    if (parent instanceof MemberReferenceTree reference
        && reference.getQualifierExpression() == use.getLeaf()) {
      report(Message.CAPABILITY_METHOD_REFERENCE, path, name, reference.getName());
    } else if (boundary != null) {
      report(Message.CAPABILITY_CAPTURED, path, name, describe(boundary));
    } else if (isAssigned(parent, use.getLeaf())) {
      report(Message.CAPABILITY_REASSIGNED, path, name);
    } else if (parent instanceof AssignmentTree
        || parent instanceof VariableTree
        || parent instanceof NewArrayTree) {
      report(Message.CAPABILITY_STORED, path, name);
    } else if (parent instanceof ReturnTree) {
      report(Message.CAPABILITY_RETURNED, path, name);
    } else if (parent instanceof MethodInvocationTree || parent instanceof NewClassTree) {
      report(Message.CAPABILITY_PASSED, path, name);
    } else {
      report(Message.CAPABILITY_AS_VALUE, path, name);
    }
  }

  private static boolean isAssigned(Tree parent, Tree use) {
    return parent instanceof AssignmentTree assignment && assignment.getVariable() == use
        || parent instanceof CompoundAssignmentTree compound && compound.getVariable() == use;
  }

  /** Returns the path to the innermost lambda or class around the use, within the template; null if there is none. */
  private TreePath boundary(TreePath path) {
    for (TreePath outer = path; outer.getLeaf() != source.method(); outer = outer.getParentPath()) {
      if (outer.getLeaf() instanceof LambdaExpressionTree || outer.getLeaf() instanceof ClassTree) {
        return outer;
      }
    }
    return null;
  }

  /** Returns {@code this} or {@code super} if the use is an argument of such a constructor call, else null. */
  private static String constructorCall(TreePath path, TreePath boundary) {
    for (TreePath outer = path;
        outer.getLeaf() != boundary.getLeaf();
        outer = outer.getParentPath()) {
      if (outer.getLeaf() instanceof MethodInvocationTree call) {
        String callee = call.getMethodSelect() instanceof IdentifierTree simple
            ? simple.getName().toString()
            : call.getMethodSelect() instanceof MemberSelectTree select
                ? select.getIdentifier().toString()
                : "";
        if (callee.equals("this") || callee.equals("super")) {
          return callee;
        }
      }
    }
    return null;
  }

  private static String describe(TreePath boundary) {
    return boundary.getLeaf() instanceof ClassTree type
        ? Positions.describe(type, boundary.getParentPath().getLeaf())
        : "a lambda";
  }

  private void report(Message message, TreePath at, Object... arguments) {
    sink.report(message, at.getLeaf(), arguments);
  }
}
