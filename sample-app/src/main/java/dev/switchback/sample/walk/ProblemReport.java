package dev.switchback.sample.walk;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.BiConsumer;

/** Reports what a walk could not read, one line each, and keeps count. */
final class ProblemReport implements BiConsumer<Path, IOException> {
  private final PrintWriter err;
  private final Path start;
  private long count;
  private boolean startUnreadable;

  /**
   * Creates an empty report.
   *
   * @param err where the lines go
   * @param start the folder that the walk starts with: without it there is nothing to skip to
   */
  ProblemReport(PrintWriter err, Path start) {
    this.err = err;
    this.start = start;
  }

  @Override
  public void accept(Path path, IOException problem) {
    count++;
    startUnreadable |= path.equals(start);
    err.println("walk: " + path + ": " + reason(problem));
  }

  /** How many folders and files could not be read. */
  long count() {
    return count;
  }

  boolean startUnreadable() {
    return startUnreadable;
  }

  private static String reason(IOException problem) {
    if (problem instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (problem instanceof NoSuchFileException) {
      return "gone while walking";
    }
    String message = problem.getMessage();
    return message == null ? problem.getClass().getSimpleName() : message;
  }
}
