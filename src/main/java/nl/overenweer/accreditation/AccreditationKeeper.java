package nl.overenweer.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import nl.overenweer.shared.privacy.Keeper;
import nl.overenweer.shared.privacy.Sql;

/** Her register numbers, and what went to a register under them. That points were given stays; the number and the name go. */
@ApplicationScoped
public class AccreditationKeeper implements Keeper {
    @Override
    public String feature() {
        return "accreditation";
    }

    @Override
    public List<Part> parts() {
        return List.of(
                new Part(
                        "numbers",
                        "select r.name as register, r.chamber as kamer, n.number as nummer, n.kept_at as bewaard, n.withdrawn_at as ingetrokken"
                                + " from accreditation_number n join accreditation_register r on r.id = n.register_id where n.person_id = ?1 order by n.id"),
                new Part(
                        "numbers",
                        "select a.serial as bewijs, a.points as punten, a.finished_on as afgerond, a.state as stand, a.awarded_at as bijgeschreven"
                                + " from accreditation_award a where a.person_id = ?1 order by a.id"),
                new Part(
                        "numbers",
                        "select l.number as nummer, l.name as naam, l.title as titel, l.points as punten, l.state as stand, l.reason as reden"
                                + " from accreditation_line l join accreditation_award a on a.id = l.award_id where a.person_id = ?1 order by l.id"));
    }

    @Override
    public void erase(long person, Instant now, Sql sql) {
        sql.change("update accreditation_line set number = '', name = '', reason = '' where award_id in (select id from accreditation_award where person_id = ?1)", person);
        sql.change("update accreditation_number set number = '' where person_id = ?1", person);
    }
}
