package nl.overenweer.learning;

/**
 * What a learner did, as it goes into the ledger; not yet stored, as opposed to a {@link Step}.
 *
 * @param item slug of the page, case or quiz; empty for the module as a whole
 * @param spot scene or question in it; empty for the item as a whole
 */
record Deed(StepKind kind, String item, String spot, Payload payload) {}
