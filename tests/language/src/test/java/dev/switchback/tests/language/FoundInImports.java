package dev.switchback.tests.language;

import static dev.switchback.tests.language.FoundInImports.Lists.*;
import static dev.switchback.tests.language.FoundInImports.Lists.measure;
import static dev.switchback.tests.language.FoundInImports.Names.*;
import static dev.switchback.tests.language.FoundInImports.Numbers.*;
import static dev.switchback.tests.language.FoundInImports.Texts.*;
import static dev.switchback.tests.language.FoundInImports.Texts.measure;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import java.util.HashMap.*;
import java.util.List;

/** Imports on demand: a static one brings what a class inherits, the other only what it declares. */
final class FoundInImports {
  private FoundInImports() {}

  static class Inherited {
    static class Box {
      @Override
      public String toString() {
        return "box";
      }
    }
  }

  static class Names extends Inherited {
    enum Entry {
      FIRST
    }
  }

  @GeneratorMethod
  static void typesOnDemand(Yielder<Object> out, int n) {
    Entry entry = Entry.FIRST;
    out.yield_(n);
    out.yield_(entry);
    out.yield_(FIRST_LETTER);
    out.yield_(new Box());
  }

  static final char FIRST_LETTER = 'f';

  static class Lists {
    static String show(List<?> list) {
      return "list " + list;
    }

    static String measure(List<?> list) {
      return "size " + list.size();
    }

    @GeneratorMethod
    static int part(Yielder<Object> out, List<?> list) {
      out.yield_(list.get(0));
      return list.size();
    }
  }

  static class Texts {
    static String show(CharSequence text) {
      return "text " + text;
    }

    static String show(Object anything, int times) {
      return anything + " " + times;
    }

    static String measure(Object text) {
      return "length " + text.toString().length();
    }

    @GeneratorMethod
    static int part(Yielder<Object> out, String text) {
      out.yield_(text.charAt(0));
      return text.length();
    }
  }

  static class Numbers {
    static String show(int number) {
      return "number " + number;
    }

    private static String show(String text) {
      return "never imported " + text;
    }

    /** Not imported where {@code measure} is imported by its name (JLS 6.4.1). */
    static String measure(String text) {
      return "shadowed";
    }
  }

  /** One name out of several classes: the argument says which is meant. */
  @GeneratorMethod
  static void methodsOfOneName(Yielder<Object> out, int n) {
    out.yield_(show(n));
    out.yield_(show("abc"));
    out.yield_(show(List.of(n)));
    out.yield_(show(List.of(n), n));
    int size = part(out, "xyz") + part(out, List.of(1, 2));
    out.yield_(size + show(size) + show("" + size));
  }

  /** What is imported by its name shadows what is imported on demand. */
  @GeneratorMethod
  static void namedBeforeOnDemand(Yielder<Object> out, int n) {
    out.yield_(measure("abc"));
    out.yield_(measure(List.of(n)));
  }
}
