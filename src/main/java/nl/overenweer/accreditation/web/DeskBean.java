package nl.overenweer.accreditation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.overenweer.accreditation.Award;
import nl.overenweer.accreditation.AwardList;
import nl.overenweer.accreditation.Awards;
import nl.overenweer.accreditation.Delivery;
import nl.overenweer.accreditation.ListId;
import nl.overenweer.accreditation.ListLine;
import nl.overenweer.accreditation.Lists;
import nl.overenweer.accreditation.Register;
import nl.overenweer.accreditation.RegisterId;
import nl.overenweer.accreditation.Registers;
import nl.overenweer.accreditation.Scope;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.People;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.web.NoticeBean;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The desk: how the awards of each register stand, what is still to be written, and the lists that went out. */
@Named
@RequestScoped
public class DeskBean {
    /** One register: how many awards stand where; {@code way} is listed or sent. */
    public record Row(Register register, long coming, long ready, long way, long confirmed, long refused) {
        /** Something waits, and it is we who send it on. */
        public boolean listable() {
            return ready > 0 && register.terms().delivery() == Delivery.LIST;
        }
    }

    /** One list; {@code all} counts its lines. */
    public record ListRow(AwardList list, String organisation, long all, long open, long refused) {}

    @Inject
    private Registers registers;

    @Inject
    private Awards awards;

    @Inject
    private Lists lists;

    @Inject
    private People people;

    @Inject
    private CurrentUser user;

    @Inject
    private NoticeBean notice;

    @Inject
    private Clocks clocks;

    @Inject
    private HttpServletRequest asked;

    private List<Row> rows = List.of();
    private List<ListRow> listRows = List.of();
    private int coming;
    private String name = "";
    private String chamber = "";
    private boolean example;

    @PostConstruct
    void load() {
        Scope scope = scope();
        List<Awards.Coming> simulated = awards.simulate(scope).coming();
        coming = simulated.size();
        Map<RegisterId, Long> perRegister = simulated.stream()
                .map(each -> each.accreditation().register().id())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Map<RegisterId, Map<Award.State, Long>> tallies = lists.tallies(scope);
        rows = registers.all().stream()
                .map(each ->
                        row(each, perRegister.getOrDefault(each.id(), 0L), tallies.getOrDefault(each.id(), Map.of())))
                .toList();
        Map<ListId, Map<ListLine.State, Long>> answers = lists.answers(scope);
        listRows = lists.in(scope).stream()
                .map(each -> row(each, answers.getOrDefault(each.id(), Map.of())))
                .toList();
    }

    private static Row row(Register register, long coming, Map<Award.State, Long> stands) {
        return new Row(
                register,
                coming,
                count(stands, Award.State.READY),
                count(stands, Award.State.LISTED) + count(stands, Award.State.SENT),
                count(stands, Award.State.CONFIRMED),
                count(stands, Award.State.REFUSED));
    }

    private ListRow row(AwardList list, Map<ListLine.State, Long> answers) {
        return new ListRow(
                list,
                list.organisation()
                        .map((OrganisationId id) -> people.organisationName(id))
                        .orElse(""),
                answers.values().stream().mapToLong(Long::longValue).sum(),
                count(answers, ListLine.State.OPEN),
                count(answers, ListLine.State.REFUSED));
    }

    private static <T> long count(Map<T, Long> counts, T key) {
        return Objects.requireNonNullElse(counts.get(key), 0L);
    }

    /** All that waits for the register that was sent, on one list. */
    public void make() {
        String register = Objects.requireNonNullElse(asked.getParameter("register"), "");
        RegisterId id = rows.stream()
                .map(each -> each.register().id())
                .filter(each -> each.toString().equals(register))
                .findFirst()
                .orElseThrow(() -> new NotFound("register " + register));
        ListId made = lists.make(scope(), id, user.person(), clocks.now());
        notice.tell("accreditation.list.made");
        Faces.redirect("/beheer/accreditatie/lijsten/%s", made);
    }

    public void add() {
        RegisterId added = registers.add(name, chamber, example);
        notice.tell("accreditation.register.added", name);
        Faces.redirect("/beheer/accreditatie/registers/%s", added);
    }

    private Scope scope() {
        return Scope.of(user);
    }

    public boolean isPlatform() {
        return scope().whole();
    }

    public List<Row> getRows() {
        return rows;
    }

    public List<ListRow> getLists() {
        return listRows;
    }

    public int getComing() {
        return coming;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name.strip();
    }

    public String getChamber() {
        return chamber;
    }

    public void setChamber(@Nullable String chamber) {
        this.chamber = chamber == null ? "" : chamber.strip();
    }

    public boolean isExample() {
        return example;
    }

    public void setExample(boolean example) {
        this.example = example;
    }
}
