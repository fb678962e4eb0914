package nl.overenweer.shared.privacy;

import java.time.Instant;
import java.util.List;

/** What one feature does with all that it keeps of people. Each feature with a {@link Personal} table has one, found by CDI. */
public interface Keeper {
    /**
     * What she gets when she asks for all that is kept of her.
     *
     * @param subject as in {@link Personal#subject}
     * @param sql selects it, with the number of the person as its only parameter; its columns are named as she reads them
     */
    record Part(String subject, String sql) {}

    /**
     * What goes by age.
     *
     * @param table as in {@link Personal#table}
     * @param days as in {@link Personal#days}
     * @param counted {@code select count(*)} of what is older than a moment, its only parameter
     * @param gone takes that away, with the same parameter
     */
    record Aging(String table, int days, String counted, String gone) {
        /** Rows of which this column lies further back. */
        public static Aging rows(String table, int days, String column) {
            String older = " from " + table + " where " + column + " < ?1";
            return new Aging(table, days, "select count(*)" + older, "delete" + older);
        }
    }

    /** How somebody is called who is not here any more. */
    String NOBODY = "Gewiste persoon";

    /** The feature's name. */
    String feature();

    List<Part> parts();

    /** In the transaction in which all features do so. */
    void erase(long person, Instant now, Statements sql);

    /** Nothing, where all goes with the account. */
    default List<Aging> agings() {
        return List.of();
    }
}
