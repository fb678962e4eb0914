package nl.overenweer.mirror;

/**
 * A part of the people of one profession.
 *
 * @param choice the id of the choice; empty for the others taken together
 * @param percent whole percents
 */
public record Share(String choice, int percent) {
    public boolean isOthers() {
        return choice.isEmpty();
    }
}
