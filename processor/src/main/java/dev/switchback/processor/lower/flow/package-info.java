/** What holds over the finished blocks: which variables live where, what a suspension saves, and how a large machine is cut. */
package dev.switchback.processor.lower.flow;
