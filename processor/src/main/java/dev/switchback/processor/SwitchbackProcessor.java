package dev.switchback.processor;

import com.google.auto.service.AutoService;
import dev.switchback.processor.diagnostics.Message;
import java.util.Set;
import java.util.stream.Collectors;
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
 * <p>{@code @Generated} is supported for the sake of claiming it, see {@link Claims}. The option {@code -Aswitchback.debug=true}
 * makes machines keep all locals in scope while they are suspended, and the processor say what it defers, and print failures of
 * its own with all their stack.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes({Rounds.GENERATOR_METHOD, SwitchbackProcessor.GENERATED})
@SupportedOptions({Options.DEBUG, Options.PART_SIZE})
public final class SwitchbackProcessor extends AbstractProcessor {

  static final String GENERATED = "javax.annotation.processing.Generated";

  private final CompanionBackend.Factory backend;
  private final Claims claims;

  // Null on a Java runtime without jdk.compiler: there the class Rounds can't even be linked.
  private Rounds rounds;

  /** Creates the processor, as compilers do. */
  public SwitchbackProcessor() {
    this(Companions::new, new Claims(Claims.isMadeAsService()));
  }

  SwitchbackProcessor(CompanionBackend.Factory backend) {
    this(backend, new Claims(false));
  }

  private SwitchbackProcessor(CompanionBackend.Factory backend, Claims claims) {
    this.backend = backend;
    this.claims = claims;
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
  @SuppressWarnings(
      "DoNotClaimAnnotations") // not where other processors would go without: see Claims
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Set<TypeElement> ofTemplates = annotations.stream()
        .filter(annotation -> !annotation.getQualifiedName().contentEquals(GENERATED))
        .collect(Collectors.toUnmodifiableSet());
    if (rounds != null) {
      rounds.process(ofTemplates, round);
    } else if (!ofTemplates.isEmpty()) {
      Messager messager = processingEnv.getMessager();
      messager.printMessage(
          Kind.ERROR, Message.NO_COMPILER.format(System.getProperty("java.version")));
    }
    return claims.of(annotations, round);
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
