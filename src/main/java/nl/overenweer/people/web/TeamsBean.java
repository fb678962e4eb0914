package nl.overenweer.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.Organisations;
import nl.overenweer.people.TeamOption;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.web.NoticeBean;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The teams of the own organisation. */
@Named
@RequestScoped
public class TeamsBean {
    /** A team, and in words under which others it stands. */
    public record Row(long id, String name, String above, long members) {}

    @Inject
    private CurrentUser user;

    @Inject
    private Organisations organisations;

    @Inject
    private NoticeBean notice;

    @Inject
    private Clocks clocks;

    private List<TeamOption> lines = List.of();
    private @Nullable String name;
    private @Nullable String above;

    /** A form that comes back needs its choices before its fields are checked. */
    @PostConstruct
    void comeBack() {
        if (Faces.isPostback()) {
            load();
        }
    }

    public void load() {
        lines = organisations.teams(user.organisation(), clocks.today());
    }

    public void add() {
        if (name != null) {
            organisations.addTeam(user.organisation(), PlaceForm.teamId(above), name);
            notice.tell("people.teams.added", name);
            Faces.redirect("/beheer/teams");
        }
    }

    public List<Row> getTeams() {
        return lines.stream()
                .map(each -> new Row(each.id().value(), each.name(), above(each), each.members()))
                .toList();
    }

    private static String above(TeamOption team) {
        int end = team.path().length() - team.name().length() - " / ".length();
        return end > 0 ? team.path().substring(0, end) : "";
    }

    public List<SelectItem> getOptions() {
        return PlaceForm.teamItems(lines);
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getAbove() {
        return above;
    }

    public void setAbove(@Nullable String above) {
        this.above = above;
    }
}
