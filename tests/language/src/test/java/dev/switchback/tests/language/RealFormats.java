package dev.switchback.tests.language;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import java.util.ArrayList;
import java.util.List;

/** Parsers of formats: objects with a position, whose templates call each other. */
final class RealFormats {
  private RealFormats() {}

  static final class Csv {
    private final String text;
    int position;

    Csv(String text) {
      this.text = text;
    }

    Csv() {
      this("a,\"b,\"\"c\",\r\n1,,2\n");
    }

    int peek() {
      return position < text.length() ? text.charAt(position) : -1;
    }

    int read() {
      int c = peek();
      position++;
      return c;
    }

    @GeneratorMethod
    @SuppressWarnings("fallthrough")
    final void records(Yielder<? super List<String>> out) {
      List<String> fields = new ArrayList<>();
      StringBuilder field = new StringBuilder();
      boolean quoted = false;
      for (int c; (c = read()) >= 0; ) {
        if (quoted) {
          if (c != '"') {
            field.append((char) c);
          } else if (peek() == '"') {
            field.append((char) read());
          } else {
            quoted = false;
          }
          continue;
        }
        switch (c) {
          case '"':
            quoted = true;
            break;
          case '\r':
            if (peek() == '\n') {
              position++;
            }
          // fall through
          case '\n':
            fields.add(field.toString());
            out.yield_(List.copyOf(fields));
            fields.clear();
            field = new StringBuilder();
            break;
          case ',':
            fields.add(field.toString());
            field = new StringBuilder();
            break;
          default:
            field.append((char) c);
        }
      }
      if (field.length() > 0 || !fields.isEmpty()) {
        fields.add(field.toString());
        out.yield_(fields);
      }
    }
  }

  /** Events of a JSON text, by recursive descent. */
  static final class Json {
    final String text;
    int at;

    Json() {
      this("{\"a\": [1, -2.5e3, {}], \"b\\n\": null, \"c\": [true, []]}");
    }

    Json(String text) {
      this.text = text;
    }

    @GeneratorMethod
    final void value(Yielder<String> out) {
      blank();
      char c = text.charAt(at);
      if (c == '{') {
        object(out);
      } else if (c == '[') {
        out.yield_("[");
        at++;
        boolean first = true;
        while (true) {
          blank();
          if (text.charAt(at) == ']') {
            at++;
            break;
          }
          if (!first) expect(',');
          first = false;
          value(out);
        }
        out.yield_("]");
      } else if (c == '"') {
        out.yield_('"' + string());
      } else if (c == '-' || c >= '0' && c <= '9') {
        out.yield_("#" + number());
      } else {
        for (String word : List.of("null", "true", "false")) {
          if (text.startsWith(word, at)) {
            at += word.length();
            out.yield_(word);
            return;
          }
        }
        throw new IllegalStateException("at " + at);
      }
    }

    @GeneratorMethod
    final void object(Yielder<String> out) {
      expect('{');
      out.yield_("{");
      blank();
      for (int members = 0; text.charAt(at) != '}'; members++) {
        if (members > 0) {
          expect(',');
          blank();
        }
        out.yield_(string() + ":");
        blank();
        expect(':');
        value(out);
        blank();
      }
      at++;
      out.yield_("}");
    }

    void blank() {
      while (at < text.length() && text.charAt(at) <= ' ') at++;
    }

    void expect(char c) {
      if (text.charAt(at++) != c) throw new IllegalStateException("no " + c + " at " + --at);
    }

    String string() {
      expect('"');
      StringBuilder all = new StringBuilder();
      for (char c; (c = text.charAt(at++)) != '"'; )
        all.append(c == '\\' ? RealParsers.escape(text.charAt(at++)) : c);
      return all.toString();
    }

    double number() {
      int start = at;
      while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      return Double.parseDouble(text.substring(start, at));
    }
  }
}
