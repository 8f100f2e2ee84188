/** From a template's body to a machine: names are bound, suspension points taken out of expressions, control flow flattened. */
package dev.switchback.processor.lower;
