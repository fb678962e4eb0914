package nl.overenweer.learning.web;

/**
 * One scene of the path through a case.
 *
 * @param shown whether it is the scene on this page
 * @param choice what was decided there; empty where the story is now
 * @param judgement of that choice; empty until it may be told
 */
public record PathStep(int number, String title, String address, boolean shown, String choice, String judgement) {}
