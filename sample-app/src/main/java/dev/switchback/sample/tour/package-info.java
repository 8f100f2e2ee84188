/**
 * The tour: what generators do, in small lessons. Each lesson is one class with its templates; their companions
 * ({@code PrimesGenerators} and so on) are written by the annotation processor while this package is compiled.
 */
package dev.switchback.sample.tour;
