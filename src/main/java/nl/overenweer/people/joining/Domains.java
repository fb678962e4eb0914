package nl.overenweer.people.joining;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.Role;
import nl.overenweer.people.oidc.Providers;
import nl.overenweer.shared.NotAllowed;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.UseCase;

/**
 * At which of its domains an organisation lets people register themselves. Which domains are its own, the platform's administrator says: each
 * belongs to one organisation only.
 */
@UseCase
public class Domains {
    @Inject
    private JoiningStore store;

    @Inject
    private Providers providers;

    @Inject
    private Audit audit;

    @ReadOnly
    public List<String> opened(CurrentUser user) {
        return store.opened(user.organisation());
    }

    /** The organisation's own that are not open yet. */
    @ReadOnly
    public List<String> closed(CurrentUser user) {
        List<String> opened = store.opened(user.organisation());
        return providers.domains(user.organisation()).stream()
                .filter(each -> !opened.contains(each))
                .toList();
    }

    /** Refuses a domain that is not the organisation's own, and one where anybody can get an address. */
    public void open(CurrentUser administrator, String typed, Instant now) {
        refuseOthers(administrator);
        DomainName domain = DomainName.typed(typed);
        if (!providers.domains(administrator.organisation()).contains(domain.value())) {
            throw new RuleBroken("people.joining.not-yours", domain.value());
        }
        store.open(domain, administrator.organisation(), now);
        audit.record(Deed.of(AuditAct.SETTING_CHANGED).with("domain opened"));
    }

    /** From now on nobody registers by it; who did, stays. */
    public void close(CurrentUser administrator, String domain) {
        refuseOthers(administrator);
        store.close(domain, administrator.organisation());
        audit.record(Deed.of(AuditAct.SETTING_CHANGED).with("domain closed"));
    }

    private static void refuseOthers(CurrentUser user) {
        if (!user.has(Role.ADMINISTRATOR)) {
            throw new NotAllowed("no administrator here");
        }
    }
}
