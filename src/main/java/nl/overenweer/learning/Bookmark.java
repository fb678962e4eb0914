package nl.overenweer.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;

/**
 * The paragraph at which a learner stopped reading: one per attempt, moved as she reads on. It is no {@link Step}, since it proves nothing,
 * counts for nothing, and what she read minute by minute is nobody's business.
 */
@Entity
@Table(name = "learning_bookmark")
@Personal(subject = "steps", erase = Erase.DELETED)
class Bookmark {
    @Id
    @Column(name = "attempt_id")
    private long attemptId;

    @Column(name = "item")
    private String item;

    @Column(name = "paragraph")
    private String paragraph;

    @Column(name = "at")
    private Instant at;

    protected Bookmark() {}

    Bookmark(AttemptId attempt, String item, String paragraph, Instant at) {
        this.attemptId = attempt.value();
        this.item = item;
        this.paragraph = paragraph;
        this.at = at;
    }

    void move(String toItem, String toParagraph, Instant now) {
        item = toItem;
        paragraph = toParagraph;
        at = now;
    }

    /** What leads to the paragraph from the address where she was last; empty when that is another page. */
    String anchorIn(String here) {
        return anchor(here, item, paragraph);
    }

    static String anchor(String here, String item, String paragraph) {
        return here.endsWith("/" + item) ? "#" + paragraph : "";
    }
}
