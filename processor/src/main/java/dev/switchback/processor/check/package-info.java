/** The rules for templates: reads declarations and bodies, answers with {@code model} values and diagnostics. */
package dev.switchback.processor.check;
