package dev.switchback.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.switchback.processor.model.MachineModel;
import dev.switchback.processor.model.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/**
 * Writes what the runtime asks a machine about its suspension points and fields. These tables grow with both, so that those
 * of large machines have a form that takes less space, and are spread over methods.
 */
final class TableWriter {
  private static final TypeName LOCALS =
      ParameterizedTypeName.get(Map.class, String.class, Object.class);

  // About how many bytes of instructions things take.
  private static final int OF_STORE = 6;
  private static final int OF_PUT = 22;
  private static final int OF_RANGE = 12;

  private final MachineModel machine;
  private final BlockLayout layout;
  private final Fields fields;
  private final int limit;

  TableWriter(MachineModel machine, BlockLayout layout, Fields fields) {
    this.machine = machine;
    this.layout = layout;
    this.fields = fields;
    this.limit = machine.parts().limit() * 3 / 4; // these sizes are known, not estimated
  }

  /** The lines of the suspension points, after the one of the declaration. */
  FieldSpec lines(int declaration) {
    List<String> all = new ArrayList<>();
    all.add(Integer.toString(declaration));
    layout.suspensions().forEach(end -> all.add(Integer.toString(MachineWriter.line(end))));
    // An array's elements are instructions, a string is a constant.
    CodeBlock.Builder text = CodeBlock.builder().add("$>$>$T.lines(\"\"", RuntimeTypes.MACHINES);
    for (int i = 0; i < all.size(); i += 20) {
      List<String> row = all.subList(i, Math.min(i + 20, all.size()));
      text.add("\n+ $S", String.join(" ", row) + (i + 20 < all.size() ? " " : ""));
    }
    return FieldSpec.builder(
            ArrayTypeName.of(TypeName.INT),
            "LINES",
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(text.add(")$<$<").build())
        .build();
  }

  /** Adds the method that tells which suspension points are in a {@code try}, if any is. */
  void guarded(TypeSpec.Builder type) {
    List<Integer> guarded = layout.written().stream()
        .filter(block -> layout.isResumed(block.label()) && block.handler().isPresent())
        .map(block -> layout.number(block.label()))
        .toList();
    if (guarded.isEmpty()) {
      return;
    }
    type.addMethod(MachineWriter.override("guarded")
        .addModifiers(Modifier.PROTECTED)
        .returns(TypeName.BOOLEAN)
        .addParameter(TypeName.INT, "label")
        .addStatement("return $L", Range.test(Range.of(guarded)))
        .build());
  }

  /** Adds the method that lets go what is in fields, if there is something. */
  void clear(TypeSpec.Builder type) {
    List<String> stores = fields.all().stream()
        .filter(variable -> !variable.primitive())
        .map(variable -> "this." + variable.name() + " = null;\n")
        .toList();
    if (!stores.isEmpty()) {
      List<List<CodeBlock>> chunks = new ArrayList<>();
      for (List<String> some : chunks(stores, limit / OF_STORE)) {
        chunks.add(List.of(CodeBlock.of("$L", String.join("", some))));
      }
      spread(type, "clear", List.of(), chunks);
    }
  }

  /** Adds the method that tells the values of locals, if any has a name. */
  void locals(TypeSpec.Builder type) {
    List<CodeBlock> ranges = ranges();
    if (!ranges.isEmpty()) {
      spread(type, "locals", List.of("label", "into"), chunks(ranges, limit / (OF_PUT + OF_RANGE)));
    }
  }

  private CodeBlock put(Variable variable) {
    CodeBlock value = CodeBlock.of("this.$L", fields.name(variable));
    return CodeBlock.of(
        "into.put($S, $L);\n",
        variable.sourceName().orElseThrow(),
        variable.isHeld() ? CodeBlock.of("$T.value($L)", RuntimeTypes.HELD, value) : value);
  }

  /** For each variable the labels at which it is alive: a few ranges, as a rule. */
  private List<CodeBlock> ranges() {
    Map<Variable, TreeSet<Integer>> alive = new LinkedHashMap<>();
    machine.variables().forEach(variable -> alive.put(variable, new TreeSet<>()));
    machine.frames().forEach((label, frame) -> {
      for (Variable variable : PointsWriter.named(frame)) {
        alive.get(variable).add(layout.number(label));
      }
    });
    List<CodeBlock> all = new ArrayList<>();
    alive.forEach((variable, labels) -> {
      for (List<Range> some : chunks(Range.of(labels), limit / OF_RANGE)) {
        all.add(CodeBlock.builder()
            .beginControlFlow("if ($L)", Range.test(some))
            .add(put(variable))
            .endControlFlow()
            .build());
      }
    });
    return all;
  }

  /** Adds a method with all of the code, or one that calls others which have a chunk each. */
  private static void spread(
      TypeSpec.Builder type, String name, List<String> arguments, List<List<CodeBlock>> chunks) {
    boolean takesLabel = !arguments.isEmpty();
    MethodSpec.Builder method = method(name, takesLabel);
    if (chunks.size() == 1) {
      type.addMethod(method.addCode(CodeBlock.join(chunks.get(0), "")).build());
      return;
    }
    for (int i = 1; i <= chunks.size(); i++) {
      method.addStatement("$L$L($L)", name, i, String.join(", ", arguments));
    }
    type.addMethod(method.build());
    for (int i = 1; i <= chunks.size(); i++) {
      MethodSpec.Builder part = MethodSpec.methodBuilder(name + i).addModifiers(Modifier.PRIVATE);
      parameters(part, takesLabel);
      type.addMethod(part.addCode(CodeBlock.join(chunks.get(i - 1), "")).build());
    }
  }

  private static MethodSpec.Builder method(String name, boolean takesLabel) {
    MethodSpec.Builder method = MachineWriter.override(name).addModifiers(Modifier.PROTECTED);
    parameters(method, takesLabel);
    return method;
  }

  private static void parameters(MethodSpec.Builder method, boolean takesLabel) {
    if (takesLabel) {
      method.addParameter(TypeName.INT, "label").addParameter(LOCALS, "into");
    }
  }

  private static <T> List<List<T>> chunks(List<T> all, int most) {
    List<List<T>> chunks = new ArrayList<>();
    for (int i = 0; i < all.size(); i += Math.max(most, 1)) {
      chunks.add(all.subList(i, Math.min(i + Math.max(most, 1), all.size())));
    }
    return chunks;
  }
}
