package nl.overenweer.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.Profession;
import nl.overenweer.people.Role;
import nl.overenweer.people.Seat;

/** What the frame of every page shows of whoever looks at it. */
@Named("account")
@RequestScoped
public class AccountBean {
    /** An organisation for which she may go on working. */
    public record Workplace(long id, String name, boolean here) {}

    @Inject
    private CurrentUser user;

    public boolean isSignedIn() {
        return user.signedIn();
    }

    public String getName() {
        return user.signedIn() ? user.name() : "";
    }

    public String getInitials() {
        return Initials.of(getName());
    }

    public String getOrganisationName() {
        return user.signedIn() ? user.organisationName() : "";
    }

    /** Whose side of a term comes first, as its mark is named; empty for somebody of neither profession. */
    public String getSide() {
        Profession profession = user.signedIn() ? user.profession() : Profession.OTHER;
        return profession == Profession.OTHER ? "" : profession.name().toLowerCase(Locale.ROOT);
    }

    public boolean isLearner() {
        return user.has(Role.LEARNER);
    }

    public boolean isTrainer() {
        return user.has(Role.TRAINER);
    }

    public boolean isManager() {
        return user.has(Role.MANAGER);
    }

    public boolean isAdministrator() {
        return user.has(Role.ADMINISTRATOR) || isPlatformAdministrator();
    }

    /** Keeps the people of the organisation for which she works now. */
    public boolean isKeeper() {
        return user.has(Role.ADMINISTRATOR);
    }

    public boolean isPlatformAdministrator() {
        return user.has(Role.PLATFORM_ADMINISTRATOR);
    }

    /** The organisations to choose from; none when there is nothing to choose. */
    public List<Workplace> getWorkplaces() {
        if (!user.signedIn() || user.seats().isEmpty()) {
            return List.of();
        }
        OrganisationId here = user.organisation();
        Map<OrganisationId, Workplace> places = new LinkedHashMap<>();
        for (Seat seat : user.seats()) {
            OrganisationId id = seat.organisation();
            places.put(id, new Workplace(id.value(), seat.organisationName(), id.equals(here)));
        }
        return places.size() > 1 ? List.copyOf(places.values()) : List.of();
    }
}
