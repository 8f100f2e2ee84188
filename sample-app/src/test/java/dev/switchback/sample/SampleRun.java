package dev.switchback.sample;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/**
 * What one run of a command printed and how it ended.
 *
 * @param exitCode the exit code
 * @param out what it printed, with plain line feeds
 * @param err what it complained of, with plain line feeds
 */
public record SampleRun(int exitCode, String out, String err) {
  /** Runs the whole command line. */
  public static SampleRun of(String... args) {
    return of(Main.commandLine(), args);
  }

  /** Runs one command by itself. */
  public static SampleRun of(CommandLine command, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    command.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    int exitCode = command.execute(args);
    return new SampleRun(exitCode, plain(out.toString()), plain(err.toString()));
  }

  /** What {@code body} prints on {@code System.out}, with plain line feeds. */
  public static String printedBy(Runnable body) {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      body.run();
    } finally {
      System.setOut(before);
    }
    return plain(bytes.toString(StandardCharsets.UTF_8));
  }

  private static String plain(String printed) {
    return printed.replace(System.lineSeparator(), "\n");
  }
}
