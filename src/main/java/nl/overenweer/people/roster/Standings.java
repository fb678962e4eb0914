package nl.overenweer.people.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overenweer.people.Organisations;
import nl.overenweer.people.People;
import nl.overenweer.people.Staff;

/** Gathers how an organisation stands for some lines: its teams, and the people whom the lines name. */
@ApplicationScoped
class Standings {
    @Inject
    private Staff staff;

    @Inject
    private People people;

    @Inject
    private Organisations organisations;

    Standing of(Roster roster, List<RosterLine> lines, LocalDate day) {
        Set<String> emails = lines.stream()
                .map(RosterLine::address)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toSet());
        return new Standing(
                roster.organisation(),
                Standing.byEmail(staff.withEmails(roster.organisation(), emails, day)),
                people.teams(roster.organisation()),
                organisations.line(roster.organisation(), day).kind().usualProfession(),
                roster.grantable(),
                roster.bearer(),
                day);
    }
}
