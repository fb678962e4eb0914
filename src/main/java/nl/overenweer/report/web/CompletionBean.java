package nl.overenweer.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.ManagedScope;
import nl.overenweer.people.People;
import nl.overenweer.report.Column;
import nl.overenweer.report.Columns;
import nl.overenweer.report.CompletionFilter;
import nl.overenweer.report.CompletionFilter.Order;
import nl.overenweer.report.CompletionReport;
import nl.overenweer.report.CompletionRow;
import nl.overenweer.report.Counts;
import nl.overenweer.report.Group;
import nl.overenweer.report.Overview;
import nl.overenweer.report.Standing;
import nl.overenweer.report.sheet.SheetWords;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Slice;
import nl.overenweer.shared.web.LanguageBean;
import org.jspecify.annotations.Nullable;

/** The dashboard of one organisation. All that it shows follows from the address, but for the columns that she chose. */
@Named
@RequestScoped
public class CompletionBean {
    /** What has to be done within so many days is soon. */
    private static final int SOON = 14;

    private static final int SHOWN = 5;

    /** The head of a column: where it leads (nowhere when nothing sorts by it), and whether the table is sorted by it now. */
    public record Heading(String label, String href, String sorted) {}

    @Inject
    private CompletionReport report;

    @Inject
    private People people;

    @Inject
    private CurrentUser user;

    @Inject
    private Columns columns;

    @Inject
    private ModuleTitles titles;

    @Inject
    private LanguageBean language;

    @Inject
    private Clocks clocks;

    @Inject
    private HttpServletRequest request;

    private CompletionFilter filter = CompletionFilter.ALL;
    private Overview overview = Overview.EMPTY;
    private Slice<CompletionRow> rows = new Slice<>(List.of(), 0, 0, CompletionFilter.PAGE_SIZE);
    private List<CompletionRow> late = List.of();
    private List<CompletionRow> soon = List.of();
    private List<Column> chosen = List.of();

    @PostConstruct
    void load() {
        ManagedScope scope = people.managedBy(user);
        LocalDate today = clocks.today();
        filter = CompletionFilter.of(request::getParameter);
        chosen = columns.of(user.person());
        overview = report.overview(scope, filter, today);
        rows = report.rows(scope, filter, overview.counts(), today);
        late = late(scope, today);
        soon = report.first(scope, filter.withStanding(null).with("binnen", Integer.toString(SOON)), SHOWN, today);
    }

    /** The longest late first; the table has them on top already, unless it was asked otherwise. */
    private List<CompletionRow> late(ManagedScope scope, LocalDate today) {
        if (overview.counts().late() == 0) {
            return List.of();
        }
        boolean onTop = filter.order() == Order.LATENESS
                && !filter.descending()
                && filter.page() == 1
                && filter.standing().filter(one -> one != Standing.LATE).isEmpty();
        List<CompletionRow> found = onTop ? rows.rows() : report.first(scope, asked(Standing.LATE), SHOWN, today);
        return found.stream()
                .filter(row -> row.standing() == Standing.LATE)
                .limit(SHOWN)
                .toList();
    }

    private CompletionFilter asked(@Nullable Standing standing) {
        return filter.without("volgorde").without("omgekeerd").withStanding(standing);
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
        return overview.counts();
    }

    public List<Group> getTeams() {
        return overview.teams();
    }

    /** In course order; what is no longer on the shelf comes last. */
    public List<Group> getModules() {
        List<String> order =
                titles.all().modules().stream().map(each -> each.slug()).toList();
        return overview.modules().stream()
                .sorted(java.util.Comparator.comparingInt(group -> {
                    int place = order.indexOf(group.key());
                    return place < 0 ? Integer.MAX_VALUE : place;
                }))
                .toList();
    }

    public TrendChart getTrend() {
        return new TrendChart(overview.trend(), language.getLocale());
    }

    public Slice<CompletionRow> getRows() {
        return rows;
    }

    public List<CompletionRow> getLate() {
        return late;
    }

    public List<CompletionRow> getSoon() {
        return soon;
    }

    public int getSoonDays() {
        return SOON;
    }

    public String getLateHref() {
        return address(asked(Standing.LATE));
    }

    public String getSoonHref() {
        return address(asked(null).with("binnen", Integer.toString(SOON)));
    }

    public List<Column> getColumns() {
        return chosen;
    }

    public Column[] getAllColumns() {
        return Column.values();
    }

    public boolean isShown(Column column) {
        return chosen.contains(column);
    }

    public String title(String module) {
        return titles.of(module);
    }

    public String team(Group group) {
        return group.name().isEmpty() ? language.texts().get("report.no-team") : group.name();
    }

    /** What stands in a column that is words only. */
    public String cell(Column column, CompletionRow row) {
        String words = new SheetWords(chosen, language.texts(), titles.all()).cell(column, row);
        if (!words.isEmpty()) {
            return words;
        }
        return switch (column) {
            case TEAM -> language.texts().get("report.no-team");
            case DUE -> language.texts().get("report.no-date");
            default -> "–";
        };
    }

    /** The day in a column that tells one; none elsewhere. */
    public @Nullable LocalDate day(Column column, CompletionRow row) {
        return new SheetWords(chosen, language.texts(), titles.all())
                .day(column, row)
                .orElse(null);
    }

    public String teamHref(Group group) {
        return address(filter.with("team", group.key()));
    }

    public String moduleHref(Group group) {
        return address(filter.with("module", group.key()));
    }

    public String standingHref(Standing standing) {
        return address(filter.withStanding(standing));
    }

    public String pageHref(int page) {
        return address(filter.onPage(page));
    }

    /** The filter as files take it. */
    public String getAsked() {
        return filter.onPage(1).query();
    }

    public Heading heading(Column column) {
        String label = language.texts().get("report.column." + column.word());
        return column.order()
                .map(by -> new Heading(label, address(filter.sortedBy(by)), sorted(by)))
                .orElse(new Heading(label, "", "none"));
    }

    private String sorted(Order by) {
        if (filter.order() != by) {
            return "none";
        }
        return filter.descending() ? "descending" : "ascending";
    }

    /** How many days after the deadline today is. */
    public long daysLate(CompletionRow row) {
        return row.due()
                .map(due -> ChronoUnit.DAYS.between(due, clocks.today()))
                .orElse(0L);
    }

    static String address(CompletionFilter filter) {
        return "/voortgang" + filter.query();
    }
}
