/** Finds the shape in which a machine's blocks are written down: what is a case, what stands in it, and in which order. */
package dev.switchback.processor.shape;
