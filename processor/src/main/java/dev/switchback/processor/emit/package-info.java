/** Writes machines down as Java source. The only package that uses JavaPoet. */
package dev.switchback.processor.emit;
