/**
 * What generated companions extend and call. For generated code only: nothing here is meant to be named in source that
 * a person writes, and it changes together with the annotation processor. Use {@link dev.switchback} instead.
 */
package dev.switchback.runtime;
