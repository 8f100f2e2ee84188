package dev.switchback.processor;

import dev.switchback.processor.check.TemplateChecker;
import dev.switchback.processor.check.UnresolvedTypes;
import dev.switchback.processor.diagnostics.Diagnostics;
import dev.switchback.processor.diagnostics.Message;
import dev.switchback.processor.diagnostics.Reporter;
import dev.switchback.processor.model.Template;
import dev.switchback.processor.model.TemplateClass;
import dev.switchback.processor.source.TreesAccess;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;

/**
 * Looks at each class with templates in the round that brings it, and again in each following round as long as it names types that
 * are not there yet. Classes wait under their names: elements are good for one round.
 */
final class Rounds {

  static final String GENERATOR_METHOD = "dev.switchback.GeneratorMethod";

  private static final int STACK_LINES = 6;

  private final ProcessingEnvironment environment;
  private final Options options;
  private final TemplateChecker checker;
  private final CompanionBackend backend;
  private final Reporter reporter;
  private Set<ClassName> waiting = new LinkedHashSet<>();

  Rounds(ProcessingEnvironment environment, CompanionBackend backend) {
    TreesAccess access = new TreesAccess(environment);
    this.environment = environment;
    this.options = Options.of(environment.getOptions());
    this.backend = backend;
    this.checker = new TemplateChecker(environment, access);
    this.reporter = new Reporter(environment.getMessager(), access.trees());
  }

  /** A class's name: canonical, and that of its module, since two modules may have packages of the same name. */
  private record ClassName(String module, String canonical) {
    static ClassName of(TypeElement type, Elements elements) {
      ModuleElement module = elements.getModuleOf(type);
      return new ClassName(
          module == null ? "" : module.getQualifiedName().toString(),
          type.getQualifiedName().toString());
    }

    TypeElement find(Elements elements) {
      ModuleElement in = elements.getModuleElement(module);
      return in == null
          ? elements.getTypeElement(canonical)
          : elements.getTypeElement(in, canonical);
    }
  }

  /** Processes a round. */
  void process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    backend.startRound();
    Set<TypeElement> owners = new LinkedHashSet<>();
    for (ClassName name : waiting) {
      TypeElement owner = name.find(environment.getElementUtils());
      if (owner != null) {
        owners.add(owner);
      }
    }
    for (TypeElement annotation : annotations) {
      for (ExecutableElement method :
          ElementFilter.methodsIn(round.getElementsAnnotatedWith(annotation))) {
        owners.add((TypeElement) method.getEnclosingElement());
      }
    }
    waiting = new LinkedHashSet<>();
    for (TypeElement owner : owners) {
      if (!process(owner, round.processingOver())) {
        waiting.add(ClassName.of(owner, environment.getElementUtils()));
        debug("waits for the next round: " + owner.getQualifiedName());
      }
    }
  }

  /** Processes a class; returns false if it has to wait. */
  private boolean process(TypeElement owner, boolean last) {
    Diagnostics diagnostics = new Diagnostics();
    List<ExecutableElement> methods = templatesOf(owner);
    boolean done = true;
    try {
      done = generate(owner, methods, diagnostics, last) || last;
    } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
      // The one template there is, or the class: whose fault it is isn't known.
      reportFailure(methods.size() == 1 ? methods.get(0) : owner, e, diagnostics);
    }
    if (done) {
      diagnostics.toList().forEach(reporter::print);
    }
    return done;
  }

  private boolean generate(
      TypeElement owner, List<ExecutableElement> methods, Diagnostics diagnostics, boolean last)
      throws IOException {
    if (!last
        && (UnresolvedTypes.inHeader(owner)
            || methods.stream().anyMatch(UnresolvedTypes::inSignature))) {
      return false;
    }
    List<Template> templates = new ArrayList<>();
    for (ExecutableElement method : methods) {
      // In the last round the compiler itself reports the types that still don't exist.
      if (!UnresolvedTypes.inSignature(method)) {
        check(method, diagnostics, templates);
      }
    }
    templates = checker.checkClass(owner, templates, diagnostics);
    return templates.isEmpty()
        || backend.generate(new TemplateClass(owner, templates), diagnostics, last);
  }

  private void check(ExecutableElement method, Diagnostics diagnostics, List<Template> templates) {
    try {
      checker.check(method, diagnostics).ifPresent(templates::add);
    } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
      reportFailure(method, e, diagnostics);
    }
  }

  private static List<ExecutableElement> templatesOf(TypeElement owner) {
    return ElementFilter.methodsIn(owner.getEnclosedElements()).stream()
        .filter(Rounds::isTemplate)
        .toList();
  }

  private static boolean isTemplate(Element method) {
    return method.getAnnotationMirrors().stream()
        .map(mirror -> (TypeElement) mirror.getAnnotationType().asElement())
        .anyMatch(annotation -> annotation.getQualifiedName().contentEquals(GENERATOR_METHOD));
  }

  private void reportFailure(Element element, Throwable failure, Diagnostics diagnostics) {
    StringWriter stack = new StringWriter();
    failure.printStackTrace(new PrintWriter(stack, true));
    String shown = options.debug()
        ? stack.toString()
        : stack.toString().lines().limit(STACK_LINES).collect(Collectors.joining("\n"));
    diagnostics
        .of(element)
        .reportDeclaration(Message.INTERNAL_ERROR, element.getSimpleName(), shown);
  }

  private void debug(String text) {
    if (options.debug()) {
      environment.getMessager().printMessage(Kind.NOTE, "[switchback] " + text);
    }
  }
}
