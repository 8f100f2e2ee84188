package dev.switchback.processor.emit;

/** Keeps companions to ASCII: the same bytes whatever encoding the compiler was told, and no character lost in any. */
final class Ascii {
  private Ascii() {}

  /** Writes every other character as a Unicode escape, which Java allows anywhere (JLS 3.3). */
  static String escape(String source) {
    for (int i = 0; i < source.length(); i++) {
      if (source.charAt(i) >= 0x80) {
        return escapeOthers(source);
      }
    }
    return source;
  }

  private static String escapeOthers(String source) {
    StringBuilder all = new StringBuilder(source.length());
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c < 0x80) {
        all.append(c);
      } else {
        all.append(String.format("\\u%04x", (int) c));
      }
    }
    return all.toString();
  }
}
