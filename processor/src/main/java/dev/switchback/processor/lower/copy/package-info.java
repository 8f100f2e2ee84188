/** Pieces of a template's source as code of its machine: with names as they are bound, and private members by accessors. */
package dev.switchback.processor.lower.copy;
