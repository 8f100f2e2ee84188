/** The types of a template's expressions, as far as declarations tell them without a compiler's attribution. */
package dev.switchback.processor.lower.types;
