package nl.overenweer.privacy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.UseCase;
import nl.overenweer.shared.privacy.Keeper;
import nl.overenweer.shared.privacy.Keeper.Aging;

/** What goes by age, rule by rule, as the features' keepers tell it. */
@UseCase
public class Retention {
    /** A rule and how many rows are older than it allows. */
    public record Due(String feature, Aging rule, long rows) {}

    @Inject
    private Declarations declarations;

    @Inject
    private EraseStore store;

    @Inject
    private Audit audit;

    /** What would go now. Takes nothing away. */
    @ReadOnly
    public List<Due> due(Instant now) {
        List<Due> due = new ArrayList<>();
        for (Keeper keeper : declarations.inOrder()) {
            for (Aging rule : keeper.agings()) {
                due.add(new Due(keeper.feature(), rule, store.older(rule, limit(rule, now))));
            }
        }
        return due;
    }

    /** Takes away what one rule no longer allows, and says how many rows that were. */
    public int apply(Aging rule, Instant now) {
        int rows = store.drop(rule, limit(rule, now));
        if (rows > 0) {
            audit.record(Deed.of(AuditAct.RETENTION_CARRIED_OUT).with("table=" + rule.table() + " rows=" + rows));
        }
        return rows;
    }

    private static Instant limit(Aging rule, Instant now) {
        return now.minus(Duration.ofDays(rule.days()));
    }
}
