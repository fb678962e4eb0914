package nl.overenweer.scorm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.overenweer.scorm.Commit.Ending;
import nl.overenweer.scorm.cmi.Applied;
import nl.overenweer.scorm.cmi.CmiRecord;
import nl.overenweer.scorm.cmi.Judgement;
import nl.overenweer.scorm.cmi.Said;
import nl.overenweer.scorm.manifest.LaunchFile;
import nl.overenweer.scorm.manifest.ManifestItem;
import nl.overenweer.scorm.sequencing.Launch;

/** The parts of packages, as a learner is in them. */
@ApplicationScoped
class Parts {
    private static final Pattern INTERACTION = Pattern.compile("cmi\\.interactions\\.([0-9]{1,6})\\..*");

    private final Map<PackageVersionId, PackageCourse> courses = new ConcurrentHashMap<>();

    @Inject
    private PartStore store;

    @Inject
    private Sharing sharing;

    @Inject
    private ScormPackages packages;

    PackageCourse course(Registration of) {
        PackageCourse known = courses.get(of.version());
        if (known != null) {
            return known;
        }
        var manifest = packages.manifest(packages.version(of.version()));
        PackageCourse course = PackageCourse.of(manifest);
        courses.put(of.version(), course);
        return course;
    }

    Map<String, Said> said(Registration of) {
        return store.said(of);
    }

    /** Without its interactions: what reports and content ask for is asked for apart. */
    CmiRecord record(PackageCourse course, Registration of, String part) {
        return store.record(of, part, course.generation(), Set.of());
    }

    Kept apply(PackageCourse course, Registration of, ManifestItem part, Commit commit, Instant now) {
        CmiRecord before = store.record(of, part.id(), course.generation(), rows(commit));
        Applied applied = sharing.apply(course, of, part, before, commit.set(), now);
        boolean finished = commit.ending() == Ending.FINISHED;
        CmiRecord after = finished ? applied.record().finished() : applied.record();
        if (!after.values().equals(before.values())) {
            Said said = after.isFinished() ? Judgement.closed(after) : Judgement.of(after);
            store.keep(of, part.id(), before, after, said, now);
            return new Kept(applied, Optional.of(said));
        }
        return new Kept(applied, Optional.empty());
    }

    /** @param said how the part stands now; empty where nothing changed */
    record Kept(Applied applied, Optional<Said> said) {}

    private static Set<Integer> rows(Commit commit) {
        return commit.set().stream()
                .map(change -> INTERACTION.matcher(change.element()))
                .filter(Matcher::matches)
                .map(matcher -> Integer.valueOf(matcher.group(1)))
                .collect(Collectors.toSet());
    }

    /** The time in the part that was in front of her is added up. */
    Registration close(PackageCourse course, Registration of, Instant now) {
        of.part().ifPresent(part -> {
            CmiRecord before = record(course, of, part);
            CmiRecord after = before.ended(of.lastHeard(now));
            if (!before.values().isEmpty() && !after.values().equals(before.values())) {
                store.keep(
                        of,
                        part,
                        before,
                        after,
                        after.isFinished() ? Judgement.closed(after) : Judgement.of(after),
                        now);
            }
        });
        return of;
    }

    /** Whether the time that the manifest of 1.2 allows for a part is up, and it says that the part then ends. */
    boolean isTimeUp(PackageCourse course, Registration of, ManifestItem part) {
        return !course.sequenced()
                && !part.legacy().maxTimeAllowed().isEmpty()
                && TimeLimit.of(record(course, of, part.id()))
                        .filter(TimeLimit::isUp)
                        .isPresent();
    }

    /** What content finds. Where a new attempt begins, it finds nothing of the one before. */
    Delivered deliver(
            PackageCourse course, Registration of, ManifestItem part, boolean resumed, String name, Instant now) {
        CmiRecord kept = store.record(of, part.id(), course.generation(), null);
        // of what isn't tracked sequencing knows no suspension; content that asked for one goes on all the same
        boolean goesOn = resumed
                || course.sequenced()
                        && kept.suspends()
                        && !part.sequencing().delivery().tracked();
        if (!goesOn && !kept.values().isEmpty()) {
            store.forget(of, part.id());
            kept = CmiRecord.empty(course.generation());
        }
        Optional<Launch> launch = course.itinerary().launch(of.state(), part.id(), now);
        boolean resumes =
                course.sequenced() ? goesOn : kept.suspends() || !kept.values().isEmpty() && !kept.isFinished();
        CmiRecord begun = kept.begun(resumes && !kept.values().isEmpty()).told(sharing.told(course, of, part));
        CmiRecord told = begun.told(Told.of(begun, part, launch, SessionMode.NORMAL, learning(of, name)));
        Optional<TimeLimit> limit = TimeLimit.of(told);
        CmiRecord timed = limit.isPresent() ? told.timed(now) : told;
        boolean shownOnly = !part.launch().map(LaunchFile::sco).orElse(false);
        Said said = shownOnly ? shown() : Judgement.of(told);
        store.keep(of, part.id(), kept, timed, said, now);
        return new Delivered(told.visible(), limit);
    }

    /** What content finds that is looked at only: all that it kept. Nothing is written. */
    Map<String, String> look(PackageCourse course, Registration of, ManifestItem part, String name, Instant now) {
        CmiRecord kept = store.record(of, part.id(), course.generation(), null);
        CmiRecord begun = kept.begun(kept.suspends()).told(sharing.told(course, of, part));
        Optional<Launch> launch = course.itinerary().launch(of.state(), part.id(), now);
        return begun.told(Told.of(begun, part, launch, SessionMode.REVIEW, learning(of, name)))
                .visible();
    }

    private static Told.Learning learning(Registration of, String name) {
        return new Told.Learning("ow-" + of.person(), name);
    }

    /** Whether content of one of its parts has not said its last word, so that she can go on where she was. */
    boolean goesOn(PackageCourse course, Registration of) {
        return course.manifest().launchable().stream()
                .filter(part -> part.launch().map(LaunchFile::sco).orElse(false))
                .map(part -> record(course, of, part.id()))
                .anyMatch(record -> !record.values().isEmpty() && (!record.isFinished() || record.suspends()));
    }

    /** An asset tells nothing: "an asset is completed when it was shown". */
    private static Said shown() {
        return new Said(Said.Completion.COMPLETED, Said.Success.UNKNOWN, Optional.empty(), List.of());
    }
}
