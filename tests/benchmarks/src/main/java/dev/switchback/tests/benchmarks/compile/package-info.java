/** What the processor costs when it runs: javac as whole processes, side by side. */
package dev.switchback.tests.benchmarks.compile;
