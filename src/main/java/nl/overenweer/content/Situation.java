package nl.overenweer.content;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a run through a case has come to, and what is so there: the hour, what was chosen and asked, what lies on file. It follows from what
 * the learner did and from nothing else: the time of the case is not the time of the clock on the wall.
 *
 * @param now the time of the case; of no meaning where it has no clock
 * @param came when the story first came to each scene
 * @param done when each choice was first done, by scene/choice
 * @param met the time limits that were met
 */
public record Situation(
        Vignette vignette,
        String scene,
        LocalDateTime now,
        Map<String, String> chosen,
        Map<String, LocalDateTime> came,
        Map<String, LocalDateTime> done,
        List<Asking> askings,
        Set<String> met) {
    /** When a case without a clock begins, and ends. */
    static final LocalDateTime TIMELESS = LocalDateTime.of(2000, 1, 1, 0, 0);

    /** That something was asked: on this ground, in this scene, at this time of the case. */
    public record Asking(Inquiry inquiry, Basis basis, String scene, LocalDateTime at) {
        /** When the answer comes. */
        public LocalDateTime answered() {
            return basis.after().after(at);
        }
    }

    /** A document on file, since when. */
    public record Filed(CaseDocument document, LocalDateTime since) {}

    /** A time limit that has begun. */
    public record Limit(TimeLimit limit, LocalDateTime from, LocalDateTime until, LimitState state) {}

    public Situation {
        chosen = Frozen.map(chosen);
        came = Map.copyOf(came);
        done = Map.copyOf(done);
        askings = List.copyOf(askings);
        met = Set.copyOf(met);
    }

    /** The beginning of the case. */
    public static Situation opening(Vignette vignette) {
        LocalDateTime begin = begin(vignette);
        var nowhere = new Situation(vignette, "", begin, Map.of(), Map.of(), Map.of(), List.of(), Set.of());
        return nowhere.entering(vignette.start(), begin);
    }

    public Optional<Scene> here() {
        return vignette.scene(scene);
    }

    /** As conditions ask it. */
    public Facts facts() {
        return facts(now);
    }

    private Facts facts(LocalDateTime at) {
        Map<String, Set<String>> asked = new HashMap<>();
        askings.forEach(asking -> asked.computeIfAbsent(asking.inquiry().id(), any -> new HashSet<>())
                .add(asking.basis().id()));
        Map<String, LimitState> limits = limits(at).stream()
                .collect(Collectors.toMap(limit -> limit.limit().id(), Limit::state));
        return new Facts(chosen, asked, limits, begin(vignette), at);
    }

    /** The choices that are open here, in the author's order. */
    public List<Choice> offered() {
        Facts facts = facts();
        return here().map(Scene::choices).orElse(List.of()).stream()
                .filter(choice -> choice.condition().holds(facts))
                .toList();
    }

    /** The paragraphs that what came before adds to the story here. */
    public List<String> later() {
        Facts facts = facts();
        return here().map(Scene::later).orElse(List.of()).stream()
                .filter(later -> later.when().holds(facts))
                .map(Later::text)
                .toList();
    }

    /** The time limits that have begun, in the author's order. */
    public List<Limit> limits() {
        return limits(now);
    }

    private List<Limit> limits(LocalDateTime at) {
        List<Limit> begun = new ArrayList<>();
        for (TimeLimit limit : vignette.limits()) {
            from(limit).filter(from -> !from.isAfter(at)).ifPresent(from -> {
                LocalDateTime until = limit.length().lastMoment(from);
                LimitState open = at.isAfter(until) ? LimitState.MISSED : LimitState.RUNNING;
                begun.add(new Limit(limit, from, until, met.contains(limit.id()) ? LimitState.MET : open));
            });
        }
        return begun;
    }

    /** What lies on the file of this profession, the oldest first. */
    public List<Filed> file(Glasses side) {
        List<Filed> file = new ArrayList<>();
        for (CaseDocument document : vignette.documents()) {
            if (document.sides().contains(side)) {
                since(document)
                        .filter(since -> !since.isAfter(now))
                        .ifPresent(since -> file.add(new Filed(document, since)));
            }
        }
        file.sort(java.util.Comparator.comparing(Filed::since));
        return file;
    }

    /** What this profession may ask here. */
    public List<Inquiry> inquiries(Glasses side) {
        if (here().filter(Scene::ending).isPresent()) {
            return List.of();
        }
        Facts facts = facts();
        return vignette.inquiries().stream()
                .filter(inquiry -> inquiry.sides().contains(side) && inquiry.isAt(scene))
                .filter(inquiry -> inquiry.condition().holds(facts))
                .toList();
    }

    /** What was asked in this inquiry, the first first. */
    public List<Asking> askings(String inquiry) {
        return askings.stream()
                .filter(asking -> asking.inquiry().id().equals(inquiry))
                .toList();
    }

    /** The same, and this was asked here. */
    public Situation asking(Inquiry inquiry, Basis basis) {
        List<Asking> more = new ArrayList<>(askings);
        more.add(new Asking(inquiry, basis, scene, now));
        return new Situation(vignette, scene, now, chosen, came, done, more, met);
    }

    /** What comes of this choice here: its time passes, then the first way on whose condition holds. Empty where none does. */
    public Optional<Situation> choosing(Choice choice) {
        LocalDateTime over = choice.takes().after(now);
        Map<String, String> made = new LinkedHashMap<>(chosen);
        made.put(scene, choice.id());
        Map<String, LocalDateTime> all = new HashMap<>(done);
        all.putIfAbsent(scene + "/" + choice.id(), over);
        Set<String> inTime = new HashSet<>(met);
        limits(over).stream()
                .filter(limit ->
                        limit.state() != LimitState.MISSED && limit.limit().isMetBy(scene, choice.id()))
                .forEach(limit -> inTime.add(limit.limit().id()));
        var after = new Situation(vignette, scene, over, made, came, all, askings, inTime);
        Facts facts = after.facts();
        return choice.next().stream()
                .filter(way -> way.when().holds(facts))
                .findFirst()
                .map(way -> after.entering(way.scene(), over));
    }

    /** The story comes to a scene; it begins at its own time, or at once. */
    private Situation entering(String next, LocalDateTime at) {
        LocalDateTime begins = vignette.scene(next)
                .map(scene -> scene.time().from(at, begin(vignette)))
                .orElse(at);
        Map<String, LocalDateTime> all = new HashMap<>(came);
        all.putIfAbsent(next, begins);
        return new Situation(vignette, next, begins, chosen, all, done, askings, met);
    }

    private Optional<LocalDateTime> from(TimeLimit limit) {
        if (limit.from().isEmpty()) {
            return Optional.of(begin(vignette));
        }
        return limit.fromChoices().isEmpty()
                ? Optional.ofNullable(came.get(limit.from()))
                : limit.fromChoices().stream()
                        .flatMap(choice -> Optional.ofNullable(done.get(limit.from() + "/" + choice)).stream())
                        .min(LocalDateTime::compareTo);
    }

    private Optional<LocalDateTime> since(CaseDocument document) {
        Arrival arrival = document.arrival();
        CaseMoment moment = arrival.moment();
        if (arrival.onRequest()) {
            return askings.stream()
                    .filter(asking -> asking.basis().documents().contains(document.id()))
                    .map(Asking::answered)
                    .min(LocalDateTime::compareTo);
        }
        if (moment != null) {
            return Optional.of(moment.in(begin(vignette)));
        }
        return arrival.scene().isEmpty()
                ? Optional.of(begin(vignette))
                : Optional.ofNullable(came.get(arrival.scene()));
    }

    private static LocalDateTime begin(Vignette vignette) {
        CaseClock clock = vignette.clock();
        return clock == null ? TIMELESS : clock.begin();
    }
}
