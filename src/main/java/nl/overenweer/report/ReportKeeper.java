package nl.overenweer.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import nl.overenweer.shared.privacy.Keeper;
import nl.overenweer.shared.privacy.Sql;

/** The columns that she chose and the files that she had made. When somebody is erased, files of her organisations go too: her name may stand in them. */
@ApplicationScoped
public class ReportKeeper implements Keeper {
    private static final int DAYS = 1;

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
                        "select filter, chosen as kolommen, asked_at as gevraagd, rows_total as regels, expires_at as"
                                + " te_halen_tot from report_file where person_id = ?1 order by id"));
    }

    @Override
    public void erase(long person, Instant now, Sql sql) {
        sql.change("delete from report_column where person_id = ?1", person);
        sql.change(
                "delete from report_file where person_id = ?1 or organisation_id in"
                        + " (select organisation_id from people_membership where person_id = ?2)",
                person,
                person);
    }

    @Override
    public List<Aging> agings() {
        String pieces = " from report_file_part where file_id in (select id from report_file where asked_at < ?1)";
        return List.of(
                new Aging("report_file_part", DAYS, "select count(*)" + pieces, "delete" + pieces),
                Aging.rows("report_file", DAYS, "asked_at"));
    }
}
