package dev.switchback.processor.lower.copy;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import dev.switchback.processor.diagnostics.Message;
import dev.switchback.processor.diagnostics.Refusal;
import dev.switchback.processor.lower.names.Binding;
import dev.switchback.processor.lower.names.Binding.Receiver;
import dev.switchback.processor.lower.names.Bindings;
import dev.switchback.processor.lower.names.Writes;
import dev.switchback.processor.lower.syntax.ClassNames;
import dev.switchback.processor.lower.syntax.Operators;
import dev.switchback.processor.lower.syntax.Parentheses;
import dev.switchback.processor.model.Accessor;
import dev.switchback.processor.model.Accessor.Form;
import dev.switchback.processor.model.Accessor.OfField;
import dev.switchback.processor.model.Accessor.Operation;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.source.TemplateSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Turns uses of what the machine can't reach into calls of accessors, in Java's own order of evaluation: what is before the dot
 * becomes the first argument.
 */
final class AccessorEdits {
  private final TemplateSource source;
  private final Bindings bindings;

  AccessorEdits(TemplateSource source, Bindings bindings) {
    this.source = source;
    this.bindings = bindings;
  }

  /** Where the edits go. */
  interface Sink {
    /** Puts {@code code} in the place of the text from {@code start} to {@code end}. */
    void edit(int start, int end, Code code);

    /** Edits a tree within the one at hand. */
    void within(Tree tree);

    /** The template's receiver. */
    Code self();

    /** A tree within the one at hand, once more. */
    Code copy(Tree tree);

    /** Whether a tree has been replaced by a temporary. */
    boolean isReplaced(Tree tree);
  }

  /** Edits {@code tree}, if it is a use of an accessor. */
  boolean apply(Tree tree, Sink sink) {
    if (tree instanceof IdentifierTree || tree instanceof MemberSelectTree) {
      return access(tree).map(access -> read(tree, access, sink)).orElse(false);
    } else if (tree instanceof MethodInvocationTree call) {
      return access(call.getMethodSelect())
          .map(access -> call(call, access, sink))
          .orElse(false);
    } else if (tree instanceof AssignmentTree assignment) {
      return access(Parentheses.strip(assignment.getVariable()))
          .map(access -> assign(assignment, access, sink))
          .orElse(false);
    } else if (tree instanceof CompoundAssignmentTree assignment) {
      return access(Parentheses.strip(assignment.getVariable()))
          .map(access -> update(assignment, access, sink))
          .orElse(false);
    } else if (tree instanceof UnaryTree unary) {
      return access(Parentheses.strip(unary.getExpression()))
          .map(access -> step(unary, access, sink))
          .orElse(false);
    } else if (tree instanceof MemberReferenceTree reference) {
      return access(reference).map(access -> reference(reference, access, sink)).orElse(false);
    } else if (tree instanceof NewClassTree made) {
      return access(made).map(access -> create(made, access, sink)).orElse(false);
    }
    return false;
  }

  private Optional<Binding.ToAccessor> access(Tree tree) {
    return bindings
        .of(tree)
        .filter(Binding.ToAccessor.class::isInstance)
        .map(Binding.ToAccessor.class::cast);
  }

  private static Code name(Accessor accessor) {
    return name(accessor, ".", Code.EMPTY);
  }

  private static Code name(Accessor accessor, String dots, Code typeArguments) {
    return Code.of(new Code.AccessorRef(accessor, dots, typeArguments));
  }

  private static Code fieldName(Binding.ToAccessor access, Operation operation) {
    return name(field(access, operation), ".", typeArguments(access.leading(), List.of()));
  }

  private static OfField field(Binding.ToAccessor access, Operation operation) {
    return ((OfField) access.accessor()).with(operation);
  }

  /** The same for an operator, which depends on what a type parameter stands for. */
  private static OfField evaluated(
      ExpressionTree target, Binding.ToAccessor access, Operation operation) {
    checkTypes(target, access);
    return field(access, operation);
  }

  private static void checkTypes(ExpressionTree target, Binding.ToAccessor access) {
    OfField field = (OfField) access.accessor();
    if (field.field().asType().getKind() == TypeKind.TYPEVAR && field.instance().isEmpty()) {
      throw new Refusal(
          Message.RECEIVER_UNKNOWN,
          target,
          target instanceof MemberSelectTree select ? select.getExpression() : "this",
          field.field().getSimpleName(),
          field.of().getSimpleName());
    }
  }

  /** Puts {@code name(receiver} in the place of {@code tree} and all that stands before {@code next}. */
  private void open(
      int start, Code name, Tree receiver, Receiver kind, int next, String separator, Sink sink) {
    Code called = Code.builder().add(name).add("(").build();
    switch (kind) {
      case WRITTEN -> {
        sink.edit(start, source.start(receiver), called);
        sink.within(receiver);
        sink.edit(source.end(receiver), next, Code.text(separator));
      }
      case SELF ->
        sink.edit(
            start,
            next,
            Code.builder().add(called).add(sink.self()).add(separator).build());
      case THIS ->
        sink.edit(
            start, next, Code.builder().add(called).add("this").add(separator).build());
      case NONE -> sink.edit(start, next, called);
    }
  }

  private static Tree receiver(Tree tree) {
    return tree instanceof MemberSelectTree select ? select.getExpression() : null;
  }

  // Fields

  private boolean read(Tree tree, Binding.ToAccessor access, Sink sink) {
    return instead(tree, tree, fieldName(access, new Operation.Read()), access, sink);
  }

  /** Lets the call of an accessor that takes the receiver of {@code target} alone stand for {@code tree}. */
  private boolean instead(Tree tree, Tree target, Code name, Binding.ToAccessor access, Sink sink) {
    int end = source.end(tree);
    open(source.start(tree), name, receiver(target), access.receiver(), end, ")", sink);
    if (access.receiver() == Receiver.NONE) {
      sink.edit(end, end, Code.text(")"));
    }
    return true;
  }

  private boolean assign(AssignmentTree tree, Binding.ToAccessor access, Sink sink) {
    ExpressionTree target = Parentheses.strip(tree.getVariable());
    ExpressionTree value = tree.getExpression();
    open(
        source.start(tree),
        fieldName(access, new Operation.Write()),
        receiver(target),
        access.receiver(),
        source.start(value),
        ", ",
        sink);
    sink.within(value);
    sink.edit(source.end(value), source.end(tree), Code.text(")"));
    return true;
  }

  /** An assignment of {@code value} to what {@code target} names. */
  Optional<Code> assignment(ExpressionTree target, Code value, Sink sink) {
    ExpressionTree bare = Parentheses.strip(target);
    return access(bare)
        .map(access -> Code.builder()
            .add(fieldName(access, new Operation.Write()))
            .add("(")
            .add(twice(bare, access, sink))
            .add(access.receiver() == Receiver.NONE ? "" : ", ")
            .add(value)
            .add(")")
            .build());
  }

  private Code twice(Tree target, Binding.ToAccessor access, Sink sink) {
    return switch (access.receiver()) {
      case NONE -> Code.EMPTY;
      case SELF -> sink.self();
      case THIS -> Code.text("this");
      case WRITTEN -> sink.copy(receiver(target));
    };
  }

  private boolean update(CompoundAssignmentTree tree, Binding.ToAccessor access, Sink sink) {
    ExpressionTree target = Parentheses.strip(tree.getVariable());
    ExpressionTree operand = tree.getExpression();
    String operator = Operators.of(tree.getKind());
    int start = source.start(tree);
    int next = source.start(operand);
    boolean written = access.receiver() == Receiver.WRITTEN;
    if (written && !isStable(receiver(target), operand, sink)) {
      open(
          start,
          name(evaluated(target, access, new Operation.Update(operator))),
          receiver(target),
          Receiver.WRITTEN,
          next,
          ").by(",
          sink);
      sink.within(operand);
      sink.edit(source.end(operand), source.end(tree), Code.text(")"));
      return true;
    }
    checkTypes(target, access);
    Code receiver = twice(target, access, sink);
    sink.edit(
        start,
        next,
        Code.builder()
            .add(fieldName(access, new Operation.Write()))
            .add("(")
            .add(receiver)
            .add(access.receiver() == Receiver.NONE ? "" : ", ")
            .add(cast(access))
            .add("(")
            .add(fieldName(access, new Operation.Read()))
            .add("(")
            .add(receiver)
            .add(") " + operator + " (")
            .build());
    sink.within(operand);
    sink.edit(source.end(operand), source.end(tree), Code.text(")))"));
    return true;
  }

  /** The cast that is part of a compound assignment (JLS 15.26.2). */
  private static Code cast(Binding.ToAccessor access) {
    OfField field = (OfField) access.accessor();
    TypeMirror type = field
        .instance()
        .map(instance -> instance.type().type())
        .orElse(field.field().asType());
    return Code.builder().add("(").add(TypeCode.of(type)).add(") ").build();
  }

  /** Whether the receiver may be evaluated twice. */
  private boolean isStable(Tree receiver, Tree operand, Sink sink) {
    if (sink.isReplaced(receiver)) {
      return true;
    }
    Binding binding = bindings.of(receiver).orElse(null);
    return binding instanceof Binding.ToSelf
        || binding instanceof Binding.ToLocal use && !Writes.are(operand, use.local(), bindings);
  }

  private boolean step(UnaryTree tree, Binding.ToAccessor access, Sink sink) {
    boolean prefix = tree.getKind() == Tree.Kind.PREFIX_INCREMENT
        || tree.getKind() == Tree.Kind.PREFIX_DECREMENT;
    boolean increment = tree.getKind() == Tree.Kind.PREFIX_INCREMENT
        || tree.getKind() == Tree.Kind.POSTFIX_INCREMENT;
    if (!prefix && !increment && tree.getKind() != Tree.Kind.POSTFIX_DECREMENT) {
      return false;
    }
    ExpressionTree target = Parentheses.strip(tree.getExpression());
    Operation step = new Operation.Step(increment, prefix);
    return instead(tree, target, name(evaluated(target, access, step)), access, sink);
  }

  // Methods and constructors

  private boolean call(MethodInvocationTree tree, Binding.ToAccessor access, Sink sink) {
    int next = afterParenthesis(source.end(tree.getMethodSelect()));
    Code name = name(access.accessor(), ".", typeArguments(access, tree.getTypeArguments(), sink));
    open(
        source.start(tree),
        name,
        receiver(tree.getMethodSelect()),
        access.receiver(),
        next,
        tree.getArguments().isEmpty() ? "" : ", ",
        sink);
    tree.getArguments().forEach(sink::within);
    return true;
  }

  private boolean create(NewClassTree tree, Binding.ToAccessor access, Sink sink) {
    int next = afterParenthesis(source.end(tree.getIdentifier()));
    int start = source.start(tree);
    List<Tree> arguments = new ArrayList<>();
    TypeElement type = access.accessor().of();
    boolean raw = access.receiver() != Receiver.NONE
        && !type.getTypeParameters().isEmpty()
        && !(tree.getIdentifier() instanceof ParameterizedTypeTree);
    // With a receiver, type parameters of its class would have to be given as well.
    if (tree.getIdentifier() instanceof ParameterizedTypeTree generic
        && access.receiver() == Receiver.NONE) {
      arguments.addAll(generic.getTypeArguments());
      arguments.addAll(tree.getTypeArguments());
    }
    Code name = name(access.accessor(), ".", typeArguments(access, arguments, sink));
    if (raw) {
      sink.edit(
          start,
          start,
          Code.builder().add("((").add(ClassNames.of(type)).add(") ").build());
    }
    open(
        start,
        name,
        tree.getEnclosingExpression(),
        access.receiver(),
        next,
        tree.getArguments().isEmpty() ? "" : ", ",
        sink);
    tree.getArguments().forEach(sink::within);
    if (raw) {
      sink.edit(source.end(tree), source.end(tree), Code.text(")"));
    }
    return true;
  }

  private boolean reference(MemberReferenceTree tree, Binding.ToAccessor access, Sink sink) {
    Accessor.OfMethods methods = (Accessor.OfMethods) access.accessor();
    List<Tree> arguments = new ArrayList<>();
    if (tree.getQualifierExpression() instanceof ParameterizedTypeTree generic
        && methods.kind() == Accessor.Kind.CONSTRUCTORS) {
      arguments.addAll(generic.getTypeArguments());
    }
    if (tree.getTypeArguments() != null) {
      arguments.addAll(tree.getTypeArguments());
    }
    Code typeArguments = typeArguments(access, arguments, sink);
    if (methods.form() == Form.BOUND) {
      open(
          source.start(tree),
          name(methods),
          tree.getQualifierExpression(),
          access.receiver(),
          source.end(tree),
          ")::",
          sink);
      sink.edit(
          source.end(tree),
          source.end(tree),
          Code.builder().add(typeArguments).add("call").build());
    } else {
      sink.edit(source.start(tree), source.end(tree), name(access.accessor(), "::", typeArguments));
    }
    return true;
  }

  private static Code typeArguments(
      Binding.ToAccessor access, List<? extends Tree> arguments, Sink sink) {
    return arguments.isEmpty()
        ? Code.EMPTY
        : typeArguments(access.leading(), arguments.stream().map(sink::copy).toList());
  }

  private static Code typeArguments(List<TypeMirror> leading, List<Code> arguments) {
    List<Code> all = new ArrayList<>(leading.stream().map(TypeCode::of).toList());
    all.addAll(arguments);
    if (all.isEmpty()) {
      return Code.EMPTY;
    }
    Code.Builder list = Code.builder().add("<");
    String separator = "";
    for (Code each : all) {
      list.add(separator).add(each);
      separator = ", ";
    }
    return list.add(">").build();
  }

  /** The place after the parenthesis that opens the arguments; comments may stand before it. */
  private int afterParenthesis(int from) {
    String text = source.text();
    int at = from;
    while (text.charAt(at) != '(') {
      if (text.startsWith("/*", at)) {
        at = text.indexOf("*/", at) + 2;
      } else if (text.startsWith("//", at)) {
        at = text.indexOf('\n', at);
      } else {
        at++;
      }
    }
    return at + 1;
  }
}
