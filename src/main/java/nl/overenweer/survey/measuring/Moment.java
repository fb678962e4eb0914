package nl.overenweer.survey.measuring;

import java.util.Optional;
import java.util.stream.Stream;

/** When a list is filled in: 'vóór spoor B, direct erna en na drie maanden' (curriculum, vragenlijst zelfvertrouwen). */
public enum Moment {
    BEFORE("voor"),
    AFTER("na"),
    LATER("later");

    private final String word;

    Moment(String word) {
        this.word = word;
    }

    /** As it stands in an address and in a message key. */
    public String word() {
        return word;
    }

    public static Optional<Moment> worded(String word) {
        return Stream.of(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
