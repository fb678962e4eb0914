package nl.overenweer.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overenweer.content.Course;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Library;
import nl.overenweer.content.ModuleVersion;
import nl.overenweer.content.Shelf;
import nl.overenweer.enrolment.Deadline;
import nl.overenweer.enrolment.Enrolment;
import nl.overenweer.enrolment.Enrolments;
import nl.overenweer.enrolment.Origin;
import nl.overenweer.learning.AttemptCard;
import nl.overenweer.learning.Cards;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.ProgressState;
import nl.overenweer.learning.progress.Route;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Role;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.web.LanguageBean;
import org.jspecify.annotations.Nullable;

/** All that is on the shelf, beside how this learner stands in it. A trainer or a manager who does not learn sees the shelf alone. */
@RequestScoped
public class ModuleLines {
    @Inject
    private Library library;

    @Inject
    private Shelf shelf;

    @Inject
    private Cards attempts;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Askers askers;

    @Inject
    private CurrentUser user;

    @Inject
    private LanguageBean language;

    @Inject
    private Clocks clocks;

    private @Nullable List<AttemptCard> cards;

    /** Her attempts, the latest first. */
    public List<AttemptCard> cards() {
        List<AttemptCard> known = cards;
        if (known == null) {
            known = learns() ? attempts.of(Learner.of(user)) : List.of();
            cards = known;
        }
        return known;
    }

    public boolean learns() {
        return user.has(Role.LEARNER);
    }

    /** In teaching order, tracks without modules left out. */
    public List<TrackLines> tracks() {
        Map<String, Enrolment> enrolled = enrolled();
        Map<PersonId, String> names = names(enrolled.values());
        Map<String, List<ModuleLine>> byCourse = new HashMap<>();
        for (ModuleVersion version : shelf.versions()) {
            byCourse.computeIfAbsent(version.course(), course -> new ArrayList<>())
                    .add(line(version, enrolled, names));
        }
        return library.courses().stream()
                .filter(course -> byCourse.containsKey(course.slug()))
                .map(course -> track(course, byCourse.getOrDefault(course.slug(), List.of())))
                .toList();
    }

    private TrackLines track(Course course, List<ModuleLine> modules) {
        Locale locale = language.getLocale();
        return new TrackLines(
                course.track(),
                course.title().in(locale),
                course.summary().in(locale),
                course.audience().contains(Glasses.GGZ),
                course.audience().contains(Glasses.RVDK),
                modules);
    }

    private ModuleLine line(ModuleVersion version, Map<String, Enrolment> enrolled, Map<PersonId, String> names) {
        CourseModule module = library.open(version.id());
        Optional<Enrolment> enrolment = Optional.ofNullable(enrolled.get(version.module()));
        Optional<AttemptCard> card = best(version.module(), enrolment);
        Optional<Enrolment> asked = enrolment.filter(one -> one.origin() == Origin.ASSIGNED && !one.isExempted());
        ProgressState state = card.map(AttemptCard::state).orElse(ProgressState.NOT_STARTED);
        boolean done = state == ProgressState.DONE;
        ModuleLine.Refresher refresher = refresher(module, card, enrolment);
        int minutes = refresher.isTaken() ? refresher.minutes() : module.minutes();
        return new ModuleLine(
                version.module(),
                module.code(),
                module.title().in(language.getLocale()),
                module.summary().in(language.getLocale()),
                module.minutes(),
                card.map(one -> left(minutes, one)).orElse(minutes),
                state,
                asked.isPresent(),
                asked.map(one -> names.getOrDefault(one.by(), "")).orElse(""),
                asked.map(Enrolment::reason).orElse(""),
                asked.flatMap(Enrolment::dueOn),
                enrolment.map(one -> one.deadline(clocks.today(), done)).orElse(new Deadline(Deadline.State.NONE, 0)),
                card.flatMap(AttemptCard::completedAt),
                refresher);
    }

    private static ModuleLine.Refresher refresher(
            CourseModule module, Optional<AttemptCard> card, Optional<Enrolment> enrolment) {
        int minutes = Route.REFRESHER.minutes(module);
        if (card.filter(one -> one.route() == Route.REFRESHER).isPresent()) {
            return new ModuleLine.Refresher(ModuleLine.Refresher.Stand.TAKEN, minutes);
        }
        boolean may = card.isEmpty() && enrolment.filter(Enrolment::mayRefresh).isPresent();
        return may && Route.REFRESHER.isIn(module)
                ? new ModuleLine.Refresher(ModuleLine.Refresher.Stand.OPEN, minutes)
                : ModuleLine.Refresher.NONE;
    }

    /** A finished attempt wins from a newer one under way: what is done stays done, until it is asked anew. */
    private Optional<AttemptCard> best(String module, Optional<Enrolment> enrolment) {
        List<AttemptCard> hers = cards().stream()
                .filter(card -> card.module().equals(module))
                .filter(card -> card.completedAt()
                        .map(at -> enrolment.map(one -> one.counts(at)).orElse(true))
                        .orElse(true))
                .toList();
        Optional<AttemptCard> done =
                hers.stream().filter(card -> card.state() == ProgressState.DONE).findFirst();
        return done.or(() -> hers.stream().findFirst());
    }

    /** The module's minutes by the share of items still open; at least one minute while something is open. */
    static int left(int minutes, AttemptCard card) {
        int open = card.itemsTotal() - card.itemsDone();
        return open <= 0 ? 0 : Math.max(1, Math.round((float) minutes * open / card.itemsTotal()));
    }

    private Map<String, Enrolment> enrolled() {
        if (!learns()) {
            return Map.of();
        }
        return enrolments.of(user.person(), user.organisation()).stream()
                .collect(Collectors.toMap(Enrolment::module, one -> one, (first, second) -> first));
    }

    private Map<PersonId, String> names(Collection<Enrolment> enrolled) {
        Set<PersonId> managers = enrolled.stream()
                .filter(one -> one.origin() == Origin.ASSIGNED)
                .map(Enrolment::by)
                .collect(Collectors.toSet());
        return askers.names(managers);
    }
}
