package dev.switchback.processor.source;

import dev.switchback.processor.source.SourceUnavailableException.Reason;
import java.io.IOException;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * The source text of a class in hosts that have no javac trees: ECJ on the command line or in Maven, Eclipse, VS Code. None of
 * the ways to it works everywhere, so that each is tried in turn.
 */
final class SourceTexts {

  private final List<ProcessingEnvironment> environments;

  SourceTexts(List<ProcessingEnvironment> environments) {
    this.environments = environments;
  }

  /** The text of a source file and the file's simple name. */
  record SourceText(String fileName, String text) {}

  private interface Way {
    SourceText find(TypeElement type) throws ReflectiveOperationException, IOException;
  }

  /** Returns the text of the file that declares {@code element}. */
  SourceText of(Element element) throws SourceUnavailableException {
    TypeElement topLevel = topLevel(element);
    List<String> failures = new ArrayList<>();
    for (ProcessingEnvironment environment : environments) {
      List<Way> ways = List.of(
          type -> fromEclipseCompiler(environment, type),
          type -> fromElements(environment, type),
          type -> fromSourcePath(environment, type));
      for (Way way : ways) {
        try {
          return way.find(topLevel);
        } catch (ReflectiveOperationException | IOException | RuntimeException | LinkageError e) {
          failures.add(e.toString());
        }
      }
    }
    throw new SourceUnavailableException(Reason.NOT_FOUND, "tried: " + String.join("; ", failures));
  }

  /**
   * Reads what the Eclipse compiler reads: {@code getCompiler().unitsToProcess[i].compilationResult.compilationUnit.getContents()}.
   * These are public members of ECJ, unchanged since annotation processing came to it; there is no API. In an IDE they give the
   * text of the editor, saved or not.
   */
  private static SourceText fromEclipseCompiler(
      ProcessingEnvironment environment, TypeElement topLevel) throws ReflectiveOperationException {
    Object units = field(call(environment, "getCompiler"), "unitsToProcess");
    for (int i = 0; i < Array.getLength(units); i++) {
      Object unit = Array.get(units, i);
      if (unit != null && declares(unit, topLevel)) {
        Object source = field(field(unit, "compilationResult"), "compilationUnit");
        String path = new String((char[]) call(source, "getFileName"));
        return new SourceText(simpleName(path), new String((char[]) call(source, "getContents")));
      }
    }
    throw new NoSuchFieldException("no unit of the compiler declares " + topLevel);
  }

  private static boolean declares(Object unit, TypeElement topLevel)
      throws ReflectiveOperationException {
    Object types = field(unit, "types");
    if (types == null || !packageName(unit).contentEquals(packageOf(topLevel).getQualifiedName())) {
      return false;
    }
    for (int i = 0; i < Array.getLength(types); i++) {
      if (topLevel.getSimpleName().contentEquals(new String((char[])
          field(Array.get(types, i), "name")))) {
        return true;
      }
    }
    return false;
  }

  private static String packageName(Object unit) throws ReflectiveOperationException {
    Object declaration = field(unit, "currentPackage");
    if (declaration == null) {
      return "";
    }
    List<String> names = new ArrayList<>();
    for (char[] name : (char[][]) field(declaration, "tokens")) {
      names.add(new String(name));
    }
    return String.join(".", names);
  }

  /**
   * Asks {@code Elements.getFileObjectOf}, which came with Java 18. On 17 ECJ's {@code Elements} must not even be searched for it:
   * its class mentions types that Java 17 lacks. Eclipse itself throws {@code UnsupportedOperationException}.
   */
  private static SourceText fromElements(ProcessingEnvironment environment, TypeElement topLevel)
      throws ReflectiveOperationException, IOException {
    if (Runtime.version().feature() < 18) {
      throw new NoSuchMethodException("Elements.getFileObjectOf needs Java 18");
    }
    FileObject file = (FileObject) Elements.class
        .getMethod("getFileObjectOf", Element.class)
        .invoke(environment.getElementUtils(), topLevel);
    return read(file);
  }

  /** Asks the {@code Filer}: ECJ's knows the source path, if the user gives one, and a public class is in a file of its name. */
  private static SourceText fromSourcePath(ProcessingEnvironment environment, TypeElement topLevel)
      throws IOException {
    return read(environment
        .getFiler()
        .getResource(
            StandardLocation.SOURCE_PATH,
            packageOf(topLevel).getQualifiedName(),
            topLevel.getSimpleName() + ".java"));
  }

  private static SourceText read(FileObject file) throws IOException {
    return new SourceText(simpleName(file.getName()), file.getCharContent(true).toString());
  }

  private static TypeElement topLevel(Element element) {
    Element enclosing = element;
    while (enclosing.getEnclosingElement() != null
        && !(enclosing.getEnclosingElement() instanceof PackageElement)) {
      enclosing = enclosing.getEnclosingElement();
    }
    return (TypeElement) enclosing;
  }

  private static PackageElement packageOf(TypeElement topLevel) {
    return (PackageElement) topLevel.getEnclosingElement();
  }

  private static String simpleName(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  private static Object call(Object receiver, String method) throws ReflectiveOperationException {
    var found = receiver.getClass().getMethod(method);
    found.trySetAccessible(); // a public method of a class that is not public
    return found.invoke(receiver);
  }

  private static Object field(Object receiver, String name) throws ReflectiveOperationException {
    return receiver.getClass().getField(name).get(receiver);
  }
}
