package nl.overenweer.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import nl.overenweer.shared.privacy.Keeper;
import nl.overenweer.shared.privacy.Statements;

/** What she chose to see, and the files that were made for her. Files of others in which she may stand go too: they can be asked for again. */
@ApplicationScoped
public class ReportKeeper implements Keeper {
    @Override
    public String feature() {
        return "report";
    }

    @Override
    public List<Part> parts() {
        return List.of(
                new Part("columns", "select chosen as kolommen from report_column where person_id = ?1"),
                new Part(
                        "files",
                        "select filter, asked_at as gevraagd, stage as stand, rows_total as regels, expires_at as bewaard_tot from report_file"
                                + " where person_id = ?1 order by id"));
    }

    @Override
    public void erase(long person, Instant now, Statements sql) {
        sql.change("delete from report_column where person_id = ?1", person);
        sql.change(
                "delete from report_file where person_id = ?1 or organisation_id in"
                        + " (select organisation_id from people_membership where person_id = ?1)",
                person);
    }

    @Override
    public List<Aging> agings() {
        String old = " from report_file_part where file_id in (select id from report_file where asked_at < ?1)";
        return List.of(
                new Aging("report_file_part", 1, "select count(*)" + old, "delete" + old),
                Aging.rows("report_file", 1, "asked_at"));
    }
}
