package dev.switchback.processor.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.switchback.processor.source.SourceUnavailableException.Reason;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A source text parsed by the Java runtime's own javac. Nothing is entered, resolved or attributed, so that the text need not
 * compile there: its class path is of no concern.
 *
 * @param text the text
 * @param unit its syntax tree
 * @param trees the trees of the parser
 */
record ParsedUnit(String text, CompilationUnitTree unit, Trees trees) {

  /** Parses a text as Java of the given version. */
  static ParsedUnit parse(String fileName, String text, SourceVersion version, boolean preview)
      throws SourceUnavailableException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new SourceUnavailableException(Reason.NO_COMPILER, System.getProperty("java.version"));
    }
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    JavacTask task = (JavacTask) compiler.getTask(
        new StringWriter(), // else warnings about options would go to the console
        null,
        problems,
        options(version, preview),
        null,
        List.of(new Text(fileName, text)));
    CompilationUnitTree unit = parse(task);
    Optional<String> error = problems.getDiagnostics().stream()
        .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
        .map(problem -> "line " + problem.getLineNumber() + ": " + problem.getMessage(Locale.ROOT))
        .findFirst();
    if (error.isPresent()) {
      throw new SourceUnavailableException(
          Reason.NOT_PARSED, System.getProperty("java.version") + ", " + error.get());
    }
    return new ParsedUnit(text, unit, Trees.instance(task));
  }

  private static CompilationUnitTree parse(JavacTask task) throws SourceUnavailableException {
    try {
      return task.parse().iterator().next();
    } catch (IOException e) {
      throw new SourceUnavailableException(Reason.NOT_PARSED, e.toString());
    }
  }

  private static List<String> options(SourceVersion version, boolean preview) {
    List<String> options = new ArrayList<>(List.of("-proc:none", "-Xlint:none"));
    // A host may be newer than the runtime's javac; the latest that javac knows is then the best
    // there is.
    SourceVersion known =
        version.compareTo(SourceVersion.latest()) > 0 ? SourceVersion.latest() : version;
    options.addAll(List.of("-source", String.valueOf(known.ordinal())));
    if (preview && known == SourceVersion.latest()) { // javac has previews of its own release only
      options.add("--enable-preview");
    }
    return options;
  }

  /** Finds a method by its element, which is another compiler's. */
  TemplateSource source(ExecutableElement method) throws SourceUnavailableException {
    TreePath path = new TreePath(unit);
    List<? extends Tree> declarations = unit.getTypeDecls();
    for (String name : typeNames(method)) {
      ClassTree type = classNamed(name, declarations, method);
      declarations = type.getMembers();
      path = new TreePath(path, type);
    }
    MethodTree tree =
        MethodMatch.find(method, declarations).orElseThrow(() -> notDeclared(method.toString()));
    return new TemplateSource(
        unit, new TreePath(path, tree), tree, text, trees.getSourcePositions());
  }

  private static Deque<String> typeNames(ExecutableElement method) {
    Deque<String> names = new ArrayDeque<>();
    for (Element e = method.getEnclosingElement();
        e instanceof TypeElement type;
        e = e.getEnclosingElement()) {
      names.addFirst(type.getSimpleName().toString());
    }
    return names;
  }

  private static ClassTree classNamed(
      String name, List<? extends Tree> declarations, ExecutableElement method)
      throws SourceUnavailableException {
    for (Tree declaration : declarations) {
      if (declaration instanceof ClassTree type && type.getSimpleName().contentEquals(name)) {
        return type;
      }
    }
    throw notDeclared(name + ", the class of " + method);
  }

  private static SourceUnavailableException notDeclared(String what) {
    return new SourceUnavailableException(
        Reason.NOT_FOUND, "the source file does not declare " + what);
  }

  private static final class Text extends SimpleJavaFileObject {
    private final String fileName;
    private final String text;

    Text(String fileName, String text) {
      super(uri(fileName), Kind.SOURCE);
      this.fileName = fileName;
      this.text = text;
    }

    /** The parser names the class of a compact source file after it. */
    private static URI uri(String fileName) {
      try {
        return new URI("string", null, "/" + fileName, null);
      } catch (URISyntaxException e) {
        throw new IllegalArgumentException(e);
      }
    }

    @Override
    public String getName() {
      return fileName;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
