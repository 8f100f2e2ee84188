package dev.switchback.tests.random;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Keeps what one run of the compiler writes in memory, and loads its classes. */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
  private final Map<String, ByteArrayOutputStream> classes = new LinkedHashMap<>();
  private final Map<String, StringWriter> sources = new LinkedHashMap<>();

  MemoryFiles(JavaFileManager shared) {
    super(shared);
  }

  /** A source file to compile. */
  static JavaFileObject source(String name, String text) {
    return new SimpleJavaFileObject(
        URI.create("mem:///random/" + name + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  /** The source texts that the processor wrote, by the names of their classes. */
  String generated(String name) {
    StringWriter text = sources.get(name);
    return text == null ? "" : text.toString();
  }

  /** Loads the compiled classes in a loader of their own. */
  ClassLoader loader() {
    ClassLoader loader = new ClassLoader(MemoryFiles.class.getClassLoader()) {
      @Override
      protected Class<?> findClass(String name) throws ClassNotFoundException {
        ByteArrayOutputStream bytes = classes.get(name);
        if (bytes == null) {
          throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes.toByteArray(), 0, bytes.size());
      }
    };
    loader.setDefaultAssertionStatus(true);
    return loader;
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
    boolean isSource = kind == JavaFileObject.Kind.SOURCE;
    URI uri = URI.create("mem:///" + name.replace('.', '/') + kind.extension);
    return new SimpleJavaFileObject(uri, kind) {
      @Override
      public Writer openWriter() {
        StringWriter text = new StringWriter();
        sources.put(name, text);
        return text;
      }

      @Override
      public OutputStream openOutputStream() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!isSource) {
          classes.put(name, bytes);
        }
        return bytes;
      }

      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return sources.get(name).toString();
      }
    };
  }

  @Override
  public boolean isSameFile(FileObject a, FileObject b) {
    return a.toUri().equals(b.toUri());
  }

  @Override
  public String inferBinaryName(Location location, JavaFileObject file) {
    return super.inferBinaryName(location, file);
  }

  @Override
  public void close() {
    // The file manager beneath is shared by the runs of one worker.
  }
}
