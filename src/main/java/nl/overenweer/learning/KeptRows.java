package nl.overenweer.learning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.overenweer.content.VersionId;
import nl.overenweer.learning.progress.Route;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;
import nl.overenweer.shared.Cells;
import org.jspecify.annotations.Nullable;

/**
 * Reads an attempt and its steps out of the rows of one query. By hand: the persistence provider would keep a copy of each step to find out
 * what changed, and in a ledger nothing does.
 */
final class KeptRows {
    /** What each row holds of the attempt {@code a}, and of its step {@code s}: nothing, where there is none yet. */
    static final String COLUMNS =
            "a.id, a.person_id, a.organisation_id, a.profession, a.module, a.version_id, a.number, a.route,"
                    + " a.seed, a.started_at, s.seq, s.at, s.kind, s.item, s.spot, s.ticket, s.payload";

    static final String STEP_COLUMNS = "s.attempt_id, s.seq, s.at, s.kind, s.item, s.spot, s.ticket, s.payload";

    private static final int STEP = 10;

    private KeptRows() {}

    /** From rows of {@link #COLUMNS}, in any order; where they are of the attempt that is known, they hold what came after. */
    static Optional<Kept> kept(List<@Nullable Object[]> rows, Optional<Kept> known) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Optional<Kept> before = known.filter(kept -> kept.attempt().id().value() == number(rows.get(0)[0]));
        List<Step> after = steps(rows);
        if (before.isPresent() && after.isEmpty()) {
            return before;
        }
        Attempt attempt = before.map(Kept::attempt).orElseGet(() -> attempt(rows.get(0)));
        List<Step> steps =
                new ArrayList<>(before.map(kept -> kept.ledger().steps()).orElse(List.of()));
        steps.addAll(after);
        return Optional.of(new Kept(attempt, new Ledger(steps)));
    }

    private static List<Step> steps(List<@Nullable Object[]> rows) {
        List<Step> steps = new ArrayList<>(rows.size());
        for (Object[] row : rows) {
            if (row[STEP] != null) {
                steps.add(step(new AttemptId(number(row[0])), row, STEP));
            }
        }
        steps.sort(Comparator.comparingInt(Step::seq));
        return steps;
    }

    /** From rows of {@link #STEP_COLUMNS}. */
    static Ledger ledger(AttemptId attempt, List<Object[]> rows) {
        return new Ledger(rows.stream().map(row -> step(attempt, row, 1)).toList());
    }

    static Decisions.Numbered decision(Object[] row) {
        return new Decisions.Numbered(
                number(row[0]),
                new PersonId(number(row[1])),
                Profession.valueOf((String) row[2]),
                (String) row[3],
                (String) row[4],
                (String) row[5],
                Payload.read((String) row[6]).text("choice"));
    }

    private static Attempt attempt(Object[] row) {
        Learner learner = new Learner(
                new PersonId(number(row[1])), new OrganisationId(number(row[2])), Profession.valueOf((String) row[3]));
        return new Attempt(
                new AttemptId(number(row[0])),
                learner,
                (String) row[4],
                new VersionId(number(row[5])),
                (int) number(row[6]),
                Route.valueOf((String) row[7]),
                number(row[8]),
                moment(row[9]));
    }

    private static Step step(AttemptId attempt, Object[] row, int from) {
        return new Step(
                attempt,
                (int) number(row[from]),
                moment(row[from + 1]),
                StepKind.valueOf((String) row[from + 2]),
                (String) row[from + 3],
                (String) row[from + 4],
                (String) row[from + 5],
                (String) row[from + 6]);
    }

    static long number(Object value) {
        return Cells.number(value);
    }

    /** In the database every moment is in UTC. */
    static Instant moment(Object value) {
        return Cells.moment(value);
    }
}
