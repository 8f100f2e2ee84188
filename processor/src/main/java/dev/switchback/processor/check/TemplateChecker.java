package dev.switchback.processor.check;

import dev.switchback.processor.diagnostics.DiagnosticSink;
import dev.switchback.processor.diagnostics.Diagnostics;
import dev.switchback.processor.diagnostics.Message;
import dev.switchback.processor.model.Capability;
import dev.switchback.processor.model.Template;
import dev.switchback.processor.source.SourceUnavailableException;
import dev.switchback.processor.source.TemplateSource;
import dev.switchback.processor.source.TreesAccess;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reads templates and checks them against every rule that needs no lowering. */
public final class TemplateChecker {

  private final TreesAccess access;
  private final DeclarationRules declarations;
  private final CapabilityParameter capabilities;
  private final PrivateTypes privateTypes;
  private final CapabilityUses capabilityUses;
  private final LocalTemplates localTemplates;
  private final FactoryClashes clashes;

  /** Creates the checker of one compilation. */
  public TemplateChecker(ProcessingEnvironment environment, TreesAccess access) {
    TypeNames names = new TypeNames(environment.getElementUtils());
    this.access = access;
    this.declarations = new DeclarationRules();
    this.capabilities =
        new CapabilityParameter(environment.getElementUtils(), environment.getTypeUtils());
    this.privateTypes = new PrivateTypes(names);
    this.capabilityUses = new CapabilityUses(names);
    this.localTemplates = new LocalTemplates(names);
    this.clashes = new FactoryClashes(environment.getTypeUtils(), environment.getElementUtils());
  }

  /**
   * Reads one template and reports what is wrong with it.
   *
   * @return the template; empty if not even its factory can be made. If its body is in error, the template is there, and
   *     {@link Diagnostics#hasErrors(javax.lang.model.element.Element)} tells.
   */
  public Optional<Template> check(ExecutableElement method, Diagnostics diagnostics) {
    Optional<TemplateSource> found = source(method, diagnostics);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    TemplateSource source = found.get();
    TypeElement owner = (TypeElement) method.getEnclosingElement();
    DiagnosticSink sink = diagnostics.of(method, source);
    if (declarations.checkClassIsDeclared(method, source, sink)) {
      return Optional.empty();
    }
    Optional<Capability> capability = capabilities.check(method, source, sink);
    boolean reachable = privateTypes.checkSignature(owner, source, sink);
    boolean hasBody = declarations.check(method, source, sink);
    if (hasBody) {
      privateTypes.checkBody(owner, source, sink);
      capability.ifPresent(present -> capabilityUses.check(owner, present, source, sink));
      Jumps.check(source, sink);
      SelfReferences.check(source, sink);
    }
    if (capability.isEmpty() || !reachable || !hasBody) {
      return Optional.empty();
    }
    List<? extends VariableElement> parameters = method.getParameters();
    return Optional.of(new Template(
        method,
        owner,
        capability.get(),
        List.copyOf(parameters.subList(1, parameters.size())),
        source));
  }

  /**
   * Reports what is wrong with a class as a whole.
   *
   * @param templates its templates as {@link #check} answered them
   * @return those whose factories can be made, together, in one companion
   */
  public List<Template> checkClass(
      TypeElement owner, List<Template> templates, Diagnostics diagnostics) {
    if (!templates.isEmpty()) {
      localTemplates.check(owner, templates.get(0).source(), diagnostics);
    }
    Optional<TypeElement> unreachable = PrivateTypes.unreachable(owner);
    if (unreachable.isPresent()) {
      diagnostics
          .of(owner)
          .reportDeclaration(
              Message.TEMPLATE_CLASS_PRIVATE,
              owner.getSimpleName(),
              unreachable.get().getSimpleName());
      return List.of();
    }
    return clashes.check(new ArrayList<>(templates), diagnostics);
  }

  private Optional<TemplateSource> source(ExecutableElement method, Diagnostics diagnostics) {
    try {
      return Optional.of(access.source(method));
    } catch (SourceUnavailableException e) {
      DiagnosticSink sink = diagnostics.of(method);
      switch (e.reason()) {
        case NO_COMPILER -> sink.reportDeclaration(Message.NO_COMPILER, e.getMessage());
        case NOT_FOUND ->
          sink.reportDeclaration(Message.SOURCE_NOT_FOUND, method.getSimpleName(), e.getMessage());
        case NOT_PARSED ->
          sink.reportDeclaration(Message.SOURCE_NOT_PARSED, method.getSimpleName(), e.getMessage());
      }
      return Optional.empty();
    }
  }
}
