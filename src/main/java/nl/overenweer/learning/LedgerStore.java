package nl.overenweer.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.overenweer.shared.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Reads and adds to ledgers, in the words of the database: each page and each answer of a learner comes by here. Owner and organisation stand
 * in every question. Of a ledger that this node knows only the new steps are asked for, see {@link RecentLedgers}.
 */
@ApplicationScoped
class LedgerStore {
    // No order is asked for: with long texts in the rows the database would lay them out on disk to sort them. KeptRows
    // sorts.
    private static final String KEPT = "select " + KeptRows.COLUMNS
            + " from learning_attempt a left join learning_step s on s.attempt_id = a.id and s.seq > ";
    private static final String ONE = KEPT + "? where a.person_id = ? and a.organisation_id = ? and a.id = ?";
    private static final String THE_LAST = KEPT
            + "case when a.id = ? then ? else 0 end where a.person_id = ? and a.organisation_id = ?"
            + " and a.id = (select l.id from learning_attempt l where l.person_id = ? and l.organisation_id = ? and l.module = ?"
            + " order by l.number desc limit 1)";
    private static final String STEP =
            "insert into learning_step (attempt_id, seq, at, kind, item, spot, ticket, payload) values ";
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?)";

    @Inject
    private Sql sql;

    @Inject
    private RecentLedgers recent;

    /**
     * The attempt with its ledger, held for the rest of this transaction: whoever wants to add a step to it waits here, and then reads what
     * the one before added. That takes READ COMMITTED, see {@code MainDataSource}: with it no gaps between rows are locked.
     */
    Optional<Kept> held(Learner learner, AttemptId id) {
        return one(ONE + " for update", learner, id);
    }

    Optional<Kept> ofLearner(Learner learner, AttemptId id) {
        return one(ONE, learner, id);
    }

    /** The last attempt at this module. */
    Optional<Kept> last(Learner learner, String module) {
        Optional<Kept> known = recent.lastOf(learner, module);
        long person = learner.person().value();
        long organisation = learner.organisation().value();
        List<@Nullable Object[]> rows = sql.rows(
                THE_LAST,
                known.map(kept -> kept.attempt().id().value()).orElse(0L),
                known.map(Kept::lastSeq).orElse(0),
                person,
                organisation,
                person,
                organisation,
                module);
        return KeptRows.kept(rows, known).map(recent::rememberAsLast);
    }

    /** How the last attempt at each module stands that this learner began, the latest first. */
    List<AttemptCard> cards(Learner learner) {
        return CardRows.cards(sql.rows(
                CardRows.LAST_OF_EACH,
                learner.person().value(),
                learner.organisation().value()));
    }

    /** All at once, in one statement. */
    void add(List<Step> steps) {
        recent.stepsAreAdded();
        List<@Nullable Object> values = new ArrayList<>();
        for (Step step : steps) {
            values.add(step.attempt().value());
            values.add(step.seq());
            values.add(LocalDateTime.ofInstant(step.at(), ZoneOffset.UTC));
            values.add(step.kind().name());
            values.add(step.item());
            values.add(step.spot());
            values.add(step.ticket().map(Ticket::value).orElse(null));
            values.add(step.payload().toString());
        }
        sql.change(STEP + String.join(", ", Collections.nCopies(steps.size(), ROW)), values.toArray());
    }

    /** How an attempt stands, written without reading it first: all of it follows from the ledger. Says whether there was a row for it. */
    boolean keep(AttemptProgress progress) {
        String changes = String.join(" = ?, ", AttemptProgress.CHANGING) + " = ?";
        List<@Nullable Object> values = new ArrayList<>(progress.changing());
        values.add(progress.attempt().value());
        return sql.change("update learning_progress set " + changes + " where attempt_id = ?", values.toArray()) > 0;
    }

    private Optional<Kept> one(String question, Learner learner, AttemptId id) {
        Optional<Kept> known = recent.of(id);
        List<@Nullable Object[]> rows = sql.rows(
                question,
                known.map(Kept::lastSeq).orElse(0),
                learner.person().value(),
                learner.organisation().value(),
                id.value());
        return KeptRows.kept(rows, known).map(recent::remember);
    }
}
