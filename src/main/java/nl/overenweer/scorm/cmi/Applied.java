package nl.overenweer.scorm.cmi;

import java.util.List;

/** What came of a commit: the record as it is now, and what was not taken. The rest was. */
public record Applied(CmiRecord record, List<Refused> refused) {
    public Applied {
        refused = List.copyOf(refused);
    }
}
