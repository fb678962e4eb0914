package nl.overenweer.people.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.People;
import nl.overenweer.people.TeamOption;
import nl.overenweer.people.roster.Column;
import nl.overenweer.people.roster.Roster;
import nl.overenweer.people.roster.RosterProgress;
import nl.overenweer.people.roster.RosterView;
import nl.overenweer.people.roster.Rosters;
import nl.overenweer.people.roster.sheet.SheetWriting;
import nl.overenweer.people.web.RosterWords;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.JsonText;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.Texts;
import nl.overenweer.shared.web.LanguageBean;

/** What belongs to bringing staff from a file and is no page: the template, how far it is, and all lines as a file. */
@Path("mensen/import")
public class RosterResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private Rosters rosters;

    @Inject
    private People people;

    @Inject
    private Audit audit;

    @Inject
    private CurrentUser user;

    @Inject
    private LanguageBean language;

    @Inject
    private Clocks clocks;

    @GET
    @Path("sjabloon.csv")
    public Response csv() {
        return file(SheetWriting.csv(template()), "text/csv;charset=UTF-8", "mensen.csv");
    }

    @GET
    @Path("sjabloon.xlsx")
    public Response xlsx() {
        return file(SheetWriting.xlsx("mensen", template()), XLSX, "mensen.xlsx");
    }

    /** The head only, and a line to write over that is refused as long as it stands there. */
    private List<List<String>> template() {
        Texts texts = language.texts();
        String team = people.teams(user.organisation()).stream()
                .map(TeamOption::name)
                .findFirst()
                .orElse("");
        String trade = texts.get("people.profession." + user.organisationKind().usualProfession());
        return List.of(
                Arrays.stream(Column.values()).map(Column::title).toList(),
                List.of(
                        texts.get("people.roster.sample.name"),
                        texts.get("people.roster.sample.email"),
                        team,
                        texts.get("people.role.LEARNER"),
                        trade,
                        "",
                        ""));
    }

    @GET
    @Path("voortgang")
    @Produces(MediaType.APPLICATION_JSON)
    public String progress() {
        RosterProgress progress =
                rosters.progress(user, clocks.now()).orElseThrow(() -> new NotFound("no roster of " + user.person()));
        return JsonText.MAKER
                .createObjectBuilder()
                .add("running", progress.stage() == Roster.Stage.RUNNING)
                .add("done", progress.done())
                .add("all", progress.all())
                .add("said", language.texts().of("people.roster.progress", progress.done(), progress.all()))
                .build()
                .toString();
    }

    /** As it was typed, with what happens or happened and what is wrong behind it: to mend, and to bring again. */
    @GET
    @Path("regels.csv")
    public Response lines() {
        RosterView view =
                rosters.brought(user, clocks.now()).orElseThrow(() -> new NotFound("no roster of " + user.person()));
        audit.record(
                Deed.of(AuditAct.EXPORTED).with("roster csv rows=" + view.rows().size()));
        Texts texts = language.texts();
        RosterWords words = new RosterWords(texts);
        boolean carriedOut = view.stage() == Roster.Stage.DONE;
        List<List<String>> lines = new ArrayList<>();
        List<String> head = new ArrayList<>(
                Arrays.stream(Column.values()).map(Column::title).toList());
        head.add(texts.get("people.roster.row"));
        head.add(texts.get("people.roster.what"));
        head.add(texts.get("people.roster.details"));
        lines.add(head);
        for (RosterView.Row row : view.rows()) {
            List<String> cells = new ArrayList<>();
            Arrays.stream(Column.values())
                    .forEach(column -> cells.add(row.line().at(column)));
            cells.add(Integer.toString(row.line().number()));
            cells.add(words.kind(row, carriedOut));
            cells.add(String.join(" ", words.details(row)));
            lines.add(cells);
        }
        return file(SheetWriting.csv(lines), "text/csv;charset=UTF-8", "import-" + clocks.today() + ".csv");
    }

    private static Response file(byte[] body, String type, String name) {
        return Response.ok(body, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
