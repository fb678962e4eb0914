package nl.overenweer.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import nl.overenweer.shared.privacy.Keeper;
import nl.overenweer.shared.privacy.Sql;

/** What she chose to see, and the files that were made for her. */
@ApplicationScoped
public class ReportKeeper implements Keeper {
    @Override
    public String feature() {
        return "report";
    }

    @Override
    public List<Part> parts() {
        return List.of(
                new Part(
                        "choice",
                        "select chosen as kolommen from report_column where person_id = ?1"),
                new Part(
                        "files",
                        "select filter, chosen as kolommen, asked_at as gevraagd, rows_total as regels, expires_at as"
                                + " te_halen_tot from report_file where person_id = ?1 order by id"));
    }

    @Override
    public void erase(long person, Instant now, Sql sql) {
        sql.change("delete from report_column where person_id = ?1", person);
        sql.change("delete from report_file_part where file_id in (select id from report_file where person_id = ?1)", person);
        sql.change("delete from report_file where person_id = ?1", person);
    }

    @Override
    public List<Aging> agings() {
        return List.of(Aging.rows("report_file", 1, "expires_at"));
    }
}
