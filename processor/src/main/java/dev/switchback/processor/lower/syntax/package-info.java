/** What Java's syntax alone tells: which statements complete, what patterns bind where, what labels and operators mean. */
package dev.switchback.processor.lower.syntax;
