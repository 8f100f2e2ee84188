package dev.switchback.processor.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.switchback.processor.source.SourceUnavailableException.Reason;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;

/**
 * The way to the syntax trees of templates, whatever compiler or IDE the processor runs in.
 *
 * <ul>
 *   <li>javac hands out its own trees, {@link Trees#instance(ProcessingEnvironment)}: the only ones at which a message can be
 *       printed.
 *   <li>IntelliJ IDEA and Gradle run javac but wrap its environment, see {@link HostEnvironments}.
 *   <li>ECJ and Eclipse have other trees. There the source text is looked up, see {@link SourceTexts}, and parsed, no more than
 *       parsed, by the Java runtime's own javac, see {@link ParsedUnit}.
 * </ul>
 */
public final class TreesAccess {

  private final SourceTexts texts;
  private final ProcessingEnvironment environment;
  private final Optional<Trees> trees;

  // The templates of a class come one after another: the last unit is all that is worth
  // remembering.
  private CompilationUnitTree lastUnit;
  private String lastText;
  private ParsedUnit lastParsed;

  /** Finds the way to the trees of {@code environment}. */
  public TreesAccess(ProcessingEnvironment environment) {
    List<ProcessingEnvironment> environments = HostEnvironments.unwrap(environment);
    this.environment = environment;
    this.trees =
        environments.stream().map(TreesAccess::treesOf).filter(Objects::nonNull).findFirst();
    this.texts = new SourceTexts(environments);
  }

  /** Returns the host compiler's own trees, which can print messages at a tree; empty where the host isn't javac. */
  public Optional<Trees> trees() {
    return trees;
  }

  /**
   * Returns the syntax of a template.
   *
   * @throws SourceUnavailableException if it can't be had
   */
  public TemplateSource source(ExecutableElement template) throws SourceUnavailableException {
    return trees.isPresent() ? ownTree(trees.get(), template) : parsedTree(template);
  }

  private TemplateSource ownTree(Trees trees, ExecutableElement template)
      throws SourceUnavailableException {
    TreePath path = trees.getPath(template);
    if (path == null || !(path.getLeaf() instanceof MethodTree method)) {
      throw new SourceUnavailableException(Reason.NOT_FOUND, "the compiler has no tree of it");
    }
    CompilationUnitTree unit = path.getCompilationUnit();
    if (unit != lastUnit) {
      lastText = read(unit);
      lastUnit = unit;
    }
    return new TemplateSource(unit, path, method, lastText, trees.getSourcePositions());
  }

  private static String read(CompilationUnitTree unit) throws SourceUnavailableException {
    try {
      // The parser read the file through this very call; whatever decoding it does, positions index
      // its result.
      return unit.getSourceFile().getCharContent(true).toString();
    } catch (IOException e) {
      throw new SourceUnavailableException(Reason.NOT_FOUND, e.toString());
    }
  }

  private TemplateSource parsedTree(ExecutableElement template) throws SourceUnavailableException {
    SourceTexts.SourceText found = texts.of(template);
    if (lastParsed == null || !lastParsed.text().equals(found.text())) {
      lastParsed = ParsedUnit.parse(
          found.fileName(),
          found.text(),
          environment.getSourceVersion(),
          environment.isPreviewEnabled());
    }
    return lastParsed.source(template);
  }

  /** Returns null if the environment isn't javac's, which is said by an exception of a different kind in each release. */
  private static Trees treesOf(ProcessingEnvironment environment) {
    try {
      return Trees.instance(environment);
    } catch (RuntimeException | AssertionError | LinkageError notJavac) {
      return null;
    }
  }
}
