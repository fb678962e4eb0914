package nl.overenweer.learning;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.overenweer.content.VersionId;
import nl.overenweer.learning.progress.Route;
import org.jspecify.annotations.Nullable;

/** Reads how attempts stand out of the rows of one query; by hand, as {@link KeptRows}: every learner's page asks it. */
final class CardRows {
    /** In no order; of one learner in one organisation. */
    static final String LAST_OF_EACH = "select p.attempt_id, p.module, p.version_id, p.number, p.state, p.items_done,"
            + " p.items_total, p.here, p.started_at, p.last_at, p.completed_at, b.item, b.paragraph, a.route"
            + " from learning_progress p join learning_attempt a on a.id = p.attempt_id"
            + " left join learning_bookmark b on b.attempt_id = p.attempt_id where p.person_id = ? and p.organisation_id = ?"
            + " and p.number = (select max(l.number) from learning_progress l where l.person_id = p.person_id"
            + " and l.organisation_id = p.organisation_id and l.module = p.module)";

    private CardRows() {}

    /** The latest first. */
    static List<AttemptCard> cards(List<@Nullable Object[]> rows) {
        return rows.stream()
                .map(CardRows::card)
                .sorted(Comparator.comparing(AttemptCard::lastAt).reversed())
                .toList();
    }

    private static AttemptCard card(@Nullable Object[] row) {
        String here = (String) row[7];
        return new AttemptCard(
                new AttemptId(KeptRows.number(row[0])),
                (String) row[1],
                new VersionId(KeptRows.number(row[2])),
                (int) KeptRows.number(row[3]),
                Route.valueOf((String) row[13]),
                ProgressState.valueOf((String) row[4]),
                (int) KeptRows.number(row[5]),
                (int) KeptRows.number(row[6]),
                here + anchor(here, (String) row[11], (String) row[12]),
                KeptRows.moment(row[8]),
                KeptRows.moment(row[9]),
                completed(row[10]));
    }

    private static Optional<Instant> completed(@Nullable Object moment) {
        return Optional.ofNullable(moment).map(KeptRows::moment);
    }

    /** Empty where she never stopped halfway a page. */
    private static String anchor(String here, @Nullable String item, @Nullable String paragraph) {
        return item == null || paragraph == null ? "" : Bookmark.anchor(here, item, paragraph);
    }
}
