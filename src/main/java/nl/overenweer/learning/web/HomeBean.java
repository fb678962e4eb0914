package nl.overenweer.learning.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overenweer.content.ChildLane;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Library;
import nl.overenweer.content.Scene;
import nl.overenweer.content.Term;
import nl.overenweer.content.Vignette;
import nl.overenweer.learning.AttemptCard;
import nl.overenweer.learning.AttemptView;
import nl.overenweer.learning.ItemView;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.ProgressState;
import nl.overenweer.learning.Standings;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.web.LanguageBean;
import org.jspecify.annotations.Nullable;

/** The learner's start: what now, by when, how long and why. */
@Named
@RequestScoped
public class HomeBean {
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final LocalTime MORNING = LocalTime.of(5, 0);

    @Inject
    private ModuleLines lines;

    @Inject
    private Standings standings;

    @Inject
    private Library library;

    @Inject
    private CurrentUser user;

    @Inject
    private LanguageBean language;

    @Inject
    private Clocks clocks;

    private List<TrackLines> tracks = List.of();
    private Optional<Resume> resume = Optional.empty();
    private Optional<Term> term = Optional.empty();

    @PostConstruct
    void load() {
        tracks = lines.tracks();
        resume = latest().flatMap(this::resume);
        term = todaysTerm();
    }

    public boolean isLearner() {
        return lines.learns();
    }

    /** 'Goedemorgen, Marleen'. */
    public String getGreeting() {
        LocalTime time = ZonedDateTime.ofInstant(clocks.now(), Clocks.ZONE).toLocalTime();
        String part = time.isBefore(MORNING) || !time.isBefore(EVENING)
                ? "evening"
                : time.isBefore(NOON) ? "morning" : "afternoon";
        String first = user.name().strip().split("\\s+", 2)[0];
        return language.texts().of("learning.home.good-" + part, first);
    }

    /** How much is open, and how long that takes. */
    public String getLead() {
        List<ModuleLine> open =
                all().stream().filter(line -> line.isBusy() || line.isDue()).toList();
        if (!open.isEmpty()) {
            int minutes = open.stream().mapToInt(ModuleLine::minutesLeft).sum();
            return language.texts().of("learning.home.open", open.size(), minutes);
        }
        boolean anyDone = all().stream().anyMatch(ModuleLine::isDone);
        return language.texts().get(anyDone ? "learning.home.nothing-open" : "learning.home.newcomer");
    }

    public @Nullable Resume getResume() {
        return resume.orElse(null);
    }

    /** For somebody without anything under way: where to begin, the nearest date first. */
    public @Nullable ModuleLine getFirst() {
        return resume.isPresent()
                ? null
                : dues().stream()
                        .findFirst()
                        .or(() -> getOwnTracks().stream()
                                .flatMap(track -> track.modules().stream())
                                .filter(ModuleLine::isTodo)
                                .findFirst())
                        .orElse(null);
    }

    public List<ModuleLine> getDues() {
        return dues();
    }

    /** Asked for without a date, and not done yet. */
    public List<ModuleLine> getAsked() {
        return all().stream()
                .filter(line -> line.asked() && line.due().isEmpty() && !line.isDone())
                .toList();
    }

    /** Begun by her own choice, besides the one that she goes on with. */
    public List<ModuleLine> getChosen() {
        String now = resume.map(on -> on.line().slug()).orElse("");
        return all().stream()
                .filter(line -> line.isBusy() && !line.asked() && !line.slug().equals(now))
                .toList();
    }

    /** Her own tracks first, then the joint ones, then the other profession's. */
    public List<TrackLines> getTracks() {
        return Stream.of(getOwnTracks(), getJointTracks(), getOtherTracks())
                .flatMap(List::stream)
                .toList();
    }

    /** The tracks of her own profession; everybody's for whoever has another one. */
    public List<TrackLines> getOwnTracks() {
        return tracks.stream().filter(track -> !track.isJoint() && own(track)).toList();
    }

    public List<TrackLines> getJointTracks() {
        return tracks.stream().filter(TrackLines::isJoint).toList();
    }

    /** The other profession's track: open to the curious. */
    public List<TrackLines> getOtherTracks() {
        return tracks.stream().filter(track -> !track.isJoint() && !own(track)).toList();
    }

    /** A word with two sides, another one each day. */
    public @Nullable Term getTerm() {
        return term.orElse(null);
    }

    private Optional<Term> todaysTerm() {
        List<Term> terms = library.glossary().terms().stream()
                .filter(term -> term.openCheck().isEmpty()
                        && !term.ggz().isBlank()
                        && !term.rvdk().isBlank()
                        && !term.together().isBlank())
                .toList();
        LocalDate today = clocks.today();
        return terms.isEmpty()
                ? Optional.empty()
                : Optional.of(terms.get((int) Math.floorMod(today.toEpochDay(), (long) terms.size())));
    }

    private List<ModuleLine> dues() {
        return all().stream()
                .filter(ModuleLine::isDue)
                .sorted(Comparator.comparing(line -> line.due().orElse(LocalDate.MAX)))
                .toList();
    }

    private List<ModuleLine> all() {
        return tracks.stream().flatMap(track -> track.modules().stream()).toList();
    }

    private boolean own(TrackLines track) {
        return switch (user.profession()) {
            case GGZ -> track.isFor(Glasses.GGZ);
            case RVDK -> track.isFor(Glasses.RVDK);
            case OTHER -> true;
        };
    }

    private Optional<AttemptCard> latest() {
        return lines.cards().stream()
                .filter(card -> card.state() == ProgressState.BUSY)
                .findFirst();
    }

    private Optional<Resume> resume(AttemptCard card) {
        AttemptView view = standings.attempt(Learner.of(user), card.attempt());
        Optional<ItemView> current = view.items().stream()
                .filter(ItemView::current)
                .findFirst()
                .or(() -> view.items().stream()
                        .filter(item -> item.state() != ItemView.State.DONE)
                        .findFirst());
        return all().stream()
                .filter(line -> line.slug().equals(card.module()))
                .findFirst()
                .flatMap(line -> current.map(item -> new Resume(
                        line,
                        item.kind(),
                        item.title(),
                        card.here(),
                        card.lastAt(),
                        ModuleStep.of(view.items(), language.texts()),
                        child(view.module(), item, view.here()))));
    }

    /** The child of the scene she is in; else that of the module's first case. */
    private static ChildLane child(CourseModule module, ItemView current, String here) {
        Optional<Vignette> vignette = module.vignettes().stream()
                .filter(one -> one.slug().equals(current.slug()))
                .findFirst()
                .or(() -> module.vignettes().stream().findFirst());
        String spot = here.substring(here.lastIndexOf('/') + 1);
        return vignette.flatMap(one -> one.scene(spot).or(() -> one.scene(one.start())))
                .map(Scene::child)
                .orElse(ChildLane.NONE);
    }
}
