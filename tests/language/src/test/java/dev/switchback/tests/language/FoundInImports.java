package dev.switchback.tests.language;

import static dev.switchback.tests.language.FoundInImports.Names.*;

import dev.switchback.GeneratorMethod;
import dev.switchback.Yielder;
import java.util.HashMap.*;

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
}
