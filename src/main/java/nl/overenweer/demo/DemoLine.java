package nl.overenweer.demo;

import java.util.Arrays;
import java.util.List;
import nl.overenweer.people.OrganisationKind;
import nl.overenweer.people.Role;

/** One line of the list of invented organisations, teams and people. */
sealed interface DemoLine {
    record OrganisationEntry(String name, OrganisationKind kind, String region, String domain) implements DemoLine {}

    /** Above is empty for a team directly under its organisation. */
    record TeamEntry(String name, String above) implements DemoLine {}

    /** Team is empty for who works for the whole organisation. */
    record PersonEntry(String name, String team, List<Role> roles) implements DemoLine {}

    static DemoLine of(String line) {
        String[] parts = line.split(";", -1);
        return switch (parts[0]) {
            case "organisation" ->
                new OrganisationEntry(parts[1], OrganisationKind.valueOf(parts[2]), parts[3], parts[4]);
            case "team" -> new TeamEntry(parts[1], parts[2]);
            case "person" -> new PersonEntry(parts[1], parts[2], roles(parts[3]));
            default -> throw new IllegalArgumentException("no organisation, team or person: " + line);
        };
    }

    private static List<Role> roles(String words) {
        return Arrays.stream(words.split(" ")).map(Role::valueOf).toList();
    }
}
