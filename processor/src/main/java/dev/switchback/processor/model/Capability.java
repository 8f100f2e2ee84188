package dev.switchback.processor.model;

import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * The first parameter of a template: its right to suspend.
 *
 * @param kind which of the capability types it has
 * @param name the parameter's name, such as {@code out}
 * @param yieldType the type of the yielded values: {@code T} for {@code Yielder<T>}, {@code Yielder<? super T>} and
 *     {@code Yielder<? extends T>}, {@code Object} for {@code Yielder<?>} and the raw type, and the primitive type for
 *     the primitive kinds
 * @param sendType the type of the values sent back, found alike; null for the one-way kinds
 */
public record Capability(Kind kind, String name, TypeMirror yieldType, TypeMirror sendType) {

  /** The capability types. */
  public enum Kind {
    /** {@code dev.switchback.Yielder<Y>}. */
    YIELDER("dev.switchback.Yielder", Optional.empty()),
    /** {@code dev.switchback.Yielder.OfInt}. */
    OF_INT("dev.switchback.Yielder.OfInt", Optional.of(TypeKind.INT)),
    /** {@code dev.switchback.Yielder.OfLong}. */
    OF_LONG("dev.switchback.Yielder.OfLong", Optional.of(TypeKind.LONG)),
    /** {@code dev.switchback.Yielder.OfDouble}. */
    OF_DOUBLE("dev.switchback.Yielder.OfDouble", Optional.of(TypeKind.DOUBLE)),
    /** {@code dev.switchback.TwoWayYielder<Y, S>}. */
    TWO_WAY("dev.switchback.TwoWayYielder", Optional.empty());

    private final String typeName;
    private final Optional<TypeKind> primitive;

    Kind(String typeName, Optional<TypeKind> primitive) {
      this.typeName = typeName;
      this.primitive = primitive;
    }

    /** Returns what is yielded, if that is primitive. */
    public Optional<TypeKind> primitive() {
      return primitive;
    }

    /** Returns the canonical name of the capability type; its class is never loaded by the processor. */
    public String typeName() {
      return typeName;
    }
  }
}
