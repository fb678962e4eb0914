package nl.overenweer.authoring;

/**
 * Something that the check found, and where a trainer mends it.
 *
 * @param blocks whether it keeps the module from being published
 * @param item slug of the item; empty for the module itself
 * @param part id of the scene or question; empty for the item as a whole
 * @param place the field within the item or part, as in {@code keuzes.1.naar}; empty for the whole
 */
public record Finding(boolean blocks, String item, String part, String place, String text) {}
