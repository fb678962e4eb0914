package nl.overenweer.demo;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.overenweer.demo.HistoryLine.Asked;
import nl.overenweer.demo.HistoryLine.Walked;
import nl.overenweer.enrolment.Assignments;
import nl.overenweer.enrolment.Enrolment;
import nl.overenweer.enrolment.Enrolments;
import nl.overenweer.enrolment.Group;
import nl.overenweer.enrolment.Origin;
import nl.overenweer.enrolment.Request;
import nl.overenweer.learning.AttemptId;
import nl.overenweer.learning.Attempts;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.Standings;
import nl.overenweer.people.ManagedScope;
import nl.overenweer.people.MemberLine;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.OrganisationLine;
import nl.overenweer.people.Organisations;
import nl.overenweer.people.People;
import nl.overenweer.people.Role;
import nl.overenweer.people.TeamOption;
import nl.overenweer.shared.UseCase;

/**
 * Lets invented people do what stands in the list, each line once and wholly: what was done before is left as it is, so a start that was cut
 * off goes on where it stopped. A line about somebody who was renamed or has left says nothing.
 */
@UseCase
public class DemoPast {
    @Inject
    private Organisations organisations;

    @Inject
    private People people;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Assignments assignments;

    @Inject
    private Attempts attempts;

    @Inject
    private Standings standings;

    @Inject
    private DemoOpinions opinions;

    /** A manager asks her team. */
    public void ask(Asked line, LocalDate today) {
        organisation(line.organisation(), today).ifPresent(organisation -> {
            Optional<MemberLine> manager = member(organisation, line.by(), Role.MANAGER, today);
            Optional<TeamOption> team = organisations.teams(organisation, today).stream()
                    .filter(each -> each.name().equals(line.team()))
                    .findFirst();
            if (manager.isPresent() && team.isPresent()) {
                ask(organisation, manager.get(), team.get(), line, today);
            }
        });
    }

    /** A learner begins a module and comes so far. */
    public void walk(Walked line, LocalDate today) {
        organisation(line.organisation(), today)
                .flatMap(organisation -> member(organisation, line.person(), Role.LEARNER, today)
                        .map(member -> new Learner(member.person(), organisation, member.profession())))
                .filter(learner -> standings.mine(learner).stream()
                        .noneMatch(begun -> begun.module().equals(line.module())))
                .ifPresent(learner -> walk(learner, line, today));
    }

    private void ask(OrganisationId organisation, MemberLine manager, TeamOption team, Asked line, LocalDate today) {
        Group group = new Group.InTeam(team.id(), people.withAllBelow(organisation, Set.of(team.id())));
        boolean asked = people.members(organisation, today).stream()
                .filter(group::has)
                .flatMap(member -> enrolments.of(member.person(), organisation, line.module()).stream())
                .map(Enrolment::origin)
                .anyMatch(Origin.ASSIGNED::equals);
        if (!asked) {
            Request request = new Request(line.module(), group, today.plusDays(line.dueIn()), line.reason());
            Instant then = new Pace(today, line.daysAgo(), new Random((line.team() + line.module()).hashCode())).now();
            ManagedScope scope = new ManagedScope(organisation, Set.of());
            assignments.assign(scope, request, manager.person(), today.minusDays(line.daysAgo()), then);
        }
    }

    private void walk(Learner learner, Walked line, LocalDate today) {
        Random chance = new Random((line.person() + line.module()).hashCode());
        Pace pace = new Pace(today, line.daysAgo(), chance);
        AttemptId attempt = attempts.open(learner, line.module(), pace.now());
        opinions.give(learner, pace.now(), chance);
        new Walk(attempts, standings, learner, standings.attempt(learner, attempt), line.until(), pace, chance).go();
        opinions.give(learner, pace.now(), chance);
    }

    private Optional<OrganisationId> organisation(String name, LocalDate today) {
        return organisations.lines(today).stream()
                .filter(each -> each.name().equals(name))
                .map(OrganisationLine::id)
                .findFirst();
    }

    private Optional<MemberLine> member(OrganisationId organisation, String name, Role role, LocalDate today) {
        List<MemberLine> members = people.members(organisation, today);
        return members.stream()
                .filter(each -> each.name().equals(name) && each.role() == role)
                .findFirst();
    }
}
