/** Immutable values that the stages hand on to each other. */
package dev.switchback.processor.model;
