/**
 * Where the syntax of a template comes from: the host compiler's own trees, or a parse-only javac over the source text.
 */
package dev.switchback.processor.source;
