package nl.overenweer.search;

import jakarta.inject.Inject;
import java.util.List;
import nl.overenweer.content.Library;
import nl.overenweer.search.finding.Entry;
import nl.overenweer.shared.UseCase;

/** Reads all that is published, in one transaction: a thread that is nobody's request has nothing open of its own. */
@UseCase
public class Published {
    @Inject
    private Library library;

    public List<Entry> entries(Shelf shelf) {
        return shelf.entries(library);
    }
}
