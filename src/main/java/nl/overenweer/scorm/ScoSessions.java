package nl.overenweer.scorm;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.overenweer.learning.Attempts;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.progress.PackageResult;
import nl.overenweer.scorm.Commit.Ending;
import nl.overenweer.scorm.cmi.CmiRecord;
import nl.overenweer.scorm.cmi.Said;
import nl.overenweer.scorm.manifest.ManifestItem;
import nl.overenweer.scorm.sequencing.NavigationRequest;
import nl.overenweer.scorm.sequencing.NavigationRequest.Kind;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.UseCase;

/**
 * Packages as they run. A window opens a session; what content sets comes in commits, numbered in each session; what it asks leads to another
 * part. Another's registration is not found. A session after which another was opened may no longer commit.
 */
@UseCase
public class ScoSessions {
    @Inject
    private RegistrationStore store;

    @Inject
    private Parts parts;

    @Inject
    private Sharing sharing;

    @Inject
    private Attempts attempts;

    /** What a window says when it opens. @param takesOver also from a window on another device that is at it now */
    public record Opening(String device, boolean takesOver, String name) {}

    /** Begins a session where she was; refuses while another device is at it, unless she takes over. */
    public Launched open(Learner learner, RegistrationKey key, Opening opening, Instant now) {
        Registration found = held(learner, key);
        if (!opening.takesOver() && found.isTaken(opening.device(), now)) {
            throw SessionTaken.now();
        }
        PackageCourse course = parts.course(found);
        Map<String, Said> said = parts.said(found);
        // a window that was lost, or that content had left
        Registration left = found.part().isPresent() && course.sequenced()
                ? leave(course, found, said, now)
                : parts.close(course, found, now);
        Turn turn = inTime(course, left, course.itinerary().begin(left.state(), left.part(), parts.said(left), now));
        return show(course, left.opened(opening.device(), now), turn, opening.name(), now);
    }

    /** Keeps what content set, all of it that its standard allows; the same number again changes nothing. */
    public CommitReceipt commit(Learner learner, RegistrationKey key, Commit commit, Instant now) {
        Registration found = inSession(learner, key, commit.session());
        PackageCourse course = parts.course(found);
        if (commit.number() <= found.commit()) {
            return new CommitReceipt(found.commit(), true, now, List.of(), result(course, found, now));
        }
        if (commit.number() > found.commit() + 1) {
            throw new CommitGap(found.commit() + 1);
        }
        ManifestItem part =
                course.manifest().item(commit.part()).orElseThrow(() -> new NotFound("part " + commit.part()));
        Map<String, Said> said = new LinkedHashMap<>(parts.said(found));
        PackageResult before = course.running(found, said, now).result();
        Registration kept = found.committed(commit.number(), now);
        Parts.Kept set = parts.apply(course, kept, part, commit, now);
        set.said().ifPresent(stands -> said.put(part.id(), stands));
        if (commit.ending() == Ending.SUSPENDED) {
            kept = (course.sequenced() ? leave(course, kept, said, now) : parts.close(course, kept, now)).closed(now);
        }
        keep(course, kept, now);
        PackageResult after = commit.ending() == Ending.SUSPENDED
                ? result(course, kept, now)
                : course.running(kept, said, now).result();
        if (!after.equals(before)) {
            attempts.report(learner, kept.attempt(), kept.item(), after, now);
        }
        return new CommitReceipt(commit.number(), false, now, set.applied().refused(), after);
    }

    /** Carries out what she or content asks. What can't be done is told, and what is in front of her stays. */
    public Launched go(
            Learner learner, RegistrationKey key, int session, NavigationRequest request, String name, Instant now) {
        Registration found = inSession(learner, key, session);
        PackageCourse course = parts.course(found);
        Map<String, Said> said = parts.said(found);
        Optional<CmiRecord> record = found.part().map(part -> parts.record(course, found, part));
        boolean suspends = request.kind() == Kind.SUSPEND_ALL
                || record.isPresent() && !record.get().isFinished() && !course.sequenced();
        Turn turn = inTime(course, found, course.itinerary().go(found.state(), record, suspends, request, said, now));
        if (turn.refusal().isPresent()) {
            Registration same = found.at(found.part().orElse(""), turn.state());
            keep(course, same, now);
            store.keepTrail(same, TrailLines.of(turn.trail()));
            return told(course, same, Optional.empty(), Delivered.NOTHING, turn, now);
        }
        Launched shown = show(course, parts.close(course, found, now), turn, name, now);
        Registration here = held(learner, key);
        attempts.report(learner, here.attempt(), here.item(), result(course, here, now), now);
        return shown;
    }

    private void keep(PackageCourse course, Registration at, Instant now) {
        store.keep(at);
        sharing.share(course, at, now);
    }

    /** A part of which the time is up doesn't open again. */
    private Turn inTime(PackageCourse course, Registration at, Turn turn) {
        boolean up = turn.part()
                .flatMap(course.manifest()::item)
                .filter(part -> parts.isTimeUp(course, at, part))
                .isPresent();
        return up ? turn.refused("time") : turn;
    }

    /** The part in front of her is over without a request of hers: its window went. */
    private Registration leave(PackageCourse course, Registration found, Map<String, Said> said, Instant now) {
        Optional<CmiRecord> record = found.part().map(part -> parts.record(course, found, part));
        boolean done = record.filter(CmiRecord::isFinished)
                .filter(each -> !each.suspends())
                .isPresent();
        Kind kind = done && course.single() ? Kind.EXIT_ALL : Kind.SUSPEND_ALL;
        Turn turn = course.itinerary().go(found.state(), record, !done, NavigationRequest.of(kind), said, now);
        return parts.close(course, found, now).at("", turn.state());
    }

    private Launched show(PackageCourse course, Registration at, Turn turn, String name, Instant now) {
        Registration here = at.at(turn.part().orElse(""), turn.state());
        Optional<ManifestItem> part = turn.part().flatMap(course.manifest()::item);
        Delivered delivered = part.map(each -> parts.deliver(course, here, each, turn.resumed(), name, now))
                .orElse(Delivered.NOTHING);
        Registration kept = turn.ended() ? here.closed(now) : here;
        keep(course, kept, now);
        store.keepTrail(kept, TrailLines.of(turn.trail()));
        return told(course, kept, part, delivered, turn, now);
    }

    private Launched told(
            PackageCourse course,
            Registration here,
            Optional<ManifestItem> part,
            Delivered delivered,
            Turn turn,
            Instant now) {
        Running running = course.running(here, parts.said(here), now);
        return new Launched(
                here.session(),
                course.sequenced(),
                part,
                delivered.values(),
                running.menu(),
                Set.copyOf(running.buttons()),
                running.valid(),
                delivered.limit(),
                turn.ended(),
                turn.refusal(),
                turn.trail(),
                course.titles());
    }

    private PackageResult result(PackageCourse course, Registration at, Instant now) {
        return course.running(at, parts.said(at), now).result();
    }

    private Registration inSession(Learner learner, RegistrationKey key, int session) {
        Registration found = held(learner, key);
        // nobody opened session 0: who only looks has no session
        if (session == 0 || session != found.session()) {
            throw SessionTaken.since();
        }
        return found;
    }

    private Registration held(Learner learner, RegistrationKey key) {
        Registration found = store.held(learner, key).orElseThrow(() -> new NotFound("registration"));
        return sharing.joined(parts.course(found), found);
    }
}
