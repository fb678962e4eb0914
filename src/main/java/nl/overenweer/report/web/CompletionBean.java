package nl.overenweer.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.ManagedScope;
import nl.overenweer.people.People;
import nl.overenweer.report.CompletionFilter;
import nl.overenweer.report.CompletionFilter.Order;
import nl.overenweer.report.CompletionReport;
import nl.overenweer.report.CompletionRow;
import nl.overenweer.report.Counts;
import nl.overenweer.report.Group;
import nl.overenweer.report.Standing;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Slice;
import nl.overenweer.shared.web.LanguageBean;
import org.jspecify.annotations.Nullable;

/** The dashboard of one organisation. All that it shows follows from the address. */
@Named
@RequestScoped
public class CompletionBean {
    /** A heading that sorts: where it leads, and whether the table is sorted by it now ({@code ascending}, {@code descending} or {@code none}). */
    public record Heading(String label, String href, String sorted) {}

    /** One filter that is on, and the address without it. */
    public record Chip(String label, String without) {}

    @Inject
    private CompletionReport report;

    @Inject
    private People people;

    @Inject
    private CurrentUser user;

    @Inject
    private ModuleTitles titles;

    @Inject
    private LanguageBean language;

    @Inject
    private Clocks clocks;

    @Inject
    private HttpServletRequest request;

    private CompletionFilter filter = CompletionFilter.ALL;
    private Counts counts = Counts.NONE;
    private List<Group> teams = List.of();
    private List<Group> modules = List.of();
    private Slice<CompletionRow> rows = new Slice<>(List.of(), 0, 0, CompletionFilter.PAGE_SIZE);

    @PostConstruct
    void load() {
        ManagedScope scope = people.managedBy(user);
        LocalDate today = clocks.today();
        filter = CompletionFilter.of(request::getParameter);
        counts = report.counts(scope, filter, today);
        teams = report.teams(scope, filter.withTeam(OptionalLong.empty()), today);
        modules = report.modules(scope, filter.withModule(null), today);
        rows = report.rows(scope, filter, today);
    }

    public String getOrganisation() {
        return user.organisationName();
    }

    public Instant getMoment() {
        return clocks.now();
    }

    public CompletionFilter getFilter() {
        return filter;
    }

    public Counts getCounts() {
        return counts;
    }

    public List<Group> getTeams() {
        return teams;
    }

    public List<Group> getModules() {
        return modules;
    }

    public Slice<CompletionRow> getRows() {
        return rows;
    }

    public List<ModuleTitles.Titled> getModuleChoices() {
        return titles.choices();
    }

    public Standing[] getStandings() {
        return Standing.values();
    }

    public String title(String module) {
        return titles.of(module);
    }

    public String team(Group group) {
        return group.name().isEmpty() ? language.texts().get("report.no-team") : group.name();
    }

    /** The address of this page for one team, or for all when it is chosen already. */
    public String teamHref(Group group) {
        return address(filter.withTeam(OptionalLong.of(Long.parseLong(group.key()))));
    }

    public String moduleHref(Group group) {
        return address(filter.withModule(group.key()));
    }

    public String standingHref(@Nullable Standing standing) {
        return address(filter.withStanding(standing));
    }

    public String pageHref(int page) {
        return address(filter.onPage(page));
    }

    public String getCsvHref() {
        return "/api/voortgang.csv" + filter.onPage(1).query();
    }

    public Heading heading(String order) {
        Order by = Order.valueOf(order);
        String sorted = filter.order() != by ? "none" : filter.descending() ? "descending" : "ascending";
        return new Heading(language.texts().get("report.column." + by.word()), address(filter.sortedBy(by)), sorted);
    }

    /** What is filtered on, each with the way to take it off. */
    public List<Chip> getChips() {
        List<Chip> chips = new java.util.ArrayList<>();
        filter.module().ifPresent(module -> chips.add(new Chip(titles.of(module), address(filter.withModule(null)))));
        filter.team()
                .ifPresent(number ->
                        chips.add(new Chip(teamName(number), address(filter.withTeam(OptionalLong.empty())))));
        filter.standing()
                .ifPresent(one -> chips.add(new Chip(
                        language.texts().get("report.standing." + one.key()), address(filter.withStanding(null)))));
        if (!filter.name().isEmpty()) {
            chips.add(new Chip("‘" + filter.name() + "’", address(filter.withName(""))));
        }
        return chips;
    }

    public boolean isChosen(String team) {
        return filter.team().isPresent() && filter.team().getAsLong() == Long.parseLong(team);
    }

    public boolean isStanding(Standing standing) {
        return filter.standing().filter(standing::equals).isPresent();
    }

    /** How many days after the deadline today is. */
    public long daysLate(CompletionRow row) {
        return row.due()
                .map(due -> java.time.temporal.ChronoUnit.DAYS.between(due, clocks.today()))
                .orElse(0L);
    }

    private String teamName(long number) {
        return teams.stream()
                .filter(group -> group.key().equals(Long.toString(number)))
                .map(this::team)
                .findFirst()
                .orElseGet(() -> language.texts().of("report.unknown-team", number));
    }

    private static String address(CompletionFilter filter) {
        return "/voortgang" + filter.query();
    }
}
