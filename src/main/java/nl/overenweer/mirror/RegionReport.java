package nl.overenweer.mirror;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.overenweer.content.Glasses;
import nl.overenweer.mirror.converging.Tally;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.shared.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Counts, over two organisations together, each person's first choice and first prediction in a scene. Of a group only the first five, ten,
 * fifteen … people count, in the order in which they came: so the figures move when five more have come, and never by one person.
 */
@ApplicationScoped
class RegionReport {
    /** Somebody's first choice and first prediction in each scene. */
    private static final String FIRSTS = "select a.module, s.item, s.spot, a.profession, s.kind, s.number,"
            + " json_unquote(json_extract(s.payload, '$.choice')) as choice, row_number() over (partition by a.person_id,"
            + " a.module, s.item, s.spot, s.kind order by s.number) as turn from learning_attempt a join learning_step s"
            + " on s.attempt_id = a.id where a.organisation_id in (?, ?) and a.profession in ('GGZ', 'RVDK') and s.kind in"
            + " ('DECIDED', 'PREDICTED')";

    private static final String GROUP = " over (partition by module, item, spot, profession, kind";

    private static final String SELECT =
            "select module, item, spot, profession, kind, choice, count(*) from (select module, item, spot, profession,"
                    + " kind, choice, row_number()" + GROUP + " order by number) as place, count(*)" + GROUP
                    + ") as people from (" + FIRSTS + ") f where turn = 1) g where place <= people - mod(people, 5)"
                    + " group by module, item, spot, profession, kind, choice";

    @Inject
    private Sql sql;

    List<Tally> tallies(OrganisationId one, OrganisationId other) {
        return sql.rows(SELECT, one.value(), other.value()).stream()
                .map(row -> new Tally(
                        text(row[0]),
                        text(row[1]),
                        text(row[2]),
                        Glasses.valueOf(text(row[3])),
                        text(row[4]).equals("DECIDED") ? Tally.Act.CHOSEN : Tally.Act.PREDICTED,
                        text(row[5]),
                        Integer.parseInt(text(row[6]))))
                .toList();
    }

    private static String text(@Nullable Object column) {
        return column == null ? "" : column.toString();
    }
}
