package nl.overenweer.people.roster;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.overenweer.people.MemberLine;
import nl.overenweer.people.Place;
import nl.overenweer.people.Profession;
import nl.overenweer.people.Role;
import nl.overenweer.people.TeamId;
import nl.overenweer.people.TeamOption;
import org.jspecify.annotations.Nullable;

/**
 * What a line asks, in the trade's own types. What its cells leave open is null and changes nothing.
 *
 * @param team empty is the whole organisation
 */
record Wish(
        int number,
        String email,
        String name,
        @Nullable Role role,
        @Nullable Optional<TeamOption> team,
        @Nullable Profession profession,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    Role roleOrLearner() {
        return role == null ? Role.LEARNER : role;
    }

    boolean asksRole(Role held) {
        return role == null || role == held;
    }

    boolean asksTeam(@Nullable TeamId held) {
        return team == null || Objects.equals(teamId(), held);
    }

    @Nullable
    TeamId teamId() {
        return team == null ? null : team.map(TeamOption::id).orElse(null);
    }

    String teamName() {
        return team == null ? "" : team.map(TeamOption::name).orElse("");
    }

    /** Two lines with this in common ask for one thing twice. */
    String sameness() {
        return email + '|' + roleOrLearner() + '|' + teamId();
    }

    /** As what somebody joins. */
    Place place(Profession usual) {
        return new Place(roleOrLearner(), teamId(), profession == null ? usual : profession);
    }

    /** Where a membership leads: what is not said stays. */
    Place place(MemberLine held) {
        return new Place(
                role == null ? held.role() : role,
                team == null ? held.teamOrNull() : teamId(),
                profession == null ? held.profession() : profession);
    }
}
