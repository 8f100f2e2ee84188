package dev.switchback.processor.lower.types;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.switchback.processor.diagnostics.Message;
import dev.switchback.processor.diagnostics.Refusal;
import dev.switchback.processor.lower.names.ClassMembers;
import dev.switchback.processor.lower.names.GeneratorMethods;
import dev.switchback.processor.lower.names.MemberBinder;
import dev.switchback.processor.lower.names.PrivateMembers;
import dev.switchback.processor.lower.names.Qualifier;
import dev.switchback.processor.lower.syntax.ClassNames;
import dev.switchback.processor.model.Code;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Finds the template that a call with one's own capability runs. */
public final class TemplateCalls {
  private static final Pattern CAPABILITY =
      Pattern.compile("dev\\.switchback\\.(Yielder(\\.Of\\w+)?|TwoWayYielder)");

  private final MemberBinder binder;
  private final ClassMembers members;
  private final ExpressionTypes receivers;

  public TemplateCalls(MemberBinder binder, ClassMembers members, ExpressionTypes receivers) {
    this.binder = binder;
    this.members = members;
    this.receivers = receivers;
  }

  /**
   * A call of another template.
   *
   * @param declaring the class that declares the template
   * @param companion the companion with its factory
   * @param name the factory's name
   * @param receiver the receiver of an instance template, as written; empty for {@code this} or a static template
   * @param isStatic whether the template is static
   * @param classArguments what to say for the type parameters of the template's class if the call has type arguments
   * @param result what it returns
   */
  public record Callee(
      TypeElement declaring,
      Code.ClassRef companion,
      String name,
      Optional<ExpressionTree> receiver,
      boolean isStatic,
      List<TypeMirror> classArguments,
      Result result) {}

  /** What a template returns. */
  public sealed interface Result {
    /** Nothing. */
    record None() implements Result {}

    /** A type that the declaration tells. */
    record Known(TypeMirror type) implements Result {}

    /** A type that depends on the callee's type parameters. */
    record Inferred() implements Result {}

    /** One of several types, some of them primitive, by the overload that is meant. */
    record OfOverloads() implements Result {}
  }

  /**
   * The template that {@code call} runs.
   *
   * @param used whether its value is used
   */
  public Callee resolve(MethodInvocationTree call, boolean used) {
    String name;
    TypeElement type;
    Optional<ExpressionTree> receiver = Optional.empty();
    if (call.getMethodSelect() instanceof IdentifierTree simple) {
      name = simple.getName().toString();
      type = holder(call, name);
    } else {
      MemberSelectTree select = (MemberSelectTree) call.getMethodSelect();
      name = select.getIdentifier().toString();
      Qualifier found = receivers
          .receiver(select.getExpression(), name)
          .orElseThrow(() ->
              new Refusal(Message.CALLEE_RECEIVER_UNKNOWN, call, select.getExpression(), name));
      type = found.type();
      receiver = Optional.of(select.getExpression());
    }
    ExecutableElement template = choose(call, type, name);
    boolean isStatic = template.getModifiers().contains(Modifier.STATIC);
    TypeElement declaring = (TypeElement) template.getEnclosingElement();
    List<TypeMirror> classArguments = List.of();
    if (!call.getTypeArguments().isEmpty() && !isStatic) {
      classArguments = receivers
          .argumentsOf(receiver, declaring)
          .orElseThrow(() -> new Refusal(Message.CALLEE_TYPE_ARGUMENTS, call, name));
    }
    return new Callee(
        declaring,
        ClassNames.companion(declaring),
        name,
        isStatic ? Optional.empty() : receiver,
        isStatic,
        classArguments,
        result(call, type, name, used));
  }

  private TypeElement holder(MethodInvocationTree call, String name) {
    List<TypeElement> all = binder.holdersOfMethods(name);
    return switch (all.size()) {
      case 0 -> throw new Refusal(Message.METHOD_UNKNOWN, call, name);
      case 1 -> all.get(0);
      default -> ImportedMethods.holder(call, name, all, receivers.overloads().of(call), members);
    };
  }

  private ExecutableElement choose(MethodInvocationTree call, TypeElement type, String name) {
    List<ExecutableElement> candidates = candidates(call, type, name);
    if (candidates.isEmpty()) {
      throw new Refusal(Message.CALLEE_UNKNOWN, call, name, type.getSimpleName());
    }
    for (ExecutableElement candidate : candidates) {
      if (!GeneratorMethods.isOne(candidate)) {
        throw new Refusal(Message.CALLEE_NO_TEMPLATE, call, name, type.getSimpleName());
      }
      boolean differs =
          !candidate.getEnclosingElement().equals(candidates.get(0).getEnclosingElement())
              || candidate.getModifiers().contains(Modifier.STATIC)
                  != candidates.get(0).getModifiers().contains(Modifier.STATIC);
      if (differs) {
        throw new Refusal(Message.CALLEE_AMBIGUOUS, call, name, type.getSimpleName());
      }
    }
    return candidates.get(0);
  }

  private List<ExecutableElement> candidates(
      MethodInvocationTree call, TypeElement type, String name) {
    List<ExecutableElement> named = members.methods(type, name).stream()
        .filter(TemplateCalls::takesCapability)
        .toList();
    return receivers.overloads().applicable(named, call.getArguments());
  }

  private static boolean takesCapability(ExecutableElement method) {
    return !method.getParameters().isEmpty()
        && method.getParameters().get(0).asType() instanceof DeclaredType type
        && CAPABILITY.matcher(type.asElement().toString()).matches();
  }

  /** What the template returns that is meant, if the call's value is used: then it is none without one. */
  private Result result(MethodInvocationTree call, TypeElement type, String name, boolean used) {
    List<ExecutableElement> methods = candidates(call, type, name).stream()
        .filter(each -> !used || each.getReturnType().getKind() != TypeKind.VOID)
        .toList();
    if (!used || methods.isEmpty()) {
      return new Result.None();
    }
    TypeMirror first = methods.get(0).getReturnType();
    if (methods.stream().allMatch(each -> each.getReturnType().toString().equals(first.toString()))
        && !mentionsVariables(first)) {
      return new Result.Known(first);
    }
    if (methods.stream().noneMatch(each -> each.getReturnType().getKind().isPrimitive())) {
      return new Result.Inferred();
    }
    if (methods.stream().anyMatch(PrivateMembers::isPrivate)) {
      throw new Refusal(Message.CALLEE_AMBIGUOUS, call, name, type.getSimpleName());
    }
    return new Result.OfOverloads();
  }

  private static boolean mentionsVariables(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      return declared.getTypeArguments().stream().anyMatch(TemplateCalls::mentionsVariables);
    }
    if (type instanceof ArrayType array) {
      return mentionsVariables(array.getComponentType());
    }
    if (type instanceof WildcardType wildcard) {
      return wildcard.getExtendsBound() != null && mentionsVariables(wildcard.getExtendsBound())
          || wildcard.getSuperBound() != null && mentionsVariables(wildcard.getSuperBound());
    }
    return type instanceof TypeVariable;
  }
}
