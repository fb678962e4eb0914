package nl.overenweer.scorm;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import nl.overenweer.shared.privacy.Keeper;
import nl.overenweer.shared.privacy.Statements;

/** Who brought which package. */
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
                                + " where person_id = ?1 order by id"));
    }

    @Override
    public void erase(long person, Instant now, Statements sql) {
        sql.change("delete from scorm_import where person_id = ?1", person);
    }

    @Override
    public List<Aging> agings() {
        return List.of(Aging.rows("scorm_import", 7, "asked_at"), Aging.rows("scorm_pass", 1, "given_at"));
    }
}
