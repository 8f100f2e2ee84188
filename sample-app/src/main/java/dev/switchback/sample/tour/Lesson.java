package dev.switchback.sample.tour;

/** One stop of the tour. */
interface Lesson {
  /** What the lesson shows, in one line. */
  String title();

  /** Shows it, on {@code System.out}. */
  void run();
}
