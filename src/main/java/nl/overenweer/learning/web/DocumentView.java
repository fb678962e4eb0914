package nl.overenweer.learning.web;

/**
 * A document on the learner's own file.
 *
 * @param kind as the text form has it
 * @param date when it was written; empty when that is not told
 * @param arrived since when it is on file, in the time of the case; empty in a case without a clock, and for what lay there at the start
 * @param fresh it came since the scene before
 */
public record DocumentView(
        String id, String title, String kind, String date, String from, String arrived, boolean fresh, String html) {}
