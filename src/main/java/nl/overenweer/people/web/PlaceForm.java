package nl.overenweer.people.web;

import jakarta.faces.model.SelectItem;
import java.util.Arrays;
import java.util.List;
import nl.overenweer.people.Place;
import nl.overenweer.people.Profession;
import nl.overenweer.people.Role;
import nl.overenweer.people.TeamId;
import nl.overenweer.people.TeamOption;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.Texts;
import org.jspecify.annotations.Nullable;

/** The part of a form that asks for a role, a team and a profession. */
public class PlaceForm {
    private final List<SelectItem> roles;
    private final List<SelectItem> teams;
    private final List<SelectItem> professions;
    private String role;
    private @Nullable String team;
    private String profession;

    PlaceForm(List<Role> grantable, List<TeamOption> known, Profession usual, Texts texts) {
        this.roles = grantable.stream()
                .map(each -> new SelectItem(each.name(), texts.get("people.role." + each)))
                .toList();
        this.teams = teamItems(known);
        this.professions = Arrays.stream(Profession.values())
                .map(each -> new SelectItem(each.name(), texts.get("people.profession." + each)))
                .toList();
        this.role = Role.LEARNER.name();
        this.profession = usual.name();
    }

    static List<SelectItem> teamItems(List<TeamOption> known) {
        return known.stream()
                .map(each -> new SelectItem(each.id().toString(), each.path()))
                .toList();
    }

    Place place() {
        return new Place(Role.valueOf(role), teamId(team), Profession.valueOf(profession));
    }

    /** A team's number as a form sends it; empty is the whole organisation. */
    static @Nullable TeamId teamId(@Nullable String sent) {
        if (sent == null || sent.isEmpty()) {
            return null;
        }
        if (!sent.matches("[0-9]{1,18}")) {
            throw new NotFound("team " + sent);
        }
        return new TeamId(Long.parseLong(sent));
    }

    public List<SelectItem> getRoles() {
        return roles;
    }

    public List<SelectItem> getTeams() {
        return teams;
    }

    public List<SelectItem> getProfessions() {
        return professions;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public @Nullable String getTeam() {
        return team;
    }

    public void setTeam(@Nullable String team) {
        this.team = team;
    }

    public String getProfession() {
        return profession;
    }

    public void setProfession(String profession) {
        this.profession = profession;
    }
}
