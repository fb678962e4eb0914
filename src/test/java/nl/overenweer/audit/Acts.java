package nl.overenweer.audit;

import jakarta.inject.Inject;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.UseCase;

/** Verbs that write something down, for tests. */
@UseCase
public class Acts {
    @Inject
    private Audit audit;

    public void twice(long organisation) {
        audit.record(Deed.of(AuditAct.SETTING_CHANGED).in(organisation).with("one"));
        audit.record(Deed.of(AuditAct.SETTING_CHANGED).in(organisation).with("two"));
    }

    public void refused(long organisation) {
        audit.record(Deed.of(AuditAct.SETTING_CHANGED).in(organisation));
        throw new RuleBroken("people.membership.twice");
    }
}
