/** A command on real input: walks a folder lazily, by a template that delegates to itself for each subfolder. */
package dev.switchback.sample.walk;
