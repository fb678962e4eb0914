package nl.overenweer.people;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overenweer.shared.Acting;
import nl.overenweer.shared.NotAllowed;
import org.jspecify.annotations.Nullable;

/** The person behind this request. Everything but {@link #signedIn()} and {@link #has} refuses when there is none. */
@RequestScoped
public class CurrentUser implements Acting {
    private @Nullable SignedIn signedIn;

    /** Only the guard says who it is. */
    public void enter(SignedIn who) {
        signedIn = who;
    }

    public boolean signedIn() {
        return signedIn != null;
    }

    public PersonId person() {
        return who().person();
    }

    public String name() {
        return who().name();
    }

    public String email() {
        return who().email();
    }

    /** The number of the session by which this request came. */
    public long session() {
        return who().session();
    }

    /** The organisation for which she works now. Refuses somebody whose memberships all ended. */
    public OrganisationId organisation() {
        return who().organisation().orElseThrow(() -> new NotAllowed("no membership holds today"));
    }

    public String organisationName() {
        return who().here().stream().findFirst().map(Seat::organisationName).orElse("");
    }

    public OrganisationKind organisationKind() {
        return who().here().stream().findFirst().map(Seat::kind).orElse(OrganisationKind.OTHER);
    }

    /** Her trade here; as a learner when she has more than one seat, since that is where it matters. */
    public Profession profession() {
        List<Seat> here = who().here();
        Optional<Seat> learner =
                here.stream().filter(seat -> seat.role() == Role.LEARNER).findFirst();
        return learner.or(() -> here.stream().findFirst()).map(Seat::profession).orElse(Profession.OTHER);
    }

    /** Her roles in the organisation for which she works now. */
    public Set<Role> roles() {
        return who().roles();
    }

    public boolean has(Role role) {
        return signedIn != null && roles().contains(role);
    }

    /** Her teams here in this role; empty also when the role is for the whole organisation. */
    public Set<TeamId> teams(Role role) {
        return who().here().stream()
                .filter(seat -> seat.role() == role)
                .flatMap(seat -> seat.team().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public OptionalLong actingPerson() {
        return signedIn == null
                ? OptionalLong.empty()
                : OptionalLong.of(signedIn.person().value());
    }

    @Override
    public OptionalLong actingOrganisation() {
        return signedIn == null
                ? OptionalLong.empty()
                : signedIn.organisation().stream()
                        .mapToLong(OrganisationId::value)
                        .findFirst();
    }

    /** All her seats, over all organisations. */
    public List<Seat> seats() {
        return who().seats();
    }

    private SignedIn who() {
        if (signedIn == null) {
            throw new NotAllowed("nobody is signed in");
        }
        return signedIn;
    }
}
