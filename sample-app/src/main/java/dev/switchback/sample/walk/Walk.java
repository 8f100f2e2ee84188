package dev.switchback.sample.walk;

import dev.switchback.Generator;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code walk DIR}: the largest files below a folder, and how many files and bytes there are in all. */
@Command(
    name = "walk",
    description =
        "Prints the largest files below a folder, and a total. Symbolic links are not followed.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:The folder was walked; parts that could not be read were reported and skipped.",
      "1:The folder itself could not be read.",
      "2:There is no such folder, or the command line is wrong."
    })
public final class Walk implements Callable<Integer> {
  private final FolderOpener opener;

  @Spec
  private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "The folder.")
  private Path folder;

  @Option(
      names = "--largest",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many of the largest files to print (default: ${DEFAULT-VALUE}).")
  private int largest;

  @Option(
      names = "--first",
      paramLabel = "K",
      description = "Stop after the first K files; the rest is not even listed.")
  private Long first;

  /** Used by picocli. */
  public Walk() {
    this(Files::newDirectoryStream);
  }

  Walk(FolderOpener opener) {
    this.opener = opener;
  }

  @Override
  public Integer call() {
    requireNotNegative("--largest", largest);
    requireNotNegative("--first", first == null ? 0 : first);
    if (!Files.isDirectory(folder)) {
      String problem = Files.exists(folder) ? "not a folder" : "no such folder";
      err().println("walk: " + folder + ": " + problem);
      return 2;
    }
    ProblemReport problems = new ProblemReport(err(), folder);
    Summary summary = summarize(problems);
    if (problems.startUnreadable()) {
      return 1;
    }
    print(summary, problems.count());
    return 0;
  }

  private Summary summarize(ProblemReport problems) {
    Summary summary = new Summary(largest);
    FolderWalk walk = new FolderWalk(opener, problems);
    try (Generator<FoundFile> files = FolderWalkGenerators.files(walk, folder)) {
      // The limit comes first: to ask for one more file would list more than is needed.
      while ((first == null || summary.files() < first) && files.advance()) {
        summary.add(files.current());
      }
    }
    return summary;
  }

  private void print(Summary summary, long skipped) {
    PrintWriter out = spec.commandLine().getOut();
    for (FoundFile file : summary.largest()) {
      out.printf(Locale.ROOT, "%,15d  %s%n", file.bytes(), folder.relativize(file.path()));
    }
    out.printf(Locale.ROOT, "total: %,d files, %,d bytes%n", summary.files(), summary.bytes());
    if (skipped > 0) {
      out.printf(Locale.ROOT, "skipped: %,d%n", skipped);
    }
    if (first != null && summary.files() == first) {
      out.printf(Locale.ROOT, "stopped after the first %,d files%n", first);
    }
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }

  private void requireNotNegative(String option, long value) {
    if (value < 0) {
      throw new ParameterException(spec.commandLine(), option + " must be 0 or more, not " + value);
    }
  }
}
