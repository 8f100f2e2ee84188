package dev.switchback.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.switchback.processor.model.Block;
import dev.switchback.processor.model.MachineModel;
import dev.switchback.processor.model.MachineModel.SavedFrame;
import dev.switchback.processor.model.Terminator;
import dev.switchback.processor.model.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Writes what {@code frame()} tells of a machine as one text and one array. Each method and each class that a companion
 * mentions costs the compiler time and the class file space, a text hardly any; only large machines need tables.
 */
final class PointsWriter {
  // Constants end at 65,535 bytes; a text that nobody reads any more is no better than a table.
  private static final int LONGEST = 10_000;
  private static final int ROW = 80;

  // How many bytes of instructions an element of the array takes at most.
  private static final int OF_ELEMENT = 13;

  private final String points;
  private final Map<String, CodeBlock> values = new LinkedHashMap<>();

  /**
   * Collects the points.
   *
   * @param template the template's class, name and file: {@code Numbers.range(Numbers.java)}
   * @param declaration the line of its declaration
   */
  PointsWriter(
      MachineModel machine, BlockLayout layout, Fields fields, String template, int declaration) {
    Map<Integer, List<Variable>> named = new LinkedHashMap<>();
    for (Block block : layout.written()) {
      SavedFrame frame = machine.frames().get(block.label());
      if (frame != null) {
        named.put(layout.number(block.label()), named(frame));
      }
    }
    List<String> all = new ArrayList<>();
    all.add(point(declaration, named.getOrDefault(0, List.of()), fields));
    for (Terminator end : layout.suspensions()) {
      all.add(point(MachineWriter.line(end), named.getOrDefault(all.size(), List.of()), fields));
    }
    this.points = template + " " + String.join("; ", all);
  }

  /** The variables of a frame that the template has named. */
  static List<Variable> named(SavedFrame frame) {
    return frame.saved().stream()
        .filter(variable -> variable.sourceName().isPresent())
        .toList();
  }

  private String point(int line, List<Variable> named, Fields fields) {
    StringBuilder text = new StringBuilder().append(line);
    for (Variable variable : named) {
      String field = fields.name(variable);
      String source = variable.sourceName().orElseThrow();
      text.append(' ').append(source.equals(field) ? source : source + "=" + field);
      values.putIfAbsent(field, value(variable, field));
    }
    return text.toString();
  }

  private static CodeBlock value(Variable variable, String field) {
    return variable.isHeld()
        ? CodeBlock.of("$T.value($L)", RuntimeTypes.HELD, field)
        : CodeBlock.of("$L", field);
  }

  /** Whether this form will do for a machine whose methods are to have at most so many bytes. */
  boolean fits(int limit) {
    return points.length() <= LONGEST && OF_ELEMENT * values.size() <= limit;
  }

  /** Adds the methods. */
  void addTo(TypeSpec.Builder type) {
    type.addMethod(MachineWriter.override("points")
        .addModifiers(Modifier.PROTECTED)
        .returns(String.class)
        .addStatement("return $L", rows())
        .build());
    if (!values.isEmpty()) {
      type.addMethod(MachineWriter.override("locals")
          .addModifiers(Modifier.PROTECTED)
          .returns(ArrayTypeName.of(ClassName.OBJECT))
          .addStatement(
              "return new $T[] {$L}", ClassName.OBJECT, CodeBlock.join(values.values(), ", "))
          .build());
    }
  }

  private CodeBlock rows() {
    List<String> rows = new ArrayList<>();
    int from = 0;
    while (points.length() - from > ROW && points.indexOf(' ', from + ROW) >= 0) {
      int to = points.indexOf(' ', from + ROW);
      rows.add(points.substring(from, to));
      from = to;
    }
    rows.add(points.substring(from));
    return rows.stream().map(row -> CodeBlock.of("$S", row)).collect(CodeBlock.joining("\n+ "));
  }
}
