package nl.overenweer.enrolment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.overenweer.enrolment.Assignments;
import nl.overenweer.enrolment.Effect;
import nl.overenweer.enrolment.Request;
import nl.overenweer.enrolment.Simulation;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.ManagedScope;
import nl.overenweer.people.MemberLine;
import nl.overenweer.people.People;
import nl.overenweer.people.Profession;
import nl.overenweer.people.TeamId;
import nl.overenweer.people.TeamOption;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Slice;
import nl.overenweer.shared.web.NoticeBean;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Chooses what to assign to whom, shows whom it touches, and only then assigns. All that was chosen stands in the address. */
@Named
@RequestScoped
public class AssignBean {
    /** Somebody to choose by name. */
    public record Choice(String id, String name, String team, boolean chosen) {}

    /** One module of the preview, with a sentence for each effect. */
    public record Told(String title, List<String> sentences) {}

    private static final String ADDRESS = "/voortgang/toewijzen";
    private static final int PAGE_SIZE = 25;
    private static final int MOST_FOUND = 20;

    @Inject
    private Assignments assignments;

    @Inject
    private People people;

    @Inject
    private CurrentUser user;

    @Inject
    private ModulePicks picks;

    @Inject
    private AssignmentWords words;

    @Inject
    private NoticeBean notice;

    @Inject
    private Clocks clocks;

    @Inject
    private HttpServletRequest asked;

    private @Nullable ManagedScope scope;
    private @Nullable AssignmentForm form;
    private @Nullable Simulation simulation;
    private Optional<Request> request = Optional.empty();
    private List<TeamOption> teams = List.of();
    private String act = "";

    @PostConstruct
    void load() {
        ManagedScope mine = people.managedBy(user);
        scope = mine;
        form = AssignmentForm.of(asked.getParameterMap());
        act = Optional.ofNullable(asked.getParameter("act"))
                .filter(each -> each.matches("[0-9a-f-]{36}"))
                .orElseGet(() -> UUID.randomUUID().toString());
        teams = people.teams(mine.organisation()).stream()
                .filter(each -> mine.whole() || mine.teams().contains(each.id()))
                .toList();
        if (form().look()) {
            look();
        }
    }

    private void look() {
        Choosing choosing = new Choosing(form());
        request = choosing.request(picks.chosen(form().tracks(), form().modules()), this::withAllBelow, today());
        choosing.faults().forEach(each -> fault(each.field(), words.texts().of(each.key(), each.most())));
        if (request.isPresent() && getSimulation().people() == 0) {
            fault("voor", words.texts().get("enrolment.group.empty"));
            request = Optional.empty();
        }
    }

    /** Assigns what she saw. */
    public void assign() {
        Request wanted = request.orElseThrow();
        int count = assignments.assign(scope(), wanted, act, user.person(), today(), clocks.now());
        notice.tell("enrolment.assign.done", wanted.modules().size(), count);
        Faces.redirect("/voortgang/toegewezen?net=%s", act);
    }

    public AssignmentForm getForm() {
        return form();
    }

    public String getAct() {
        return act;
    }

    /** Whether it shows whom it touches, rather than the form. */
    public boolean isLooking() {
        return request.isPresent();
    }

    public List<ModulePicks.TrackPick> getTracks() {
        return picks.tracks();
    }

    public boolean isPicked(ModulePicks.Pick pick) {
        return form().modules().contains(pick.slug());
    }

    public boolean isWhole(ModulePicks.TrackPick track) {
        return form().tracks().contains(track.slug());
    }

    public List<TeamOption> getTeams() {
        return teams;
    }

    public Profession[] getTrades() {
        return Profession.values();
    }

    public boolean isTeam(TeamOption team) {
        return form().team().equals(team.id().toString());
    }

    /** Who was chosen by name, and who is found by the name that was typed. */
    public List<Choice> getPeople() {
        Stream<MemberLine> chosen = form().persons().isEmpty()
                ? Stream.of()
                : assignments.candidates(scope(), "", today()).stream()
                        .filter(each -> form().persons().contains(each.person().value()));
        Stream<MemberLine> found = form().name().isEmpty()
                ? Stream.of()
                : assignments.candidates(scope(), form().name(), today()).stream()
                        .limit(MOST_FOUND);
        return Stream.concat(chosen, found)
                .map(each -> new Choice(
                        each.person().toString(),
                        each.name(),
                        each.teamName(),
                        form().persons().contains(each.person().value())))
                .distinct()
                .toList();
    }

    public Simulation getSimulation() {
        Simulation known = simulation;
        if (known == null) {
            known = assignments.simulate(scope(), request.orElseThrow(), today());
            simulation = known;
        }
        return known;
    }

    /** Per module, how many it means what for. */
    public List<Told> getTold() {
        List<Told> told = new ArrayList<>();
        for (String module : request.orElseThrow().modules()) {
            List<String> sentences = new ArrayList<>();
            for (Map.Entry<Effect, Long> each : getSimulation().counts(module).entrySet()) {
                sentences.add(words.texts().of("enrolment.effect.count." + each.getKey(), each.getValue()));
            }
            told.add(new Told(picks.title(module), sentences));
        }
        return told;
    }

    public Slice<Simulation.Row> getRows() {
        List<Simulation.Row> rows = getSimulation().rows();
        int last = Math.max(0, (rows.size() - 1) / PAGE_SIZE);
        int from = Math.min(form().page() - 1, last) * PAGE_SIZE;
        return new Slice<>(rows.stream().skip(from).limit(PAGE_SIZE).toList(), rows.size(), from, PAGE_SIZE);
    }

    public String title(Simulation.Row row) {
        return picks.title(row.module());
    }

    /** What it means for her, in a sentence. */
    public String effect(Simulation.Row row) {
        String key = "enrolment.effect." + row.effect() + (row.day().isPresent() ? "" : ".open");
        return row.day()
                .map(day -> words.texts().of(key, words.days().day(day)))
                .orElseGet(() -> words.texts().get(key));
    }

    public String getWhom() {
        Request wanted = request.orElseThrow();
        String path = teams.stream()
                .filter(this::isTeam)
                .map(TeamOption::path)
                .findFirst()
                .orElse("");
        return words.whom(wanted.group(), path, (int) getSimulation().people());
    }

    public String getTerm() {
        return words.term(request.orElseThrow().term());
    }

    public String getRecurrence() {
        return words.recurrence(request.orElseThrow().recurrence());
    }

    public String getBackHref() {
        return ADDRESS + form().query(false, 1);
    }

    public String pageHref(int by) {
        return ADDRESS + form().query(true, form().page() + by);
    }

    private Set<TeamId> withAllBelow(TeamId team) {
        return teams.stream().anyMatch(each -> each.id().equals(team))
                ? people.withAllBelow(scope().organisation(), Set.of(team))
                : Set.of();
    }

    private static void fault(String field, String sentence) {
        FacesContext.getCurrentInstance()
                .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
    }

    private LocalDate today() {
        return clocks.today();
    }

    private ManagedScope scope() {
        return Objects.requireNonNull(scope);
    }

    private AssignmentForm form() {
        return Objects.requireNonNull(form);
    }
}
