/** What the names in a template mean: its locals, its own classes, and members of the classes around it; and where it suspends. */
package dev.switchback.processor.lower.names;
