package dev.switchback.processor.diagnostics;

import com.sun.source.tree.Tree;
import dev.switchback.processor.model.Template;
import dev.switchback.processor.source.TemplateSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/** Everything that is wrong with the templates of one class, collected while the stages run over it. */
public final class Diagnostics {

  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** Returns where to report about a template. */
  public DiagnosticSink of(Template template) {
    return of(template.element(), template.source());
  }

  /** Returns where to report about a declaration whose syntax is {@code source}. */
  public DiagnosticSink of(Element element, TemplateSource source) {
    return new Sink(element, Optional.of(source));
  }

  /** Returns where to report about a declaration whose syntax can't be had. */
  public DiagnosticSink of(Element element) {
    return new Sink(element, Optional.empty());
  }

  /** Returns whether anything was reported about the declaration. */
  public boolean hasErrors(Element element) {
    return diagnostics.stream().anyMatch(diagnostic -> diagnostic.element().equals(element));
  }

  /** Returns whether anything was reported about the class or its templates. */
  public boolean hasErrors() {
    return !diagnostics.isEmpty();
  }

  /** Returns what was reported, in the order of the reports. */
  public List<Diagnostic> toList() {
    return List.copyOf(diagnostics);
  }

  private final class Sink implements DiagnosticSink {
    private final Element element;
    private final Optional<TemplateSource> source;

    Sink(Element element, Optional<TemplateSource> source) {
      this.element = element;
      this.source = source;
    }

    @Override
    public void report(Message message, Tree at, Object... arguments) {
      diagnostics.add(
          new Diagnostic(message, List.of(arguments), element, source, Optional.of(at)));
    }

    @Override
    public void reportDeclaration(Message message, Object... arguments) {
      diagnostics.add(
          new Diagnostic(message, List.of(arguments), element, source, Optional.empty()));
    }

    @Override
    public boolean hasErrors() {
      return Diagnostics.this.hasErrors(element);
    }
  }
}
