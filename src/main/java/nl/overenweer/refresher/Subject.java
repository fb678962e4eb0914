package nl.overenweer.refresher;

import java.time.Instant;
import java.time.LocalDate;
import nl.overenweer.refresher.scheduling.CardKind;

/**
 * What a card is to ask one learner.
 *
 * @param key what names it among hers of this kind: {@code module/quiz/question}, or the id of a term or an article
 * @param module where she met it
 * @param learnedAt when that was
 * @param firstDue the first day on which it may come
 */
public record Subject(CardKind kind, String key, String module, Instant learnedAt, LocalDate firstDue) {
    /** A key as it stands in the database is not longer than this. */
    static final int LONGEST = 250;

    static String ofQuestion(String module, String quiz, String question) {
        return module + "/" + quiz + "/" + question;
    }

    boolean fits() {
        return key.length() <= LONGEST;
    }
}
