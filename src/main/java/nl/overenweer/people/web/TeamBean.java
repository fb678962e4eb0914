package nl.overenweer.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.Organisations;
import nl.overenweer.people.TeamId;
import nl.overenweer.people.TeamOption;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.web.NoticeBean;
import nl.overenweer.shared.web.RouteParams;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Another name or place for one team. */
@Named
@RequestScoped
public class TeamBean {
    @Inject
    private RouteParams params;

    @Inject
    private CurrentUser user;

    @Inject
    private Organisations organisations;

    @Inject
    private NoticeBean notice;

    @Inject
    private Clocks clocks;

    private List<TeamOption> lines = List.of();
    private String shownName = "";
    private @Nullable String name;
    private @Nullable String above;

    /** A form that comes back needs its choices before its fields are checked. */
    @PostConstruct
    void comeBack() {
        if (Faces.isPostback()) {
            load();
        }
    }

    /** A team of another organisation is not found. */
    public void load() {
        lines = organisations.teams(user.organisation(), clocks.today());
        TeamOption team = lines.stream()
                .filter(each -> each.id().equals(id()))
                .findFirst()
                .orElseThrow(() -> new NotFound("team " + id()));
        shownName = team.name();
        name = team.name();
        above = team.parent().map(TeamId::toString).orElse("");
    }

    private TeamId id() {
        return new TeamId(params.number("team"));
    }

    public void keep() {
        if (name != null) {
            organisations.changeTeam(user.organisation(), id(), PlaceForm.teamId(above), name);
            notice.tell("people.teams.kept", name);
            Faces.redirect("/beheer/teams");
        }
    }

    public List<SelectItem> getOptions() {
        return PlaceForm.teamItems(
                lines.stream().filter(each -> !each.id().equals(id())).toList());
    }

    public String getShownName() {
        return shownName;
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
