package nl.overenweer.people.security;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.OrganisationKind;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;
import nl.overenweer.people.Role;
import nl.overenweer.people.Seat;
import nl.overenweer.people.SignedIn;
import nl.overenweer.people.TeamId;
import org.jspecify.annotations.Nullable;

/** Who holds a session, as the rows of {@link SessionStore#whoHolds} tell: one row for each of her memberships today, at least one. */
record Holder(List<Object[]> rows) {
    /** Who sees or changes what is of others. */
    private static final Set<Role> RESPONSIBLE =
            EnumSet.of(Role.MANAGER, Role.ADMINISTRATOR, Role.TRAINER, Role.PLATFORM_ADMINISTRATOR);

    private static final Comparator<Object[]> BY_ORGANISATION = Comparator.comparing(
                    (Object[] row) -> (String) row[7], String.CASE_INSENSITIVE_ORDER)
            .thenComparing(row -> number(row[12]));

    boolean stale() {
        return number(rows.get(0)[5]) == 1;
    }

    PersonId person() {
        return new PersonId(number(rows.get(0)[1]));
    }

    long session() {
        return number(rows.get(0)[0]);
    }

    SignedIn signedIn() {
        Object[] first = rows.get(0);
        List<Seat> seats = new ArrayList<>();
        rows.stream().filter(this::gives).sorted(BY_ORGANISATION).forEach(row -> seats.add(seat(row)));
        Optional<OrganisationId> chosen = Optional.ofNullable(first[4]).map(id -> new OrganisationId(number(id)));
        return new SignedIn(
                session(), person(), (String) first[2], (String) first[3], seats, organisation(seats, chosen));
    }

    /**
     * Whether this session gives her that membership: one that a provider opened gives those of the provider's organisation, one by
     * password all others but those of an organisation that lets nobody in by password.
     */
    private boolean gives(Object[] row) {
        if (row[6] == null) {
            return false;
        }
        Object through = row[13];
        return through == null ? number(row[16]) == 0 : number(through) == number(row[6]);
    }

    /** What is still asked of her before the session gives any right. */
    Optional<Awaiting.Step> awaited() {
        Object[] first = rows.get(0);
        boolean proved = number(first[14]) == 1;
        if (proved) {
            return Optional.empty();
        }
        boolean demanded = rows.stream()
                .filter(this::gives)
                .anyMatch(row -> number(row[17]) == 1 && RESPONSIBLE.contains(Role.valueOf((String) row[9])));
        boolean has = number(first[15]) == 1;
        // whoever comes by a provider was looked at there: her own factor is asked where the organisation wants more
        boolean asked = demanded || has && !through();
        return asked ? Optional.of(has ? Awaiting.Step.CODE : Awaiting.Step.SET_UP) : Optional.empty();
    }

    boolean through() {
        return rows.get(0)[13] != null;
    }

    private static Seat seat(Object[] row) {
        return new Seat(
                new OrganisationId(number(row[6])),
                (String) row[7],
                OrganisationKind.valueOf((String) row[8]),
                row[11] == null ? null : new TeamId(number(row[11])),
                Role.valueOf((String) row[9]),
                Profession.valueOf((String) row[10]));
    }

    /** The chosen one as long as she has a seat there. */
    private static Optional<OrganisationId> organisation(List<Seat> seats, Optional<OrganisationId> chosen) {
        return chosen.filter(id ->
                        seats.stream().anyMatch(seat -> seat.organisation().equals(id)))
                .or(() -> seats.stream().map(Seat::organisation).findFirst());
    }

    /** A truth comes back as a number or as itself, as the driver likes. */
    private static long number(@Nullable Object value) {
        if (value instanceof Boolean truth) {
            return truth ? 1 : 0;
        }
        return value instanceof Number number ? number.longValue() : 0;
    }
}
