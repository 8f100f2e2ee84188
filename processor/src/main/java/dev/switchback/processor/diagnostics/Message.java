package dev.switchback.processor.diagnostics;

import java.util.Locale;

/**
 * The catalogue of everything the processor reports. A constant's name, in lower case with hyphens, is its stable id, which
 * users search for and documentation refers to.
 *
 * <p>Each message says what is wrong and what to write instead. {@code {0}}, {@code {1}}… stand for arguments; other braces
 * stand for themselves, so that examples can be Java.
 */
public enum Message {
  // The declaration of a template.
  CAPABILITY_MISSING(
      "Template `{0}` has no capability.",
      "make the right to suspend its first parameter: `{0}(Yielder<T> out, …)`, where T is the type of the yielded"
          + " values (or Yielder.OfInt, Yielder.OfLong, Yielder.OfDouble, TwoWayYielder<T, S>)."),
  CAPABILITY_NOT_FIRST(
      "Capability `{0}` is not the first parameter of template `{1}`.",
      "move it to the front: `{1}({2} {0}, …)`."),
  CAPABILITY_TYPE(
      "`{0}` is not a type of capability.",
      "declare the parameter with one of these types exactly: Yielder<T>, Yielder.OfInt, Yielder.OfLong,"
          + " Yielder.OfDouble, TwoWayYielder<T, S>."),
  TEMPLATE_ABSTRACT(
      "Template `{0}` is {1}: there is no body to make a machine of.",
      "give it a body, or drop @GeneratorMethod here and annotate the methods that have one."),
  TEMPLATE_SYNCHRONIZED(
      "Template `{0}` is synchronized, but no lock can be held while it is suspended.",
      "drop `synchronized`, and lock in blocks that contain no suspension point."),
  TEMPLATE_OVERRIDABLE(
      "Template `{0}` can be overridden, but its machine has one body.", "declare it {1}."),
  TEMPLATE_IN_LOCAL_CLASS(
      "Template `{0}` stands in {1}, which its companion can't name.",
      "move the template to a top-level or member class; pass it the variables it uses as parameters."),
  TEMPLATE_IN_COMPACT_FILE(
      "Template `{0}` stands in a compact source file, and its companion can't name a class that is not declared.",
      "declare a class around it: `class {1} { … }`."),
  TEMPLATE_CLASS_PRIVATE(
      "The templates of `{0}` stand in private class `{1}`, which their companion can't name.",
      "make `{1}` package-private."),
  PRIVATE_TYPE(
      "`{0}` is private, and the companion of this template is another class, which can't name it.",
      "make `{0}` package-private."),
  PROTECTED_TYPE(
      "`{0}` is a protected type of another package, and the companion of this template is no subclass, which could name it.",
      "keep what needs the type in a method that is no template, and let this one call it."),
  FACTORY_CLASH(
      "Templates `{0}` and `{1}` would get the same factory, `{2}`.", "rename one of the two."),

  FACTORY_HIDES_OBJECT(
      "The factory of template `{0}` would be the static method `{1}`, which every object has as a method of its own.",
      "rename the template."),

  // The capability in the body.
  CAPABILITY_REASSIGNED(
      "Capability `{0}` is assigned to.",
      "leave it as it is; call another template with `{0}` instead."),
  CAPABILITY_STORED(
      "Capability `{0}` is stored, but it is only valid while the template runs.",
      "use `{0}` itself as the receiver: `{0}.yield_(value)`."),
  CAPABILITY_RETURNED(
      "Capability `{0}` is returned, but it is only valid while the template runs.",
      "let the caller use its own capability."),
  CAPABILITY_PASSED(
      "Capability `{0}` is passed on, but not as the first argument of a call of a template.",
      "annotate the method that takes it with @GeneratorMethod, make the capability its first parameter, and call it with"
          + " `{0}` as the first argument."),
  CAPABILITY_CAPTURED(
      "Capability `{0}` is captured by {1}, which may run when the template doesn't.",
      "use `{0}` in the template itself, in a loop for example: `for (var x : xs) {0}.yield_(x);`"),
  CAPABILITY_METHOD_REFERENCE(
      "Capability `{0}` is captured by the method reference `{0}::{1}`, which can't suspend the template.",
      "yield in a loop: `for (var x : xs) {0}.yield_(x);`, or delegate: `{0}.yieldFrom(xs);`"),
  CAPABILITY_MEMBER(
      "`{0}.{1}` is no suspension point: all that a template can do with its capability is to suspend.",
      "call `{0}.yield_` or `{0}.yieldFrom`."),
  CAPABILITY_AS_VALUE(
      "Capability `{0}` is used as a value.",
      "use `{0}` only as the receiver of `{0}.yield_` and `{0}.yieldFrom`, or as the first argument of a call of another"
          + " template."),

  // Suspension points that stand where a machine can't suspend.
  SUSPENSION_IN_SYNCHRONIZED(
      "Suspension point inside a synchronized block: no lock can be held while the template is suspended.",
      "compute the value in the synchronized block and suspend after it."),
  SUSPENSION_IN_LAMBDA(
      "Suspension point inside a lambda: only the template itself can suspend.",
      "write the lambda's work as a loop of the template: `for (var x : xs) {0}.yield_(x);` instead of"
          + " `xs.forEach(x -> {0}.yield_(x));`"),
  SUSPENSION_IN_CLASS(
      "Suspension point inside {0}: only the template itself can suspend.",
      "make that method a template of its own and call it with `{1}` as the first argument, or suspend outside the class."),
  SUSPENSION_IN_CONSTRUCTOR_CALL(
      "Suspension point among the arguments of `{0}(…)`: a constructor can't suspend.",
      "suspend before the object is made and pass the value to its constructor."),

  // What no compiler will accept either, and what can't be lowered before it says so.
  SUSPENSION_ARGUMENTS(
      "`{0}` takes one argument, not {1}.", "write `{0}(x);`, one call for each value."),
  SUSPENSION_VALUE(
      "`{0}` has no value.",
      "let it stand as a statement of its own. Of suspension points only `yield_` of a TwoWayYielder<T, S>, delegations"
          + " to coroutines, and calls of templates that return something have a value."),
  SELF_REFERENCE(
      "`{0}` refers to itself where it is declared.",
      "give a `var` local a type, and a class another supertype."),
  JUMP_TARGET(
      "`{0}` leads nowhere: {1}.",
      "check the label, or the statement that was meant to be around it."),

  // Calls of other templates.
  CALLEE_RECEIVER_UNKNOWN(
      "Which class `{0}` has can't be told from the declarations at hand, so neither which template `{1}` is.",
      "assign `{0}` to a local of a declared type first, or delegate: `out.yieldFrom(FooGenerators.{1}({0}, …))`."),
  CALLEE_UNKNOWN(
      "`{1}` has no template `{0}` that takes this capability and as many arguments.",
      "check the name and the arguments; the capability comes first."),
  CALLEE_NO_TEMPLATE(
      "`{0}` of `{1}` is no template, so it can't suspend this one.",
      "annotate it with @GeneratorMethod."),
  CALLEE_AMBIGUOUS(
      "The overloads of `{0}` in `{1}` differ in where they are declared, or in what they return being private, and which of"
          + " them is called is a question of types that are not known.",
      "give the templates different names, or the arguments declared types."),
  CALLEE_TYPE_ARGUMENTS(
      "The call of instance template `{0}` has explicit type arguments, but those of its receiver are not known by name.",
      "leave them out, and give the arguments declared types."),
  IMPORT_AMBIGUOUS(
      "Static imports bring `{0}` from `{1}` and `{2}`, and which of its methods is called is a question of types that are"
          + " not known.",
      "write the class before it, or give the arguments declared types."),
  METHOD_UNKNOWN(
      "Method `{0}` is not found.",
      "declare or import it; if another processor generates it, qualify it."),

  // What a companion can't reach.
  RECEIVER_UNKNOWN(
      "Which class `{0}` has can't be told from the declarations at hand, and its member `{1}` may be the private one of"
          + " `{2}`.",
      "give `{0}` a declared type: assign it to a typed local, or declare the lambda's parameter as in `({2} x) -> …`."),
  PRIVATE_CONSTRUCTOR(
      "A constructor of `{0}` is private, and the machine of this template can't extend the class.",
      "make the constructor package-private, or create the object in a method of the class."),
  ENCLOSING_INSTANCE(
      "`{0}` belongs to the enclosing instance of `{1}`, which the machine of this template can't reach.",
      "hand it to the template as a parameter, or make the class static."),

  COMPANION_EXISTS(
      "There is a class `{0}` already, which is the name of the companion.",
      "rename that class, or the template's."),

  NAME_OBSCURED("`{0}` can't be named in the companion: {1}.", "rename one of the two."),
  LOCAL_CLASS_NAME(
      "The local class `{0}` has the name of the companion, which will be around its machine.",
      "rename it."),
  LOCAL_CLASS_INNER(
      "`{0}` extends `{1}`, whose instances have one of `{2}` around them, and in the machine none is there.",
      "declare it as a member class of `{2}`, or make `{1}` static."),
  LOCAL_EXCEPTION_GENERIC(
      "The local exception class `{0}` uses type parameters, and in the machine it would be an inner class of a generic one,"
          + " which exceptions can't be.",
      "declare it as a member class, package-private and static, and hand it what it uses."),

  // What the syntax does not tell.
  SYNTAX_UNKNOWN(
      "A suspension point inside syntax that this version of Switchback does not know ({0}).",
      "suspend before it, and keep the value in a local."),
  VAR_TYPE_UNKNOWN(
      "The type of `{0}` can't be told from the syntax alone.",
      "declare it with its type instead of `var`."),
  OPERAND_TYPE_UNKNOWN(
      "The value of `{0}` must be kept while the template is suspended, but only the call around it tells its type.",
      "assign it to a local of a declared type before the suspension point."),

  // Getting at the source.
  NO_COMPILER(
      "Switchback needs the syntax tree of its templates, but this Java runtime ({0}) lacks the module jdk.compiler.",
      "run the build, or the IDE's compiler, on a JDK instead of a JRE."),
  SOURCE_NOT_FOUND(
      "The source text of template `{0}` can't be found.",
      "compile with javac or ECJ from source files, or give the compiler its -sourcepath. ({1})"),
  SOURCE_NOT_PARSED(
      "The source of template `{0}` can't be read with this Java runtime's compiler ({1}): {2}",
      "run the compiler on a JDK at least as new as the language level of the source."),

  // Our own failures.
  INTERNAL_ERROR(
      "Switchback failed on `{0}`: {1}",
      "please report this, with the template, at https://github.com/switchback-java/switchback/issues; other templates are"
          + " not affected.");

  private final String text;
  private final String fix;

  Message(String text, String fix) {
    this.text = text;
    this.fix = fix;
  }

  /** Returns the stable id, such as {@code capability-captured}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns what is wrong, placeholders unfilled. */
  public String text() {
    return text;
  }

  /** Returns what to write instead, placeholders unfilled. */
  public String fix() {
    return fix;
  }

  /** Returns the text for the user: {@code [switchback:id] what is wrong}, and on the next line what to write instead. */
  public String format(Object... arguments) {
    return "[switchback:" + id() + "] " + fill(text, arguments) + "\nInstead: "
        + fill(fix, arguments);
  }

  private static String fill(String pattern, Object[] arguments) {
    StringBuilder filled = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      int argument = argumentAt(pattern, i);
      if (argument >= 0 && argument < arguments.length) {
        filled.append(arguments[argument]);
        i += 2;
      } else {
        filled.append(pattern.charAt(i));
      }
    }
    return filled.toString();
  }

  /** Returns the number in the placeholder that begins at {@code index}, or -1. */
  private static int argumentAt(String pattern, int index) {
    boolean placeholder = pattern.startsWith("{", index) && pattern.startsWith("}", index + 2);
    return placeholder ? Character.digit(pattern.charAt(index + 1), 10) : -1;
  }
}
