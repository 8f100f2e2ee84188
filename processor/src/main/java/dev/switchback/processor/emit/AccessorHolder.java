package dev.switchback.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.switchback.processor.model.Accessor;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Types;

/** The nested class with the accessors for the members of one class, and its constant handles. */
final class AccessorHolder {
  /** Methods that every class has: a static method without parameters can't be called like them. */
  private static final Set<String> OF_OBJECT = Set.of(
      "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  /** Not by their places in the class: not every compiler knows these. */
  private static final Comparator<Accessor.Overload> BY_SIGNATURE = Comparator.comparing(
          AccessorHolder::signature)
      .thenComparing(overload -> overload.through().map(Object::toString).orElse(""));

  private final ClassName className;
  private final TypeElement of;
  private final Types types;
  private final Set<String> taken = new HashSet<>(OF_OBJECT);
  private final Map<FieldKey, String> fields = new LinkedHashMap<>();
  private final Map<Accessor.OfField, String> uses = new LinkedHashMap<>();
  private final Map<GroupKey, Group> groups = new LinkedHashMap<>();

  AccessorHolder(ClassName className, TypeElement of, Types types) {
    this.className = className;
    this.of = of;
    this.types = types;
  }

  private static String signature(Accessor.Overload overload) {
    ExecutableElement method = overload.method();
    List<String> types =
        method.getParameters().stream().map(each -> each.asType().toString()).toList();
    return types.size() + " " + types + " " + method.getEnclosingElement();
  }

  private record FieldKey(VariableElement field, boolean receiver, boolean hidden) {}

  private record GroupKey(
      Accessor.Kind kind, String name, Optional<TypeElement> holder, Accessor.Form form) {}

  /** A group of overloads as all templates together use it. */
  record Group(String name, Accessor.OfMethods first, Set<Accessor.Overload> overloads) {}

  ClassName className() {
    return className;
  }

  /** The simple name of an accessor, which is written from now on. */
  String name(Accessor accessor) {
    if (accessor instanceof Accessor.OfField field) {
      return name(field);
    }
    Accessor.OfMethods methods = (Accessor.OfMethods) accessor;
    Group group = groups.computeIfAbsent(
        new GroupKey(methods.kind(), methods.name(), methods.holder(), methods.form()),
        key -> new Group(unused(groupName(methods)), methods, new TreeSet<>(BY_SIGNATURE)));
    group.overloads().addAll(methods.overloads());
    return group.name();
  }

  private String name(Accessor.OfField use) {
    String name = fields.computeIfAbsent(
        new FieldKey(use.field(), use.receiver(), use.hidden()), key -> unused(plainName(use)));
    return uses.computeIfAbsent(use, key -> {
      Accessor.Operation operation = use.operation();
      if (operation instanceof Accessor.Operation.Step step) {
        String verb = step.increment() ? "ncrement" : "ecrement";
        String letter = step.increment() ? "i" : "d";
        return unused(
            step.prefix()
                ? letter + verb + "AndGet" + capital(name)
                : "getAnd" + capital(letter) + verb + capital(name));
      }
      return operation instanceof Accessor.Operation.Update update
          ? unused(name + capital(FieldAccessors.word(update.operator())))
          : name;
    });
  }

  private static String plainName(Accessor.OfField use) {
    String name = use.field().getSimpleName().toString();
    return use.hidden() ? "super" + capital(name) : name;
  }

  private static String groupName(Accessor.OfMethods methods) {
    String name = switch (methods.kind()) {
      case METHODS -> methods.name();
      case SUPER ->
        methods.holder().filter(type -> type.getKind().isInterface()).isPresent()
            ? methods.holder().get().getSimpleName() + "_" + methods.name()
            : "super" + capital(methods.name());
      case CONSTRUCTORS -> "new" + capital(methods.name());
    };
    return methods.form() == Accessor.Form.BOUND ? name + "Of" : name;
  }

  static String capital(String name) {
    return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
  }

  private String unused(String base) {
    String name = base;
    for (int n = 2; !taken.add(name); n++) {
      name = base + n;
    }
    return name;
  }

  TypeSpec write() {
    HandleConstants handles = new HandleConstants(types);
    AccessorTypes signatures = new AccessorTypes(of, types);
    TypeSpec.Builder methods = TypeSpec.classBuilder(className);
    FieldAccessors fieldWriter = new FieldAccessors(signatures, handles, methods);
    uses.forEach(fieldWriter::write);
    MethodAccessors methodWriter = new MethodAccessors(className, signatures, handles, methods);
    groups.values().forEach(methodWriter::write);
    TypeSpec written = methods.build();
    TypeSpec.Builder all = TypeSpec.classBuilder(className)
        .addJavadoc(
            "What {@link $T} shares with its templates only, by constant handles.\n",
            ClassName.get(of))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    handles.fields().forEach(all::addField);
    all.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    written.methodSpecs().forEach(all::addMethod);
    written.typeSpecs().forEach(all::addType);
    return all.build();
  }
}
