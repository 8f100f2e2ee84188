package dev.switchback.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.util.TreeScanner;
import dev.switchback.processor.model.MachineModel;
import dev.switchback.processor.model.Template;
import dev.switchback.processor.model.TemplateClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Writes the companion of one class: a factory for each template, and the machines. */
public final class CompanionWriter {
  // What a template was told or spared, its companion need not say again. By key, since javac does
  // not know "all"; the compiler of Eclipse does, and would warn of the keys that it does not know.
  private static final String SUPPRESSED = Stream.of(
          "all",
          "auxiliaryclass",
          "cast",
          "dangling-doc-comments",
          "dep-ann",
          "deprecation",
          "divzero",
          "empty",
          "exports",
          "fallthrough",
          "finally",
          "identity",
          "lossy-conversions",
          "overloads",
          "overrides",
          "preview",
          "rawtypes",
          "removal",
          "restricted",
          "serial",
          "static",
          "strictfp",
          "synchronization",
          "text-blocks",
          "this-escape",
          "try",
          "unchecked",
          "unused",
          "varargs")
      .map(key -> '"' + key + '"')
      .collect(Collectors.joining(", ", "{", "}"));

  private static final Pattern IMPORTED_FROM_LANG =
      Pattern.compile("(?m)^import java\\.lang\\.(\\w+);\n");

  private final Elements elements;
  private final Types types;
  private final TemplateClass templates;
  private final ClassName companion;

  /** Makes a writer for the companion of {@code templates}. */
  public CompanionWriter(Elements elements, Types types, TemplateClass templates) {
    this.elements = elements;
    this.types = types;
    this.templates = templates;
    this.companion = companionName(ClassName.get(templates.owner()));
  }

  private static ClassName companionName(ClassName owner) {
    return ClassName.get(owner.packageName(), String.join("_", owner.simpleNames()) + "Generators");
  }

  /** The qualified name of the companion. */
  public String qualifiedName() {
    return companion.canonicalName();
  }

  /**
   * The source of the companion, in ASCII.
   *
   * @param machines by template, the machines of those templates that are not in error
   */
  public String write(Map<Template, MachineModel> machines) {
    TypeSpec.Builder type = TypeSpec.classBuilder(companion)
        .addOriginatingElement(templates.owner())
        .addJavadoc(
            "Generators made from the templates of {@link $T}.\n", ClassName.get(templates.owner()))
        .addModifiers(Modifier.FINAL);
    if (isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    generated(type);
    type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
        .addMember("value", "$L", SUPPRESSED)
        .build());
    type.addMethod(
        MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    Set<String> names = new HashSet<>(Set.of(companion.simpleName()));
    templates.templates().forEach(template -> names.addAll(typeNames(template)));
    Accessors accessors = new Accessors(companion, templates.owner(), elements, types, names);
    List<TypeSpec> nested = new ArrayList<>();
    Map<Template, String> machineNames = new HashMap<>();
    for (Template template : templates.templates()) {
      MachineModel machine = machines.get(template);
      if (machine == null) {
        type.addMethod(failingFactory(template));
      } else {
        String name = machineName(template, names);
        machineNames.put(template, name);
        type.addMethod(factory(template, name));
        nested.add(new MachineWriter(machine, name, accessors, elements).write());
      }
    }
    EntranceWriter entrances = new EntranceWriter(machines, machineNames);
    for (Template template : templates.templates()) {
      entrances.of(template).ifPresent(type::addMethod);
    }
    nested.forEach(type::addType);
    accessors.write().forEach(type::addType);
    return Ascii.escape(ClassWriter.place(source(type.build())));
  }

  /** The source of a class, with classes of {@code java.lang} named in full if the package has some of the same names. */
  private String source(TypeSpec type) {
    String source = file(type);
    String[] hidden = IMPORTED_FROM_LANG
        .matcher(source.substring(0, head(source)))
        .results()
        .map(found -> found.group(1))
        .filter(this::isInPackage)
        .toArray(String[]::new);
    if (hidden.length > 0) {
      source = file(type.toBuilder().alwaysQualify(hidden).build());
    }
    // Left out here rather than by another rendering, which takes longer than all else.
    int head = head(source);
    return IMPORTED_FROM_LANG.matcher(source.substring(0, head)).replaceAll("")
        + source.substring(head);
  }

  /** Where the imports have ended; a text block may look like them. */
  private static int head(String source) {
    return source.indexOf("/**");
  }

  private String file(TypeSpec type) {
    return JavaFile.builder(companion.packageName(), type).indent("  ").build().toString();
  }

  private boolean isInPackage(String name) {
    return elements.getTypeElement(ClassName.get(companion.packageName(), name).canonicalName())
        != null;
  }

  private boolean isPublic() {
    for (Element at = templates.owner(); at instanceof TypeElement; at = at.getEnclosingElement()) {
      if (!at.getModifiers().contains(Modifier.PUBLIC)) {
        return false;
      }
    }
    return templates.templates().stream()
        .anyMatch(template -> template.element().getModifiers().contains(Modifier.PUBLIC));
  }

  private void generated(TypeSpec.Builder type) {
    TypeElement generated = elements.getTypeElement("javax.annotation.processing.Generated");
    if (generated != null) {
      type.addAnnotation(AnnotationSpec.builder(ClassName.get(generated))
          .addMember("value", "$S", "dev.switchback.processor.SwitchbackProcessor")
          .build());
    }
  }

  /** Names that types may have which the code of a machine mentions, some of them only by their simple names. */
  private static Set<String> typeNames(Template template) {
    Set<String> names = new HashSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree node, Void unused) {
        names.add(node.getName().toString());
        return null;
      }

      @Override
      public Void visitClass(ClassTree node, Void unused) {
        names.add(node.getSimpleName().toString());
        return super.visitClass(node, null);
      }
    }.scan(template.source().method(), null);
    new Signature(template).typeVariables().forEach(variable -> names.add(variable.name()));
    return names;
  }

  private static String machineName(Template template, Set<String> taken) {
    String base = template.name().substring(0, 1).toUpperCase(Locale.ROOT)
        + template.name().substring(1) + "Machine";
    String name = base;
    for (int n = 2; !taken.add(name); n++) {
      name = base + n;
    }
    return name;
  }

  private MethodSpec factory(Template template, String machineName) {
    MethodSpec.Builder factory = declaration(template);
    List<CodeBlock> arguments = arguments(template);
    if (!template.isStatic()) {
      if (hasParameter(template, "Objects") || hasParameter(template, "java")) {
        // They would be meant instead of the class and its package.
        requireReceiver(arguments.get(0), factory);
      } else {
        arguments.set(0, CodeBlock.of("$T.requireNonNull($L)", Objects.class, arguments.get(0)));
      }
    }
    return factory
        .addStatement("return $L", make(template, machineName, arguments))
        .build();
  }

  /** Checks a receiver without naming a class. */
  static void requireReceiver(CodeBlock receiver, MethodSpec.Builder method) {
    method
        .beginControlFlow("if ($L == null)", receiver)
        .addStatement("throw new $T()", NullPointerException.class)
        .endControlFlow();
  }

  /** A new machine. */
  static CodeBlock make(Template template, String machineName, List<CodeBlock> arguments) {
    // Not a diamond: no inference is as sure as this.
    String variables = new Signature(template)
        .typeVariables().stream().map(TypeVariableName::name).collect(Collectors.joining(", "));
    return CodeBlock.of(
        "new $L$L($L)",
        machineName,
        variables.isEmpty() ? "" : "<" + variables + ">",
        CodeBlock.join(arguments, ", "));
  }

  /** The names of a factory's parameters. */
  static List<CodeBlock> arguments(Template template) {
    List<CodeBlock> all = new ArrayList<>();
    parameters(template).forEach(parameter -> all.add(CodeBlock.of("$L", parameter.name())));
    return all;
  }

  /** The factory of a template in error: its callers compile, so that the error is not buried under theirs. */
  private static MethodSpec failingFactory(Template template) {
    return fail(template, declaration(template));
  }

  /** Lets a method for a template in error fail. */
  static MethodSpec fail(Template template, MethodSpec.Builder method) {
    return method
        .addStatement(
            "throw new $T($S)",
            IllegalStateException.class,
            "template " + template.name()
                + " did not compile: see the error that was reported there")
        .build();
  }

  /** The parameters of a factory, by the names that they have in the template; the receiver comes first. */
  private static List<ParameterSpec> parameters(Template template) {
    Signature signature = new Signature(template);
    List<ParameterSpec> all = new ArrayList<>();
    if (!template.isStatic()) {
      String name = "self";
      while (hasParameter(template, name)) {
        name += "_";
      }
      all.add(ParameterSpec.builder(signature.receiverType(), name).build());
    }
    for (VariableElement parameter : template.parameters()) {
      String name = parameter.getSimpleName().toString();
      all.add(ParameterSpec.builder(signature.typeParameters().name(parameter.asType()), name)
          .build());
    }
    return all;
  }

  private static boolean hasParameter(Template template, String name) {
    return template.parameters().stream()
        .anyMatch(parameter -> parameter.getSimpleName().contentEquals(name));
  }

  private static MethodSpec.Builder declaration(Template template) {
    Signature signature = new Signature(template);
    MethodSpec.Builder method = MethodSpec.methodBuilder(template.name())
        .addJavadoc("$L", javadoc(template))
        .addModifiers(Modifier.STATIC)
        .returns(signature.factoryType());
    for (Modifier access : List.of(Modifier.PUBLIC, Modifier.PROTECTED)) {
      if (template.element().getModifiers().contains(access)) {
        method.addModifiers(access);
      }
    }
    return declare(template, method);
  }

  /** Gives a method all of a template's signature but the name, the access and what it returns. */
  static MethodSpec.Builder declare(Template template, MethodSpec.Builder method) {
    Signature signature = new Signature(template);
    method
        .addTypeVariables(signature.typeVariables())
        .addParameters(parameters(template))
        .varargs(template.element().isVarArgs() && !template.parameters().isEmpty());
    // What callers of the template are told or spared, callers of its factory are, too.
    for (AnnotationMirror annotation : template.element().getAnnotationMirrors()) {
      String name = annotation.getAnnotationType().toString();
      if (name.equals("java.lang.SafeVarargs") || name.equals("java.lang.Deprecated")) {
        method.addAnnotation(AnnotationSpec.get(annotation));
      }
    }
    template
        .element()
        .getThrownTypes()
        .forEach(thrown -> method.addException(signature.typeParameters().name(thrown)));
    return method;
  }

  private static String javadoc(Template template) {
    return "Makes a generator that runs template {@code "
        + template.owner().getSimpleName()
        + "."
        + template.name()
        + "}; nothing of it runs yet.\n";
  }
}
