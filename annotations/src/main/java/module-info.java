/**
 * Coroutines for plain Java: the annotation, the capabilities and the protocol of generators ({@link dev.switchback}),
 * and the base classes of generated machines ({@link dev.switchback.runtime}).
 */
module dev.switchback {
  exports dev.switchback;
  exports dev.switchback.runtime;
}
