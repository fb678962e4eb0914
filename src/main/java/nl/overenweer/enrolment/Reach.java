package nl.overenweer.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.overenweer.people.ManagedScope;
import nl.overenweer.people.MemberLine;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Role;
import nl.overenweer.people.TeamId;

/** Whom a manager may ask: the learners of her own organisation or teams, each once. */
@ApplicationScoped
class Reach {
    @Inject
    private People people;

    /** By name. */
    List<MemberLine> learners(ManagedScope scope, Group group, LocalDate today) {
        return once(people.members(scope.organisation(), today).stream()
                .filter(member -> member.role() == Role.LEARNER)
                .filter(member -> isManaged(scope, member))
                .filter(group::has)
                .toList());
    }

    /** Whom an assignment asks on this day, newcomers too; teams that came below its teams are in it. */
    List<MemberLine> learners(Assignment assignment, LocalDate today) {
        Set<TeamId> bounds = people.withAllBelow(assignment.organisation(), assignment.bounds());
        if (bounds.isEmpty() && !assignment.bounds().isEmpty()) {
            return List.of();
        }
        return learners(new ManagedScope(assignment.organisation(), bounds), group(assignment), today);
    }

    private Group group(Assignment assignment) {
        return switch (assignment.kind()) {
            case TEAM -> team(assignment);
            case PROFESSION -> new Group.OfProfession(assignment.profession().orElseThrow());
            case EVERYBODY -> new Group.Everybody();
            case PEOPLE -> new Group.People(Set.of());
        };
    }

    private Group team(Assignment assignment) {
        TeamId team = assignment.team().orElseThrow();
        return new Group.InTeam(team, people.withAllBelow(assignment.organisation(), Set.of(team)));
    }

    static boolean isManaged(ManagedScope scope, MemberLine member) {
        return scope.whole() || member.team().filter(scope.teams()::contains).isPresent();
    }

    private static List<MemberLine> once(Collection<MemberLine> members) {
        Map<PersonId, MemberLine> first = new LinkedHashMap<>();
        members.forEach(member -> first.putIfAbsent(member.person(), member));
        return List.copyOf(first.values());
    }
}
