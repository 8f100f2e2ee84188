package dev.switchback.tests.benchmarks.compile;

import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** What having any processor costs: it asks for the same annotation as the processor that it stands beside. */
@SupportedAnnotationTypes("dev.switchback.GeneratorMethod")
public final class NothingProcessor extends AbstractProcessor {
  /** Creates the processor, as compilers do. */
  public NothingProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return false;
  }
}
