package nl.overenweer.people.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;
import nl.overenweer.people.Role;
import nl.overenweer.people.StaffMember;
import nl.overenweer.people.TeamId;
import nl.overenweer.people.TeamOption;
import org.jspecify.annotations.Nullable;

/**
 * How an organisation stands on the day of a plan, as far as a roster touches it.
 *
 * @param usual the trade of who joins without one
 * @param grantable the roles that whoever brings the roster may give
 * @param bearer who brings it
 */
record Standing(
        OrganisationId organisation,
        Map<String, StaffMember> members,
        List<TeamOption> teams,
        Profession usual,
        Set<Role> grantable,
        PersonId bearer,
        LocalDate today) {
    Standing {
        members = Map.copyOf(members);
        teams = List.copyOf(teams);
        grantable = Set.copyOf(grantable);
    }

    static Map<String, StaffMember> byEmail(List<StaffMember> members) {
        return members.stream().collect(Collectors.toMap(each -> each.line().email(), Function.identity()));
    }

    Optional<StaffMember> member(String email) {
        return Optional.ofNullable(members.get(email));
    }

    /** By its name, or by its whole path: 'Volwassenen / Crisisdienst'. */
    Optional<TeamOption> team(String written) {
        String small = small(written);
        return teams.stream()
                .filter(each ->
                        small(each.name()).equals(small) || small(each.path()).equals(small))
                .findFirst();
    }

    String name(@Nullable TeamId id) {
        return teams.stream()
                .filter(each -> each.id().equals(id))
                .map(TeamOption::name)
                .findFirst()
                .orElse("");
    }

    private static String small(String written) {
        return written.toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replaceAll(" ?/ ?", "/")
                .strip();
    }
}
