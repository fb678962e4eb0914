package nl.overenweer.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.shared.Sql;

/** Counts, of two organisations, who was asked for a module and who is done. Whether anybody may see that is for whoever asks to know. */
@ApplicationScoped
public class CoverageReport {
    private static final String SELECT =
            "select module, organisation_id, count(*), sum(completed_at is not null) from report_completion where"
                    + " organisation_id in (?, ?) and valid_from <= ? and (valid_until is null or valid_until >= ?) and"
                    + " (exempted = 0 or completed_at is not null) group by module, organisation_id";

    /** One organisation's part in one module; the exempted are not asked. */
    public record Line(String module, OrganisationId organisation, int asked, int done) {}

    @Inject
    private Sql sql;

    public List<Line> of(OrganisationId one, OrganisationId other, LocalDate today) {
        return sql.rows(SELECT, one.value(), other.value(), today, today).stream()
                .map(row -> new Line(
                        CompletionRows.text(row[0]),
                        new OrganisationId(CompletionRows.id(row[1])),
                        CompletionRows.number(row[2]),
                        CompletionRows.number(row[3])))
                .toList();
    }
}
