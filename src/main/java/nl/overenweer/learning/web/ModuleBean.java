package nl.overenweer.learning.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.overenweer.content.Course;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Item;
import nl.overenweer.content.Library;
import nl.overenweer.content.ModuleVersion;
import nl.overenweer.content.OpenCheck;
import nl.overenweer.content.Source;
import nl.overenweer.content.Typesetting;
import nl.overenweer.content.reading.Links;
import nl.overenweer.content.reading.Markdown;
import nl.overenweer.enrolment.Enrolment;
import nl.overenweer.enrolment.Enrolments;
import nl.overenweer.learning.AttemptId;
import nl.overenweer.learning.AttemptView;
import nl.overenweer.learning.Attempts;
import nl.overenweer.learning.Bookmarks;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.ProgressState;
import nl.overenweer.learning.Refreshing;
import nl.overenweer.learning.Standings;
import nl.overenweer.learning.progress.Requirement;
import nl.overenweer.learning.progress.Route;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.Profession;
import nl.overenweer.people.Role;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.shared.web.RouteParams;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What a module is, for whom, how long, how true; and the way in. A learner under way sees her own version. */
@Named
@RequestScoped
public class ModuleBean {
    /** One part of the module in its list. */
    public record Part(String kind, String title, int minutes, String href, String state) {}

    @Inject
    private Library library;

    @Inject
    private Typesetting typesetting;

    @Inject
    private Standings standings;

    @Inject
    private Attempts attempts;

    @Inject
    private Refreshing refreshing;

    @Inject
    private Bookmarks bookmarks;

    @Inject
    private Enrolments enrolments;

    @Inject
    private CurrentUser user;

    @Inject
    private RouteParams params;

    @Inject
    private HttpServletRequest request;

    @Inject
    private LanguageBean language;

    @Inject
    private Clocks clocks;

    private @Nullable CourseModule module;
    private @Nullable ModuleVersion version;
    private @Nullable ModuleVersion current;
    private @Nullable Links links;
    private Optional<AttemptView> attempt = Optional.empty();
    private Optional<Enrolment> enrolment = Optional.empty();

    @PostConstruct
    void load() {
        String slug = params.get("module");
        ModuleVersion newest = library.current(slug).orElseThrow(() -> new NotFound("module " + slug));
        if (isLearner()) {
            attempt = standings.attempt(Learner.of(user), slug);
            enrolment = enrolments.of(user.person(), user.organisation(), slug);
        }
        current = newest;
        version = attempt.map(view -> library.version(view.version())).orElse(newest);
        module = library.open(version().id());
        links = typesetting.links(version().id(), own(), language.getLocale());
    }

    /** Begins, or goes on where she was. */
    public void start() {
        Learner learner = Learner.of(user);
        AttemptId opened = attempts.open(learner, module().slug(), clocks.now());
        String there = wanted().map(Wanted::href).orElseGet(() -> standings.whereAmI(learner, opened));
        Faces.redirect(there.substring(1));
    }

    /** Once more, at today's version; the certificate that she has stays hers. */
    public void startAgain() {
        Learner learner = Learner.of(user);
        AttemptId opened = attempts.startAgain(learner, module().slug(), clocks.now());
        Faces.redirect(standings.whereAmI(learner, opened).substring(1));
    }

    /** Renews what she did before by the refresher. */
    public void refresh() {
        Learner learner = Learner.of(user);
        AttemptId opened = refreshing.begin(learner, module().slug(), clocks.now());
        Faces.redirect(standings.whereAmI(learner, opened).substring(1));
    }

    /** Where she goes on. */
    public String getGoOn() {
        return attempt.map(bookmarks::resume).orElse("");
    }

    public boolean isLearner() {
        return user.has(Role.LEARNER);
    }

    public CourseModule getModule() {
        return module();
    }

    public ModuleVersion getVersion() {
        return version();
    }

    /** A newer version is out while she goes on with hers. */
    public boolean isNewerOut() {
        return current != null && !current.id().equals(version().id());
    }

    public String getTitle() {
        return module().title().in(language.getLocale());
    }

    public String getSummary() {
        return module().summary().in(language.getLocale());
    }

    public List<String> getGoals() {
        return module().goals().stream()
                .map(goal -> goal.in(language.getLocale()))
                .toList();
    }

    public String getCourseTitle() {
        return library.courses().stream()
                .filter(course -> course.slug().equals(version().course()))
                .findFirst()
                .map(Course::title)
                .map(title -> title.in(language.getLocale()))
                .orElse("");
    }

    public boolean isForGgz() {
        return module().audience().contains(Glasses.GGZ);
    }

    public boolean isForRvdk() {
        return module().audience().contains(Glasses.RVDK);
    }

    /** The page for which she came here, by a link from elsewhere. */
    public @Nullable Wanted getWanted() {
        return wanted().orElse(null);
    }

    private Optional<Wanted> wanted() {
        return Wanted.of(request, module());
    }

    /** {@code NOT_STARTED}, {@code BUSY} or {@code DONE}. */
    public ProgressState getState() {
        return attempt.map(AttemptView::state).orElse(ProgressState.NOT_STARTED);
    }

    /** She did something in it; or chose its refresher, which is a choice already. */
    public boolean isUnderWay() {
        return attempt.filter(view -> view.state() == ProgressState.BUSY || view.isUnbegunRefresher())
                .isPresent();
    }

    public @Nullable AttemptView getAttempt() {
        return attempt.orElse(null);
    }

    public @Nullable Enrolment getEnrolment() {
        return enrolment.orElse(null);
    }

    /** She did it, and is asked to do it anew: what she did then does not count for that. */
    public boolean isAskedAnew() {
        return attempt.flatMap(AttemptView::completedAt)
                .flatMap(at -> enrolment.filter(one -> !one.isExempted() && !one.counts(at)))
                .isPresent();
    }

    /** Who asks her to do it anew, lets her take the refresher. */
    public boolean isRefreshable() {
        boolean may = enrolment.filter(Enrolment::mayRefresh).isPresent();
        return isAskedAnew() && may && Route.REFRESHER.isIn(currentModule());
    }

    public int getRefresherMinutes() {
        return Route.REFRESHER.minutes(currentModule());
    }

    public String getRefresherKind() {
        return currentModule().closingTest().isPresent() ? "CLOSING" : "QUIZ";
    }

    /** What completion asks and how it stands, in words. */
    public List<Requirement> getRequirements() {
        return attempt.map(view -> view.progress().requirements()).orElse(List.of());
    }

    /** With links and states for a learner under way, without them before. */
    public List<Part> getParts() {
        List<Part> parts = new ArrayList<>();
        for (Item item : module().items()) {
            parts.add(attempt.flatMap(view -> view.item(item.slug()))
                    .map(view -> part(item, view.address(), view.state().name()))
                    .orElseGet(() -> part(item, "", "NOT_STARTED")));
        }
        return parts;
    }

    /** For everybody: in how many places an expert still looks; what they are, only trainers see. */
    public int getOpenCount() {
        return module().openChecks().size();
    }

    /** Only for trainers: what is not verified yet. */
    public List<OpenCheck> getOpenChecks() {
        return user.has(Role.TRAINER) ? module().openChecks() : List.of();
    }

    public List<Source> getSources() {
        return module().sources();
    }

    public String getCare() {
        return html(module().care());
    }

    public String getReflection() {
        return html(module().reflection());
    }

    public String getDeepening() {
        return html(module().deepening());
    }

    private Part part(Item item, String href, String state) {
        String kind = item.match(page -> "page", vignette -> "case", quiz -> "quiz", scorm -> "package");
        int minutes = item.match(page -> page.minutes(), vignette -> vignette.minutes(), quiz -> 0, scorm -> 0);
        return new Part(kind, item.title(), minutes, href, state);
    }

    private String html(String markdown) {
        return markdown.isBlank() || links == null ? "" : Markdown.html(markdown, links);
    }

    private Glasses own() {
        return user.profession() == Profession.RVDK ? Glasses.RVDK : Glasses.GGZ;
    }

    /** As it is today: so an attempt that begins now gets it. */
    private CourseModule currentModule() {
        return library.open(java.util.Objects.requireNonNull(current).id());
    }

    private CourseModule module() {
        return java.util.Objects.requireNonNull(module);
    }

    private ModuleVersion version() {
        return java.util.Objects.requireNonNull(version);
    }
}
