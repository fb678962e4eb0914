package nl.overenweer.scorm.cmi;

import org.jspecify.annotations.Nullable;

/**
 * An element of a data model.
 *
 * @param name with {@code n} for a place in a list, such as {@code cmi.objectives.n.id}
 * @param initial what it is while nobody set it; null for none
 */
public record CmiElement(String name, ValueType type, Access access, @Nullable String initial) {}
