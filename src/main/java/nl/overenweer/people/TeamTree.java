package nl.overenweer.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The teams of one organisation in their order: each team is followed by the teams below it. */
final class TeamTree {
    private final List<Team> teams;

    TeamTree(List<Team> teams) {
        this.teams = List.copyOf(teams);
    }

    List<TeamOption> lines(Map<Long, Long> members) {
        List<TeamOption> lines = new ArrayList<>();
        descend(null, 0, "", members, lines);
        return lines;
    }

    private void descend(
            @Nullable TeamId parent, int depth, String above, Map<Long, Long> members, List<TeamOption> lines) {
        for (Team team : under(parent)) {
            String path = above.isEmpty() ? team.name() : above + " / " + team.name();
            long count = members.getOrDefault(team.id().value(), 0L);
            lines.add(new TeamOption(team.id(), team.name(), depth, path, parent, count));
            descend(team.id(), depth + 1, path, members, lines);
        }
    }

    /** These teams and all teams below them. */
    Set<TeamId> withAllBelow(Set<TeamId> tops) {
        Set<TeamId> all = new HashSet<>();
        tops.forEach(top -> gather(top, all));
        return all;
    }

    private void gather(TeamId top, Set<TeamId> all) {
        if (all.add(top)) {
            under(top).forEach(team -> gather(team.id(), all));
        }
    }

    private List<Team> under(@Nullable TeamId parent) {
        return teams.stream()
                .filter(team ->
                        java.util.Objects.equals(team.parent().map(Team::id).orElse(null), parent))
                .toList();
    }
}
