package dev.switchback.processor.lower.copy;

import com.sun.source.tree.*;
import dev.switchback.processor.lower.names.Bindings;
import dev.switchback.processor.lower.names.Variables;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Variable;
import dev.switchback.processor.source.TemplateSource;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Copies parts of a template from its source text, with the edits that binding asks for, so that formatting, literals,
 * comments and syntax newer than the processor survive.
 */
public final class SourceCopier {
  private final TreeCopy.Context context;

  /** Copies from {@code source}, with names as they are bound and jumps as {@code jumps} says. */
  public SourceCopier(
      TemplateSource source,
      Bindings bindings,
      Variables variables,
      Variable self,
      NativeJumps jumps,
      ClassHomes classes) {
    this.context = new TreeCopy.Context(
        source,
        bindings,
        variables,
        self,
        jumps,
        classes,
        new AccessorEdits(source, bindings),
        new IdentityHashMap<>(),
        new IdentityHashMap<>());
  }

  /** Lets {@code code} stand in for {@code tree} in whatever is copied from now on. */
  public void replace(Tree tree, Code code) {
    context.replaced().put(tree, code);
  }

  /** Lets a pattern's binding have another name where the pattern is copied; its uses are not renamed with it. */
  public void rename(VariableTree binding, String name) {
    context.renamed().put(binding, name);
  }

  /** Copies the guard of a case that is copied as well. */
  public Code copyGuard(Tree guard) {
    TreeCopy edits = new TreeCopy(context);
    edits.guard(guard);
    return edits.apply(guard);
  }

  /** Copies an expression, statement or type. */
  public Code copy(Tree tree) {
    return TreeCopy.of(tree, context);
  }

  /** Whether a type has another name where it has to be known at run time. */
  boolean reifiesApart(Tree type) {
    return context.classes().isGeneric(type);
  }

  /** Copies a type that has to be known at run time. */
  Code reifiable(Tree type) {
    return TreeCopy.reifiable(type, context);
  }

  /** An assignment of {@code value} to what {@code target} names. */
  public Code assignment(ExpressionTree target, Code value) {
    return context
        .accessors()
        .assignment(target, value, new TreeCopy(context))
        .orElseGet(() -> Code.builder().add(copy(target)).add(" = ").add(value).build());
  }

  /** Copies the arguments of a call from the opening parenthesis to the closing one, leaving out the first {@code skip}. */
  public Code arguments(MethodInvocationTree call, int skip) {
    List<? extends ExpressionTree> arguments = call.getArguments();
    Code.Builder all = Code.builder().add("(");
    for (int i = skip; i < arguments.size(); i++) {
      all.add(i == skip ? "" : ", ").add(copy(arguments.get(i)));
    }
    return all.add(")").build();
  }
}
