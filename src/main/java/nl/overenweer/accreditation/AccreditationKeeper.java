package nl.overenweer.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import nl.overenweer.shared.privacy.Keeper;
import nl.overenweer.shared.privacy.Statements;

/**
 * Her register numbers and what followed from them. Of what went to a register, stays what a question about it needs: which proof, which
 * activity, how many points, when, and the register's answer. Her number and name go; the register has them itself. What went nowhere goes
 * altogether.
 */
@ApplicationScoped
public class AccreditationKeeper implements Keeper {
    private static final String HER_AWARDS = " (select id from accreditation_award where person_id = ?1)";

    private static final List<Part> HERS = List.of(
            new Part(
                    "numbers",
                    "select r.name as register, r.chamber as kamer, n.number as nummer, n.kept_at as bewaard, n.withdrawn_at as ingetrokken"
                            + " from accreditation_number n join accreditation_register r on r.id = n.register_id where n.person_id = ?1 order by n.id"),
            new Part(
                    "numbers",
                    "select serial as bewijs, points as punten, finished_on as afgerond, state as stand, awarded_at as bijgeschreven"
                            + " from accreditation_award where person_id = ?1 order by id"),
            new Part(
                    "numbers",
                    "select l.number as nummer, l.name as naam, l.organisation as organisatie, l.title as titel, l.activity as activiteit,"
                            + " l.points as punten, l.finished_on as afgerond, l.serial as bewijs, l.state as antwoord, l.reason as reden, s.sent_at as verstuurd"
                            + " from accreditation_line l join accreditation_award a on a.id = l.award_id join accreditation_list s on s.id = l.list_id"
                            + " where a.person_id = ?1 order by l.id"));

    private static final List<Part> AT_THE_DESK = List.of(
            new Part(
                    "desk",
                    "select name as nagekeken_register, chamber as kamer, checked_on as op, checked_source as bron from accreditation_register"
                            + " where checked_by = ?1 order by id"),
            new Part(
                    "desk",
                    "select module, activity as activiteit, state as stand, kept_at as door_jou_vastgelegd from accreditation_accreditation"
                            + " where kept_by = ?1 order by kept_at"),
            new Part(
                    "desk",
                    "select name as bewijsstuk, kept_at as door_jou_bewaard from accreditation_evidence where kept_by = ?1 order by kept_at"),
            new Part(
                    "desk",
                    "select id as lijst, made_at as gemaakt, sent_at as verstuurd, sent_how as hoe from accreditation_list"
                            + " where made_by = ?1 or sent_by = ?1 order by id"));

    @Override
    public String feature() {
        return "accreditation";
    }

    @Override
    public List<Part> parts() {
        return Stream.concat(HERS.stream(), AT_THE_DESK.stream()).toList();
    }

    @Override
    public void erase(long person, Instant now, Statements sql) {
        sql.rows("select id from accreditation_lock where id = 1 for update");
        dropWhatWentNowhere(person, sql);
        sql.change(
                "update accreditation_line set number = '', name = ?2, reason = '' where award_id in" + HER_AWARDS,
                person,
                NOBODY);
        sql.change(
                "update accreditation_number set number = '', withdrawn_at = coalesce(withdrawn_at, ?2) where person_id = ?1",
                person,
                LocalDateTime.ofInstant(now, ZoneOffset.UTC));
        sql.change(
                "delete from accreditation_number where person_id = ?1 and not exists"
                        + " (select 1 from accreditation_award a where a.number_id = accreditation_number.id)",
                person);
    }

    /** A list that is not sent loses her lines. What a register refused and waited for another list, stays refused. */
    private static void dropWhatWentNowhere(long person, Statements sql) {
        sql.change(
                "delete from accreditation_line where award_id in" + HER_AWARDS
                        + " and list_id in (select id from accreditation_list where sent_at is null)",
                person);
        sql.change("delete from accreditation_list where sent_at is null and not exists"
                + " (select 1 from accreditation_line l where l.list_id = accreditation_list.id)");
        sql.change(
                "delete from accreditation_award where person_id = ?1 and not exists"
                        + " (select 1 from accreditation_line l where l.award_id = accreditation_award.id)",
                person);
        sql.change(
                "update accreditation_award set state = 'REFUSED' where person_id = ?1 and state in ('READY', 'LISTED')",
                person);
    }
}
