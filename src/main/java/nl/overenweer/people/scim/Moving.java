package nl.overenweer.people.scim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import nl.overenweer.people.PersonLine;
import nl.overenweer.people.Role;
import nl.overenweer.people.security.Readdressing;
import nl.overenweer.shared.RuleBroken;

/** Gives somebody the address that the organisation's own system tells, where her account is that organisation's only. */
@ApplicationScoped
class Moving {
    private static final Set<Role> OURS = Set.copyOf(Role.grantableBy(Set.of(Role.ADMINISTRATOR)));

    @Inject
    private Readdressing readdressing;

    /**
     * Nothing when it is the one that she has. Refuses who works elsewhere too or here no more, and who has a role that is not an
     * administrator's to give: otherwise whoever has the key could take that account over.
     */
    void follow(Bearer bearer, KnownUser user, String email, Instant now) {
        PersonLine line = user.member().line();
        if (line.email().equals(email)) {
            return;
        }
        if (!user.member().ours() || !user.active()) {
            throw new RuleBroken("people.scim.username");
        }
        if (user.current().stream().anyMatch(each -> !OURS.contains(each.role()))) {
            throw new RuleBroken("people.scim.username.kept");
        }
        readdressing.move(bearer.organisation(), line.id(), email, now);
    }
}
