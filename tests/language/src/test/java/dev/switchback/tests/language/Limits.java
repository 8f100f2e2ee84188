package dev.switchback.tests.language;

/** Constants and methods to inherit. */
interface Limits {
  int LOW = 3;
  String NAME = "limits";
  int[] COMPUTED = {LOW, 4};

  default int high() {
    return LOW * 10;
  }

  static int middle() {
    return 15;
  }
}
