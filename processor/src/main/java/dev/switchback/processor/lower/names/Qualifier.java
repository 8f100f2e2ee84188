package dev.switchback.processor.lower.names;

import javax.lang.model.element.TypeElement;

/**
 * What stands before the dot of a selected member.
 *
 * @param type the class that has the member, or inherits it
 * @param isTypeName whether it is the name of the class rather than a value of it
 */
public record Qualifier(TypeElement type, boolean isTypeName) {}
