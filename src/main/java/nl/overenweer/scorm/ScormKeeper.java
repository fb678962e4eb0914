package nl.overenweer.scorm;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import nl.overenweer.shared.privacy.Keeper;
import nl.overenweer.shared.privacy.Statements;

/** Who brought which package, and what packages told of who learns with them: how she stands stays, what she answered goes. */
@ApplicationScoped
public class ScormKeeper implements Keeper {
    @Override
    public String feature() {
        return "scorm";
    }

    @Override
    public List<Part> parts() {
        return List.of(
                new Part(
                        "packages",
                        "select title as titel, number as versie, file_name as bestand, imported_at as gebracht from scorm_version"
                                + " where brought_by = ?1 order by id"),
                new Part(
                        "imports",
                        "select file_name as bestand, zip_bytes as bytes, stage as stand, asked_at as gebracht from scorm_import"
                                + " where person_id = ?1 order by id"),
                new Part(
                        "passes",
                        "select given_at as gegeven, expires_at as geldig_tot from scorm_pass where person_id = ?1 order by given_at"),
                new Part(
                        "runs",
                        "select r.item as onderdeel, p.part as deel, p.completion as afronding, p.success as resultaat, p.scaled as score,"
                                + " p.content as waarden, p.changed_at as wanneer from scorm_part p join scorm_registration r on"
                                + " r.id = p.registration_id where r.person_id = ?1 order by r.id, p.part"),
                new Part(
                        "runs",
                        "select r.item as onderdeel, i.part as deel, i.name as vraag, i.result as uitslag, i.content as waarden from"
                                + " scorm_interaction i join scorm_registration r on r.id = i.registration_id where r.person_id = ?1"
                                + " order by r.id, i.part, i.row_no"),
                new Part(
                        "shared",
                        "select kind as soort, name as naam, content as waarden, changed_at as wanneer from scorm_shared"
                                + " where person_id = ?1 order by scope, kind, name"));
    }

    @Override
    public void erase(long person, Instant now, Statements sql) {
        sql.change("delete from scorm_import where person_id = ?1", person);
        sql.change("delete from scorm_pass where person_id = ?1", person);
        sql.change("delete from scorm_shared where person_id = ?1", person);
        String hers = " where registration_id in (select id from scorm_registration where person_id = ?1)";
        sql.change("delete from scorm_interaction" + hers, person);
        sql.change("delete from scorm_objective" + hers, person);
        sql.change("update scorm_part set content = '{}', interactions = 0" + hers, person);
    }

    @Override
    public List<Aging> agings() {
        return List.of(Aging.rows("scorm_import", 7, "asked_at"), Aging.rows("scorm_pass", 1, "given_at"));
    }
}
