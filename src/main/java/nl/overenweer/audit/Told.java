package nl.overenweer.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** What was told during one transaction. */
final class Told {
    private final List<AuditEntry> entries = new ArrayList<>();
    private OptionalLong behalf = OptionalLong.empty();

    void onBehalfOf(long person) {
        behalf = OptionalLong.of(person);
    }

    OptionalLong behalf() {
        return behalf;
    }

    void add(AuditEntry entry) {
        entries.add(entry);
    }

    List<AuditEntry> entries() {
        return entries;
    }
}
