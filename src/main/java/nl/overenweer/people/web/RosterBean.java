package nl.overenweer.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.Role;
import nl.overenweer.people.roster.Column;
import nl.overenweer.people.roster.Outcome;
import nl.overenweer.people.roster.Roster;
import nl.overenweer.people.roster.RosterRow;
import nl.overenweer.people.roster.RosterRun;
import nl.overenweer.people.roster.RosterView;
import nl.overenweer.people.roster.Rosters;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.Texts;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.shared.web.NoticeBean;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Bringing the staff of the own organisation from a file: the file, what it would do, how far it is, what was done. */
@Named
@RequestScoped
public class RosterBean {
    private static final int SIZE = 50;
    private static final String HERE = "/beheer/mensen/import";

    /** A line in words. */
    public record Row(
            int number, String name, String email, String kind, String tone, List<String> details, boolean changed) {}

    /** A choice of lines, with how many there are. */
    public record Choice(String label, String href, boolean here) {}

    /** A column of the template, and what to write in it. */
    public record About(String title, String what) {}

    @Inject
    private CurrentUser user;

    @Inject
    private Rosters rosters;

    @Inject
    private RosterRun run;

    @Inject
    private NoticeBean notice;

    @Inject
    private LanguageBean language;

    @Inject
    private Clocks clocks;

    private @Nullable RosterView view;
    private int awaiting;

    /** A form that comes back needs to know how far the list is before its button is looked for. */
    @PostConstruct
    void load() {
        view = rosters.brought(user, clocks.now()).orElse(null);
        awaiting = isDone() ? rosters.awaiting(user, clocks.now()) : 0;
    }

    public void carryOut() {
        try {
            run.start(rosters.begin(user, clocks.now()));
        } catch (RuleBroken refusal) {
            load();
            throw refusal;
        }
        Faces.redirect(HERE);
    }

    public void planAnew() {
        rosters.planAnew(user, clocks.now());
        notice.tell("people.roster.planned-anew");
        Faces.redirect(HERE);
    }

    public void drop() {
        rosters.drop(user, clocks.now());
        notice.tell(isDone() ? "people.roster.put-away" : "people.roster.dropped");
        Faces.redirect(HERE);
    }

    public boolean isNone() {
        return view == null;
    }

    public boolean isPlanned() {
        return at(Roster.Stage.PLANNED);
    }

    public boolean isRunning() {
        return at(Roster.Stage.RUNNING);
    }

    public boolean isDone() {
        return at(Roster.Stage.DONE);
    }

    private boolean at(Roster.Stage stage) {
        return view != null && view.stage() == stage;
    }

    public @Nullable RosterView getView() {
        return view;
    }

    /** The roles that this administrator may give, as a file names them. */
    public String getGrantable() {
        Texts texts = language.texts();
        return String.join(
                ", ",
                Role.grantableBy(user.roles()).stream()
                        .map(each -> texts.get("people.role." + each))
                        .toList());
    }

    public List<About> getColumns() {
        Texts texts = language.texts();
        return Arrays.stream(Column.values())
                .map(each -> new About(each.title(), texts.of("people.roster.about." + each, getGrantable())))
                .toList();
    }

    public String getUnknown() {
        return view == null ? "" : String.join(", ", view.unknown());
    }

    /** Nothing left to do: the file was carried out before. */
    public boolean isIdle() {
        return view != null && view.acting() == 0;
    }

    public int getChanged() {
        return view == null ? 0 : view.changed().size();
    }

    public String getChangedRows() {
        return view == null
                ? ""
                : String.join(
                        ", ",
                        view.changed().stream()
                                .limit(SIZE)
                                .map(row -> Integer.toString(row.line().number()))
                                .toList());
    }

    public int getAwaiting() {
        return awaiting;
    }

    public int getHandled() {
        return view == null ? 0 : view.rows().size() - view.count(RosterRow.Stage.OPEN);
    }

    public List<Choice> getChoices() {
        Map<Outcome.Kind, Integer> counts = view == null ? Map.of() : view.counts();
        Texts texts = language.texts();
        String at = chosen();
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        Choice every = new Choice(texts.of("people.roster.choice.all", all), HERE, at.isEmpty());
        return Stream.concat(
                        Stream.of(every),
                        counts.entrySet().stream()
                                .map(each -> new Choice(
                                        texts.of("people.roster.choice." + each.getKey(), each.getValue()),
                                        HERE + "?soort=" + each.getKey(),
                                        at.equals(each.getKey().name()))))
                .toList();
    }

    private static String chosen() {
        String asked = Faces.getRequestParameter("soort");
        return asked != null && asked.matches("[A-Z]{1,10}") ? asked : "";
    }

    public List<Row> getRows() {
        RosterWords words = new RosterWords(language.texts());
        return sought().stream()
                .skip((long) (page() - 1) * SIZE)
                .limit(SIZE)
                .map(row -> row(row, words))
                .toList();
    }

    private List<RosterView.Row> sought() {
        String kind = chosen();
        return view == null
                ? List.of()
                : view.rows().stream()
                        .filter(row ->
                                kind.isEmpty() || row.outcome().kind().name().equals(kind))
                        .toList();
    }

    private Row row(RosterView.Row row, RosterWords words) {
        boolean refused =
                row.stage() == RosterRow.Stage.REFUSED || row.outcome().kind() == Outcome.Kind.FAULT;
        boolean acts = row.outcome().kind().acts();
        String tone = refused ? "err" : row.changed() ? "warn" : acts ? "ok" : "";
        return new Row(
                row.line().number(),
                row.line().at(Column.NAME),
                row.line().at(Column.EMAIL),
                words.kind(row, isDone()),
                tone,
                words.details(row),
                row.changed());
    }

    private static int page() {
        String asked = Faces.getRequestParameter("pagina");
        return asked != null && asked.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(asked) : 1;
    }

    public int getFrom() {
        return Math.min((page() - 1) * SIZE + 1, getTotal());
    }

    public int getUntil() {
        return Math.min(page() * SIZE, getTotal());
    }

    public int getTotal() {
        return sought().size();
    }

    public boolean isFirst() {
        return page() == 1;
    }

    public boolean isLast() {
        return getUntil() >= getTotal();
    }

    public String getPrevious() {
        return address(page() - 1);
    }

    public String getNext() {
        return address(page() + 1);
    }

    private static String address(int page) {
        return HERE + "?pagina=" + page + (chosen().isEmpty() ? "" : "&soort=" + chosen());
    }
}
