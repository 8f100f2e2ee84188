package dev.switchback.processor.emit;

import com.palantir.javapoet.ClassName;
import dev.switchback.processor.model.Code;
import dev.switchback.processor.model.Label;
import dev.switchback.processor.model.MachineModel;
import dev.switchback.processor.model.Variable;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Spells code out: types as imports allow, variables by their names, jumps as jumps of the dispatch. */
final class CodeRenderer {
  private final String machine;
  private final TypeParameters typeParameters;
  private final MachineModel.Names names;
  private final Set<Variable> residents;
  private final Accessors accessors;
  private final Function<Code.Escape, Snippet> exits;
  private final ToIntFunction<Label> numbers;

  CodeRenderer(
      String machine,
      TypeParameters typeParameters,
      MachineModel.Names names,
      Set<Variable> residents,
      Accessors accessors,
      Function<Code.Escape, Snippet> exits,
      ToIntFunction<Label> numbers) {
    this.machine = machine;
    this.typeParameters = typeParameters;
    this.names = names;
    this.residents = residents;
    this.accessors = accessors;
    this.exits = exits;
    this.numbers = numbers;
  }

  Snippet render(Code code) {
    return render(code, "");
  }

  /**
   * Renders code.
   *
   * @param captureTag tells the final copies for this code from others in the same scope
   */
  Snippet render(Code code, String captureTag) {
    int margin = margin(code);
    int indent = 0; // of the line that is being written
    Snippet.Builder all = Snippet.builder();
    for (Code.Part part : code.parts()) {
      if (part instanceof Code.Text text) {
        String dedented = dedent(text.text(), margin);
        all.append(dedented);
        indent = indentOfLastLine(dedented, indent);
      } else if (part instanceof Code.Use use) {
        all.append(name(use, captureTag));
      } else if (part instanceof Code.Retyped edge) {
        all.append(edge.text());
      } else if (part instanceof Code.MachineName) {
        all.append(machine);
      } else if (part instanceof Code.MachineType) {
        all.append(typeParameters.applied(machine));
      } else if (part instanceof Code.PointNumber point) {
        all.append(String.valueOf(numbers.applyAsInt(point.resume())));
      } else if (part instanceof Code.Incoming) {
        all.append(names.in());
      } else if (part instanceof Code.AssertionsEnabled) {
        all.append(Assertions.FIELD);
      } else if (part instanceof Code.Caught) {
        all.append(names.caught());
      } else if (part instanceof Code.ClassRef ref) {
        all.append(HiddenNames.visible(className(ref)));
      } else if (part instanceof Code.TypeRef ref) {
        all.append(HiddenNames.visible(typeParameters.name(ref.type())));
      } else if (part instanceof Code.AccessorRef ref) {
        Snippet typeArguments = render(ref.typeArguments());
        all.append(accessors.reference(ref.accessor(), ref.dots(), typeArguments));
      } else if (part instanceof Code.Escape escape) {
        all.deeper(indent / 2).append(exits.apply(escape)).deeper(-(indent / 2));
      }
    }
    return all.build();
  }

  static ClassName className(Code.ClassRef ref) {
    return ClassName.get(
        ref.packageName(),
        ref.simpleNames().get(0),
        ref.simpleNames().subList(1, ref.simpleNames().size()).toArray(String[]::new));
  }

  private String name(Code.Use use, String captureTag) {
    return use.captured() && needsCopy(use.variable())
        ? copyName(use.variable(), captureTag)
        : place(use.variable());
  }

  /** How the code of the machine reads and writes a variable. */
  String place(Variable variable) {
    return residents.contains(variable) ? "this." + variable.name() : variable.name();
  }

  static boolean needsCopy(Variable variable) {
    return !variable.isFinal();
  }

  String copyName(Variable variable, String captureTag) {
    return variable.name() + names.copySuffix() + captureTag;
  }

  /** How far the lines after the first are indented at least. */
  private static int margin(Code code) {
    int margin = Integer.MAX_VALUE;
    for (Code.Part part : code.parts()) {
      if (part instanceof Code.Text text && !isOneLine(text.text())) {
        String[] lines = unix(text.text()).split("\n", -1);
        for (int i = 1; i < lines.length; i++) {
          String line = lines[i];
          boolean goesOn = i == lines.length - 1; // what follows the whitespace is in the next part
          if (!line.isBlank() || goesOn && !line.isEmpty()) {
            margin = Math.min(margin, line.length() - line.stripLeading().length());
          } else if (goesOn) {
            margin = 0;
          }
        }
      }
    }
    return margin == Integer.MAX_VALUE ? 0 : margin;
  }

  private static int indentOfLastLine(String text, int before) {
    int line = text.lastIndexOf('\n') + 1;
    return line == 0
        ? before
        : text.length() - line - text.substring(line).stripLeading().length();
  }

  private static String dedent(String text, int margin) {
    if (isOneLine(text)) {
      return text;
    }
    String[] lines = unix(text).split("\n", -1);
    StringBuilder all = new StringBuilder(lines[0]);
    for (int i = 1; i < lines.length; i++) {
      int blank = lines[i].length() - lines[i].stripLeading().length();
      all.append('\n').append(lines[i].substring(Math.min(margin, blank)));
    }
    return all.toString();
  }

  private static boolean isOneLine(String text) {
    return text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
  }

  private static String unix(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
