package nl.overenweer.authoring;

/**
 * What the check says, in the place where a trainer mends it: as opposed to content's finding, which knows no forms.
 *
 * @param blocks whether it keeps the module from being published
 * @param item slug of the item; empty for the module itself
 * @param part id of the scene or question; empty for the item as a whole
 * @param place the field within the item or part, as in {@code keuzes.1.naar}; empty for the whole
 */
public record Remark(boolean blocks, String item, String part, String place, String text) {}
