package dev.switchback.processor;

import com.google.auto.service.AutoService;
import dev.switchback.processor.diagnostics.Message;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/**
 * Writes a companion next to each class that has templates, methods annotated {@code @GeneratorMethod}.
 *
 * <p>The annotation is not claimed: other processors may look at it too. The option {@code -Aswitchback.debug} makes the processor say
 * what it defers, and print failures of its own with all their stack.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes(Rounds.GENERATOR_METHOD)
@SupportedOptions(Rounds.DEBUG_OPTION)
public final class SwitchbackProcessor extends AbstractProcessor {

  private final CompanionBackend.Factory backend;

  // Null on a Java runtime without jdk.compiler: there the class Rounds can't even be linked.
  private Rounds rounds;

  /** Creates the processor, as compilers do. */
  public SwitchbackProcessor() {
    this(Companions::new);
  }

  SwitchbackProcessor(CompanionBackend.Factory backend) {
    this.backend = backend;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    if (hasTreeApi()) {
      rounds = new Rounds(environment, backend.create(environment));
    }
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (rounds != null) {
      rounds.process(annotations, round);
    } else if (!annotations.isEmpty()) {
      Messager messager = processingEnv.getMessager();
      messager.printMessage(
          Kind.ERROR, Message.NO_COMPILER.format(System.getProperty("java.version")));
    }
    return false;
  }

  private static boolean hasTreeApi() {
    try {
      Class.forName("com.sun.source.util.Trees", false, SwitchbackProcessor.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
