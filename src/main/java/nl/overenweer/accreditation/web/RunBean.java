package nl.overenweer.accreditation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.overenweer.accreditation.Awards;
import nl.overenweer.accreditation.Register;
import nl.overenweer.accreditation.Scope;
import nl.overenweer.content.VersionId;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.web.NoticeBean;
import org.omnifaces.util.Faces;

/** A run over all that was ever finished: what it would write, and writing it. */
@Named
@RequestScoped
public class RunBean {
    private static final int SHOWN = 200;

    /** One award that would be written. */
    public record Row(
            String person, String module, LocalDate on, Register register, String number, BigDecimal points) {}

    @Inject
    private Awards awards;

    @Inject
    private People people;

    @Inject
    private ModuleTitles titles;

    @Inject
    private CurrentUser user;

    @Inject
    private NoticeBean notice;

    @Inject
    private Clocks clocks;

    @Inject
    private HttpServletRequest asked;

    private Awards.Simulation simulation = new Awards.Simulation(List.of(), 0);
    private List<Row> rows = List.of();

    @PostConstruct
    void load() {
        simulation = awards.simulate(Scope.of(user));
        List<Awards.Coming> shown = simulation.coming().stream().limit(SHOWN).toList();
        Map<PersonId, String> names =
                people.names(shown.stream().map(Awards.Coming::person).collect(Collectors.toSet()));
        rows = shown.stream()
                .map(each -> row(each, names.getOrDefault(each.person(), "")))
                .toList();
    }

    private Row row(Awards.Coming coming, String name) {
        return new Row(
                name,
                titles.of(new VersionId(coming.finished().version())),
                coming.finished().on(),
                coming.accreditation().register(),
                coming.number(),
                coming.accreditation().terms().points());
    }

    public void write() {
        String shown = Objects.requireNonNullElse(asked.getParameter("aantal"), "");
        int expected = shown.matches("[0-9]{1,8}") ? Integer.parseInt(shown) : 0;
        int written = awards.write(Scope.of(user), expected, user.person(), clocks.now());
        notice.tell("accreditation.run.done", written);
        Faces.redirect("/beheer/accreditatie");
    }

    public int getCount() {
        return simulation.coming().size();
    }

    public int getNumberless() {
        return simulation.numberless();
    }

    public List<Row> getRows() {
        return rows;
    }

    /** How many there is no room for. */
    public int getMore() {
        return simulation.coming().size() - rows.size();
    }
}
