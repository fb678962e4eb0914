package nl.overenweer.report;

import jakarta.inject.Inject;
import java.util.List;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.UseCase;

/** Keeps which columns each manager wants to see; they hold for the table and for the files. */
@UseCase
public class Columns {
    @Inject
    private ColumnStore store;

    @ReadOnly
    public List<Column> of(PersonId person) {
        return Column.read(store.of(person).orElse(""));
    }

    public void choose(PersonId person, List<Column> columns) {
        store.keep(person, Column.words(columns));
    }
}
