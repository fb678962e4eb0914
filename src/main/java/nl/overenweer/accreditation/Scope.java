package nl.overenweer.accreditation;

import java.util.Optional;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.Role;
import nl.overenweer.shared.NotAllowed;

/** Whose awards somebody at the desk handles: those of one organisation, or of all. */
public record Scope(Optional<OrganisationId> organisation) {
    /** An administrator of the platform handles all; an administrator those of the organisation for which she works now. */
    public static Scope of(CurrentUser user) {
        if (user.has(Role.PLATFORM_ADMINISTRATOR)) {
            return new Scope(Optional.empty());
        }
        if (user.has(Role.ADMINISTRATOR)) {
            return new Scope(Optional.of(user.organisation()));
        }
        throw new NotAllowed("no administrator");
    }

    public boolean whole() {
        return organisation.isEmpty();
    }

    /** For a query: 0 for all. */
    long number() {
        return organisation.map(OrganisationId::value).orElse(0L);
    }
}
