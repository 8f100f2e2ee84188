/** Everything the processor can tell its user: one catalogue, immutable diagnostics, and one place that prints them. */
package dev.switchback.processor.diagnostics;
