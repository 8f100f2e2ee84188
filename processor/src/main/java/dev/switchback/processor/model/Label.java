package dev.switchback.processor.model;

/**
 * The name of a block.
 *
 * @param id unique in the machine; not yet the number that the emitter gives it
 */
public record Label(int id) {}
