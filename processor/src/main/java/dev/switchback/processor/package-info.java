/** The annotation processor: its rounds, and the deferral of classes that name what is not generated yet. */
package dev.switchback.processor;
