package dev.switchback.processor.lower.copy;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import dev.switchback.processor.lower.names.OwnClass;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.source.TemplateSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A reference to a constructor can't say which enclosing instance it means (JLS 15.13), so {@code Counter::new} becomes a
 * reference to a method of the scope object, one for each constructor: {@code scope::newCounter}.
 */
public final class ConstructorFactories {
  private final TemplateSource source;
  private final SourceCopier copier;

  public ConstructorFactories(TemplateSource source, SourceCopier copier) {
    this.source = source;
    this.copier = copier;
  }

  /** The name of the methods that stand for the constructors of {@code type}. */
  static String name(OwnClass type) {
    return "new" + type.name();
  }

  /** The methods that stand for the constructors of {@code type}. */
  public List<Code> of(OwnClass type) {
    List<Code> all = new ArrayList<>();
    for (MethodTree constructor : declared(type, source)) {
      List<TypeParameterTree> parameters = new ArrayList<>(type.tree().getTypeParameters());
      parameters.addAll(constructor.getTypeParameters());
      all.add(factory(type, parameters, constructor.getParameters(), constructor.getThrows()));
    }
    if (all.isEmpty()) {
      all.add(factory(type, type.tree().getTypeParameters(), List.of(), List.of()));
    }
    return all;
  }

  /** The constructors that stand in the text: compilers add default ones to the tree. */
  static List<MethodTree> declared(OwnClass type, TemplateSource source) {
    List<MethodTree> all = new ArrayList<>();
    for (Tree member : type.tree().getMembers()) {
      if (member instanceof MethodTree method
          && method.getName().contentEquals("<init>")
          && source.contains(method)) {
        all.add(method);
      }
    }
    return all;
  }

  private Code factory(
      OwnClass type,
      List<? extends TypeParameterTree> typeParameters,
      List<? extends VariableTree> parameters,
      List<? extends Tree> thrown) {
    List<? extends TypeParameterTree> own = type.tree().getTypeParameters();
    Code.Builder all = Code.builder();
    if (!typeParameters.isEmpty()) {
      all.add("<").add(copies(typeParameters)).add("> ");
    }
    all.add(type.name());
    if (!own.isEmpty()) {
      all.add(own.stream()
          .map(parameter -> parameter.getName().toString())
          .collect(Collectors.joining(", ", "<", ">")));
    }
    all.add(" " + name(type) + "(").add(copies(parameters)).add(")");
    if (!thrown.isEmpty()) {
      all.add(" throws ").add(copies(thrown));
    }
    return all.add(" {\n  return new " + type.name() + (own.isEmpty() ? "" : "<>"))
        .add(parameters.stream()
            .map(parameter -> parameter.getName().toString())
            .collect(Collectors.joining(", ", "(", ");\n}")))
        .build();
  }

  private Code copies(List<? extends Tree> trees) {
    Code.Builder all = Code.builder();
    String separator = "";
    for (Tree tree : trees) {
      all.add(separator).add(copier.copy(tree));
      separator = ", ";
    }
    return all.build();
  }
}
