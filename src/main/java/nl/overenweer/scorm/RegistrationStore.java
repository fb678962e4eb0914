package nl.overenweer.scorm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.overenweer.learning.AttemptId;
import nl.overenweer.learning.Learner;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.scorm.sequencing.SequencingState;
import nl.overenweer.shared.Sql;
import org.jspecify.annotations.Nullable;

/** Registrations. The learner and her organisation stand in every question. */
@ApplicationScoped
class RegistrationStore {
    private static final String SELECT =
            "select id, secret, attempt_id, item, person_id, organisation_id, version_id, part, state, session_no, commit_no,"
                    + " device, is_open, last_at from scorm_registration where person_id = ? and organisation_id = ? and ";

    @Inject
    private Sql sql;

    /** Two that come at once make one. */
    void addIfAbsent(
            Learner learner,
            AttemptId attempt,
            String item,
            int number,
            PackageVersionId version,
            RegistrationKey key,
            Instant now) {
        sql.change(
                "insert ignore into scorm_registration (secret, attempt_id, item, try_no, person_id, organisation_id, version_id,"
                        + " part, state, trail, session_no, commit_no, device, is_open, begun_at, last_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, '', ?, '', 0, 0, '', 0, ?, ?)",
                key.value(),
                attempt.value(),
                item,
                number,
                learner.person().value(),
                learner.organisation().value(),
                version.value(),
                SequencingState.NEW.text(),
                Rows.utc(now),
                Rows.utc(now));
    }

    /** The last first: a package that is done may be done again. */
    List<Registration> tries(Learner learner, AttemptId attempt, String item) {
        return some("attempt_id = ? and item = ? order by try_no desc", learner, attempt.value(), item);
    }

    Optional<Registration> find(Learner learner, RegistrationKey key) {
        return some("secret = ?", learner, key.value()).stream().findFirst();
    }

    /** Held for the rest of this transaction: commits come one after the other. */
    Optional<Registration> held(Learner learner, RegistrationKey key) {
        return some("secret = ? for update", learner, key.value()).stream().findFirst();
    }

    void keep(Registration it) {
        sql.change(
                "update scorm_registration set part = ?, state = ?, session_no = ?, commit_no = ?, device = ?, is_open = ?, last_at = ? where id = ?",
                it.part().orElse(""),
                it.state().text(),
                it.session(),
                it.commit(),
                it.device(),
                it.open() ? 1 : 0,
                Rows.utc(it.lastAt()),
                it.id());
    }

    /** Why the last request led where it led. */
    void keepTrail(Registration it, String trail) {
        sql.change("update scorm_registration set trail = ? where id = ?", trail, it.id());
    }

    String trail(Registration it) {
        return Rows.text(sql.rows("select trail from scorm_registration where id = ?", it.id())
                .get(0)[0]);
    }

    private List<Registration> some(String where, Learner learner, Object... values) {
        Object[] all = new Object[values.length + 2];
        all[0] = learner.person().value();
        all[1] = learner.organisation().value();
        System.arraycopy(values, 0, all, 2, values.length);
        return sql.rows(SELECT + where, all).stream()
                .map(RegistrationStore::read)
                .toList();
    }

    private static Registration read(@Nullable Object[] row) {
        return new Registration(
                Rows.number(row[0]),
                new RegistrationKey(Rows.text(row[1])),
                new AttemptId(Rows.number(row[2])),
                Rows.text(row[3]),
                new PersonId(Rows.number(row[4])),
                new OrganisationId(Rows.number(row[5])),
                new PackageVersionId(Rows.number(row[6])),
                Optional.of(Rows.text(row[7])).filter(part -> !part.isEmpty()),
                SequencingState.read(Rows.text(row[8])),
                (int) Rows.number(row[9]),
                (int) Rows.number(row[10]),
                Rows.text(row[11]),
                Rows.number(row[12]) == 1,
                Rows.moment(row[13]).orElse(Instant.EPOCH));
    }
}
