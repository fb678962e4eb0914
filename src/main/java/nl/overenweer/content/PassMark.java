package nl.overenweer.content;

/**
 * What a closing test asks to be passed: a number of questions at full marks, or a share of those drawn.
 *
 * @param percent whether {@code value} is a percentage rather than a number
 */
public record PassMark(int value, boolean percent) {
    public PassMark {
        Checks.that(value >= 1 && (!percent || value <= 100), "a pass mark is 1 or more, and at most 100 percent");
    }

    /** How many of so many questions: a share is rounded up, so that nobody passes below it. */
    public int of(int questions) {
        return percent ? (questions * value + 99) / 100 : value;
    }

    /** As it is written in the text form: {@code 7} or {@code 70%}. */
    public String text() {
        return value + (percent ? "%" : "");
    }
}
