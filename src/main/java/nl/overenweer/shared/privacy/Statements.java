package nl.overenweer.shared.privacy;

import java.util.List;

/** The database, as a {@link Keeper} gets it handed for the length of one transaction. Parameters are written {@code ?1}, {@code ?2}. */
public interface Statements {
    int change(String statement, Object... values);

    List<Object[]> rows(String question, Object... values);
}
