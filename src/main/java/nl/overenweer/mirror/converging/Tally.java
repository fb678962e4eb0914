package nl.overenweer.mirror.converging;

import nl.overenweer.content.Glasses;

/**
 * How many people of one profession, in two organisations taken together, made one choice in a scene, or predicted it.
 *
 * @param side whose people they are: who chose, or who predicted what the other side chooses
 */
public record Tally(String module, String item, String scene, Glasses side, Act act, String choice, int people) {
    /** What was done with the choice. */
    public enum Act {
        CHOSEN,
        PREDICTED
    }
}
