package dev.switchback.sample;

import dev.switchback.sample.tour.Tour;
import dev.switchback.sample.walk.Walk;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The sample's command line: {@code tour} shows what generators do, {@code walk DIR} uses one on real input. */
@Command(
    name = "switchback-sample",
    description = "Coroutines for plain Java, by example.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {Tour.class, Walk.class})
public final class Main {
  /** Used by picocli; {@link #commandLine()} is the way in for Java code. */
  public Main() {}

  /**
   * Runs one command and exits with its code: 0 on success, 1 if it failed, 2 if it was called wrongly.
   *
   * @param args the command line; without a command, a usage message is printed and the exit code is 2
   */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  /**
   * The whole command line, ready to execute, for tests and for embedding.
   *
   * @return a new command line; its output goes to {@code System.out} and {@code System.err} unless told otherwise
   */
  public static CommandLine commandLine() {
    return new CommandLine(new Main());
  }
}
