package dev.switchback.tests.language;

import static dev.switchback.tests.harness.Trace.log;
import static dev.switchback.tests.harness.Trace.mark;

import dev.switchback.GeneratorMethod;
import dev.switchback.TwoWayYielder;
import dev.switchback.Yielder;
import java.io.IOException;

/** The {@code try}-with-resources statement around suspension points. */
@SuppressWarnings("try")
final class TryWithResources {
  private TryWithResources() {}

  @GeneratorMethod
  static void one(Yielder<Integer> out) throws IOException {
    try (Door door = new Door("d")) {
      out.yield_(1);
      mark(door.name);
      out.yield_(2);
    }
    out.yield_(3);
  }

  @GeneratorMethod
  static void severalCloseInReverse(Yielder<String> out) throws IOException {
    try (Door a = new Door("a");
        Door b = new Door(a.name + "b");
        Door c = new Door("c")) {
      out.yield_(a.name + b.name + c.name);
      mark("inside");
      out.yield_(a.name);
    }
    mark("after");
  }

  @GeneratorMethod
  static void nullResource(Yielder<Integer> out) throws IOException {
    try (Door none = null;
        Door some = new Door("some")) {
      out.yield_(1);
      log("none", none);
    }
  }

  @GeneratorMethod
  static void closeThatFails(Yielder<Integer> out) {
    try (Door door = new Door("bad")) {
      out.yield_(1);
    } catch (IOException e) {
      log("caught", e);
      out.yield_(2);
    }
    out.yield_(3);
  }

  @GeneratorMethod
  static void closeFailureIsSuppressed(Yielder<Object> out) {
    try (Door first = new Door("bad 1");
        Door second = new Door("bad 2")) {
      out.yield_(1);
      throw new IllegalStateException("primary");
    } catch (IOException | IllegalStateException e) {
      out.yield_(e.getSuppressed().length);
      log("caught", e);
    }
  }

  @GeneratorMethod
  static void openThatFailsClosesTheEarlier(Yielder<Integer> out) {
    try (Door first = new Door("first");
        Door second = new Door(null)) {
      out.yield_(1);
    } catch (IOException e) {
      mark("not here");
    } catch (IllegalArgumentException e) {
      log("caught", e);
      out.yield_(2);
    }
  }

  @GeneratorMethod
  static void withCatchAndFinally(Yielder<Integer> out) {
    try (Door door = new Door("d")) {
      out.yield_(1);
    } catch (IllegalArgumentException | IOException e) {
      mark("caught after closing");
      out.yield_(2);
    } finally {
      mark("finally");
      out.yield_(3);
    }
  }

  @GeneratorMethod
  static void existingVariable(Yielder<Integer> out) throws IOException {
    Door door = new Door("existing");
    out.yield_(0);
    try (door) {
      out.yield_(1);
    }
    mark(door.name);
    final Door other = new Door("other");
    try (other;
        Door third = new Door("third")) {
      out.yield_(2);
    }
  }

  @GeneratorMethod
  static String returnClosesFirst(Yielder<Integer> out) throws IOException {
    try (Door door = new Door("d")) {
      out.yield_(1);
      return log("result", door.name);
    }
  }

  @GeneratorMethod
  static void breakAndContinueClose(Yielder<Integer> out) throws IOException {
    for (int i = 0; i < 4; i++) {
      try (Door door = new Door("d" + i)) {
        if (i == 1) {
          continue;
        }
        out.yield_(i);
        if (i == 2) {
          break;
        }
      }
      mark("tail " + i);
    }
  }

  @GeneratorMethod
  static void nestedStatements(Yielder<Integer> out) throws IOException {
    try (Door outer = new Door("outer")) {
      out.yield_(1);
      try (Door inner = new Door("inner")) {
        out.yield_(2);
      } finally {
        out.yield_(3);
      }
      out.yield_(4);
    }
  }

  @GeneratorMethod
  static void varAndLambdaResources(Yielder<Integer> out) throws Exception {
    int n = 4;
    try (AutoCloseable last = () -> mark("closed " + n);
        var door = new Door("var")) {
      out.yield_(1);
      mark(door.name);
      out.yield_(n);
    }
  }

  @GeneratorMethod
  static void closeIsNotCheckedTwice(TwoWayYielder<Integer, String> out) throws IOException {
    String sent = null;
    try (Door door = new Door("d")) {
      sent = out.yield_(1);
      door.close();
    }
    mark(sent);
  }

  @GeneratorMethod
  static void nativeOneBetween(Yielder<Integer> out) throws IOException {
    out.yield_(1);
    try (Door door = new Door("native")) {
      mark(door.name);
    }
    out.yield_(2);
  }

  @GeneratorMethod
  static void fieldAsResource(Yielder<Integer> out) throws IOException {
    Holder holder = new Holder();
    try (holder.door) {
      out.yield_(1);
    }
    out.yield_(2);
  }

  /** Has a resource in a field. */
  static final class Holder {
    final Door door = new Door("field");
  }

  /** Tells when it is opened and closed; the ones called bad fail to close, the one without a name to open. */
  static final class Door implements AutoCloseable {
    final String name;

    Door(String name) {
      if (name == null) {
        throw new IllegalArgumentException("no name");
      }
      this.name = log("open", name);
    }

    @Override
    public void close() throws IOException {
      mark("close " + name);
      if (name.startsWith("bad")) {
        throw new IOException(name);
      }
    }
  }
}
