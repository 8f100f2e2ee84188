package dev.switchback.processor;

import dev.switchback.processor.diagnostics.DiagnosticSink;
import dev.switchback.processor.diagnostics.Diagnostics;
import dev.switchback.processor.diagnostics.Message;
import dev.switchback.processor.emit.CompanionWriter;
import dev.switchback.processor.lower.Lowering;
import dev.switchback.processor.model.MachineModel;
import dev.switchback.processor.model.Template;
import dev.switchback.processor.model.TemplateClass;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;

/** Lowers the templates of a class and writes its companion. */
final class Companions implements CompanionBackend {
  private final ProcessingEnvironment environment;
  private final Options options;

  // Of this round: what it has looked up serves all classes, and is good for no other round.
  private Lowering lowering;

  Companions(ProcessingEnvironment environment) {
    this.environment = environment;
    this.options = Options.of(environment.getOptions());
    startRound();
  }

  @Override
  public void startRound() {
    lowering = new Lowering(
        environment.getElementUtils(),
        environment.getTypeUtils(),
        options.partSize(),
        options.debug());
  }

  @Override
  public boolean generate(TemplateClass templates, Diagnostics diagnostics, boolean last)
      throws IOException {
    Map<Template, MachineModel> machines = new HashMap<>();
    for (Template template : templates.templates()) {
      DiagnosticSink sink = diagnostics.of(template);
      if (!sink.hasErrors()) {
        lowering.lower(template, sink).ifPresent(machine -> machines.put(template, machine));
      }
    }
    if (lowering.awaitsTypes(templates.owner()) && !last) {
      return false;
    }
    CompanionWriter writer =
        new CompanionWriter(environment.getElementUtils(), environment.getTypeUtils(), templates);
    String source = writer.write(machines);
    try (Writer out = environment
        .getFiler()
        .createSourceFile(writer.qualifiedName(), templates.owner())
        .openWriter()) {
      out.write(source);
    } catch (FilerException e) {
      diagnostics
          .of(templates.owner())
          .reportDeclaration(Message.COMPANION_EXISTS, writer.qualifiedName());
    }
    return true;
  }
}
