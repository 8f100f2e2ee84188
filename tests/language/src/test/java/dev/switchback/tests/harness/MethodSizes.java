package dev.switchback.tests.harness;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How many bytes of instructions the methods of compiled classes have: what HotSpot's limits are about (JVMS 4.7.3). */
public final class MethodSizes {
  /** HotSpot compiles no method that is larger than this: its {@code HugeMethodLimit}. */
  public static final int HUGE = 8_000;

  private final Map<String, Integer> sizes = new TreeMap<>();
  private final DataInputStream in;
  private String[] names;

  private MethodSizes(DataInputStream in) {
    this.in = in;
  }

  /** The sizes by {@code Class.method(descriptor)} of all classes in a folder and below. */
  public static Map<String, Integer> in(Path folder) throws IOException {
    Map<String, Integer> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> file.toString().endsWith(".class"))
          .forEach(file -> of(file)
              .forEach((method, size) ->
                  all.put(file.getFileName().toString().replace(".class", ".") + method, size)));
    }
    return all;
  }

  /** The sizes by {@code method(descriptor)} of one class. */
  public static Map<String, Integer> of(Path classFile) {
    try (DataInputStream in = new DataInputStream(Files.newInputStream(classFile))) {
      MethodSizes reader = new MethodSizes(in);
      reader.read();
      return reader.sizes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read() throws IOException {
    in.readLong(); // magic number and version
    constants();
    in.skipNBytes(6); // access, this, super
    in.skipNBytes(2L * in.readUnsignedShort());
    members(false);
    members(true);
  }

  private void constants() throws IOException {
    names = new String[in.readUnsignedShort()];
    for (int i = 1; i < names.length; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> names[i] = in.readUTF();
        case 5, 6 -> {
          in.readLong();
          i++;
        }
        case 7, 8, 16, 19, 20 -> in.readUnsignedShort();
        case 15 -> in.skipNBytes(3);
        default -> in.readInt();
      }
    }
  }

  private void members(boolean methods) throws IOException {
    for (int count = in.readUnsignedShort(); count > 0; count--) {
      in.readUnsignedShort();
      String name = names[in.readUnsignedShort()] + names[in.readUnsignedShort()];
      for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
        String attribute = names[in.readUnsignedShort()];
        int length = in.readInt();
        if (methods && attribute.equals("Code")) {
          in.readInt(); // greatest stack and number of locals
          sizes.put(name, in.readInt());
          in.skipNBytes(length - 8L);
        } else {
          in.skipNBytes(length);
        }
      }
    }
  }
}
