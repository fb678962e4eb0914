package nl.overenweer.people.joining;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.Role;
import nl.overenweer.shared.NotAllowed;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.UseCase;

/** Keeps at which domains people may register themselves with an organisation. Without a domain nobody can. */
@UseCase
public class Domains {
    @Inject
    private JoiningStore store;

    @Inject
    private Audit audit;

    @ReadOnly
    public List<String> of(OrganisationId organisation) {
        return store.domains(organisation);
    }

    /**
     * Refuses a domain that another organisation has, one where anybody can get an address, and one at which the administrator has no address
     * herself: otherwise she could take in another organisation's people. Who keeps the platform may claim any for anybody.
     */
    public void claim(CurrentUser user, OrganisationId organisation, String typed, Instant now) {
        refuseElsewhere(user, organisation);
        DomainName domain = DomainName.typed(typed);
        boolean own = DomainName.of(user.email()).filter(domain::equals).isPresent();
        if (!own && !user.has(Role.PLATFORM_ADMINISTRATOR)) {
            throw new RuleBroken("people.joining.not-yours", domain.value());
        }
        if (store.confirmedFor(domain).filter(other -> !other.equals(organisation)).isPresent()) {
            throw new RuleBroken("people.joining.taken", domain.value());
        }
        store.claim(domain, organisation, user.person(), now);
        if (store.owner(domain).filter(organisation::equals).isEmpty()) {
            throw new RuleBroken("people.joining.taken", domain.value());
        }
        changed(organisation, "domain opened");
    }

    /** From now on nobody registers by it; who did, stays. */
    public void release(CurrentUser user, OrganisationId organisation, String domain) {
        refuseElsewhere(user, organisation);
        store.release(domain, organisation);
        changed(organisation, "domain closed");
    }

    private void changed(OrganisationId organisation, String what) {
        audit.record(Deed.of(AuditAct.SETTING_CHANGED).in(organisation.value()).with(what));
    }

    private static void refuseElsewhere(CurrentUser user, OrganisationId organisation) {
        boolean keeper = user.has(Role.ADMINISTRATOR) && user.organisation().equals(organisation);
        if (!keeper && !user.has(Role.PLATFORM_ADMINISTRATOR)) {
            throw new NotAllowed("no administrator of " + organisation);
        }
    }
}
