package dev.switchback.tests.random;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Tries the templates of a range of seeds, two batches at a time, and reports. */
final class Soak {
  private static final int WORKERS = 2;

  /** Seeds that are compiled together: what a run of javac costs in any case is shared by this many classes. */
  private static final int BATCH = 16;

  private static final int PATIENCE_SECONDS = 900;

  /** Failures of one kind that are made small and shown; the others are counted. */
  private static final int SHOWN = 2;

  private static final int SHRINK_SECONDS = Integer.getInteger("switchback.random.shrink", 30);

  private final PrintStream out;
  private final Map<String, Integer> counts = new TreeMap<>();
  private final List<Failure> shown = new ArrayList<>();
  private final ThreadLocal<Compiler> compilers = ThreadLocal.withInitial(Compiler::new);
  private long next;
  private long end;
  private int templates;
  private int scripts;
  private int skipped;

  /**
   * @param out where progress and failures are printed
   */
  Soak(PrintStream out) {
    this.out = out;
  }

  /** What came of it in one line. */
  synchronized String summary(Duration time) {
    int broken = counts.values().stream().mapToInt(Integer::intValue).sum();
    return "%,d templates under %,d scripts in %d s; %d failed%s; %d classes left out that need a newer Java"
        .formatted(
            templates,
            scripts,
            time.toSeconds(),
            broken,
            counts.isEmpty() ? "" : " " + counts,
            skipped);
  }

  /** Failures, made small; those shown, and one for each kind at least. */
  synchronized List<Failure> failures() {
    return List.copyOf(shown);
  }

  /** How many templates were run. */
  synchronized int templates() {
    return templates;
  }

  /** Tries the seeds from {@code from} to {@code to}, inclusive. */
  void run(long from, long to) throws InterruptedException {
    next = from;
    end = to;
    long start = System.nanoTime();
    List<Thread> workers = new ArrayList<>();
    for (int i = 0; i < WORKERS; i++) {
      Thread worker = new Thread(this::work, "soak " + i);
      worker.start();
      workers.add(worker);
    }
    for (Thread worker : workers) {
      do {
        worker.join(30_000);
        out.println(progress() + summary(Duration.ofNanos(System.nanoTime() - start)));
      } while (worker.isAlive());
    }
  }

  private synchronized String progress() {
    return "up to seed " + (next - 1) + ": ";
  }

  private synchronized List<Long> take() {
    List<Long> taken = new ArrayList<>();
    while (taken.size() < BATCH && next <= end) {
      if (RandomClass.isFor(next, Runtime.version().feature())) {
        taken.add(next);
      } else {
        skipped++;
      }
      next++;
    }
    return taken;
  }

  private void work() {
    // A thread of its own, so that a machine that hangs is given up, not waited for.
    ExecutorService thread = executor();
    for (List<Long> seeds = take(); !seeds.isEmpty(); seeds = take()) {
      List<Long> batch = seeds;
      Future<?> done = thread.submit(() -> attempt(batch));
      try {
        done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      } catch (TimeoutException e) {
        add(
            new Failure(
                Failure.Kind.HANGS, "", RandomClass.of(batch.get(0)), "", "one of " + batch),
            thread);
        thread = executor();
      } catch (ExecutionException e) {
        throw new AssertionError("seeds " + batch, e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
    thread.shutdown();
  }

  private static ExecutorService executor() {
    return Executors.newSingleThreadExecutor(work -> {
      Thread thread = new Thread(null, work, "templates", 16 << 20);
      thread.setDaemon(true);
      return thread;
    });
  }

  private void attempt(List<Long> seeds) {
    Trial trial = new Trial(compilers.get());
    trial.run(seeds.stream().map(RandomClass::of).toList());
    synchronized (this) {
      templates += trial.templates();
      scripts += trial.scripts();
    }
    trial.failures().forEach(failure -> add(failure, null));
  }

  private void add(Failure failure, Object hanging) {
    boolean shows;
    synchronized (this) {
      boolean ours = failure.kind() != Failure.Kind.JAVAC;
      shows = counts.merge(failure.title(), 1, Integer::sum) <= SHOWN && ours;
      if (!shows) {
        out.println(title(failure) + ": " + failure.detail().lines().findFirst().orElse(""));
      }
    }
    if (shows) {
      boolean shrinks = hanging == null && failure.kind() != Failure.Kind.ILLEGAL;
      Failure small = shrinks ? Shrinker.shrink(compilers.get(), failure, SHRINK_SECONDS) : failure;
      synchronized (this) {
        shown.add(small);
        out.println(text(small));
      }
    }
  }

  /** All that is needed to understand a failure and to see it again. */
  static String text(Failure failure) {
    return title(failure) + "\n" + failure.source().body() + "\n" + failure.detail() + "\n";
  }

  private static String title(Failure failure) {
    long seed = failure.source().seed();
    return "=== " + failure.title() + ": template " + failure.template() + " of seed " + seed
        + "; again: -Dseeds=" + seed + ".." + seed + " on JDK "
        + Runtime.version().feature();
  }
}
