package nl.overenweer.scorm;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overenweer.scorm.cmi.CmiRecord;
import nl.overenweer.scorm.cmi.Said;
import nl.overenweer.scorm.manifest.PackageManifest;
import nl.overenweer.scorm.manifest.Standard;
import nl.overenweer.scorm.sequencing.Activity;
import nl.overenweer.scorm.sequencing.ActivityStatus;
import nl.overenweer.scorm.sequencing.ActivityTree;
import nl.overenweer.scorm.sequencing.Delivery;
import nl.overenweer.scorm.sequencing.Edition;
import nl.overenweer.scorm.sequencing.Launch;
import nl.overenweer.scorm.sequencing.NavigationRequest;
import nl.overenweer.scorm.sequencing.ObjectiveValues;
import nl.overenweer.scorm.sequencing.Outcome;
import nl.overenweer.scorm.sequencing.Sequencing;
import nl.overenweer.scorm.sequencing.SequencingState;
import nl.overenweer.scorm.sequencing.ValidRequests;
import org.jspecify.annotations.Nullable;

/** By the rules that a package of 2004 has. */
final class SequencedItinerary implements Itinerary {
    private final Sequencing sequencing;
    private final String root;
    private final Optional<String> only;

    SequencedItinerary(PackageManifest manifest) {
        root = manifest.organization().id();
        only = only(manifest.organization().activity());
        sequencing = new Sequencing(
                new ActivityTree(
                        manifest.organization().activity(),
                        edition(manifest.standard()),
                        manifest.organization().objectivesShared()),
                new SecureRandom());
    }

    private static Edition edition(Standard standard) {
        return switch (standard) {
            case SCORM_2004_2 -> Edition.SECOND;
            case SCORM_2004_3 -> Edition.THIRD;
            default -> Edition.FOURTH;
        };
    }

    @Override
    public Turn begin(SequencingState state, Optional<String> last, Map<String, Said> said, Instant now) {
        Outcome outcome = sequencing.begin(state, now);
        if (outcome.delivery().isPresent() || outcome.ended() || only.isEmpty()) {
            return turn(outcome);
        }
        NavigationRequest choice = NavigationRequest.choice(only.get());
        return turn(
                sequencing.valid(outcome.state(), now).allows(choice)
                        ? sequencing.navigate(outcome.state(), choice, now)
                        : outcome);
    }

    /** By the book (SB.2.5) nothing is delivered at the start where flow is off: she chooses. Of one part she need not. */
    private static Optional<String> only(Activity activity) {
        if (activity.children().isEmpty()) {
            return Optional.of(activity.id());
        }
        return activity.children().size() == 1 ? only(activity.children().get(0)) : Optional.empty();
    }

    @Override
    public Turn go(
            SequencingState state,
            Optional<CmiRecord> record,
            boolean suspends,
            NavigationRequest request,
            Map<String, Said> said,
            Instant now) {
        return turn(
                record.isPresent()
                        ? sequencing.finish(
                                state, ReportOfSco.of(record.get(), suspends, told(state, now)), request, now)
                        : sequencing.navigate(state, request, now));
    }

    private Map<String, ObjectiveValues> told(SequencingState state, Instant now) {
        return state.current()
                .flatMap(part -> sequencing.launch(state, part, now))
                .map(Launch::objectives)
                .orElse(Map.of());
    }

    private static Turn turn(Outcome outcome) {
        return new Turn(
                outcome.delivery().map(Delivery::activity),
                outcome.delivery().filter(Delivery::resumed).isPresent(),
                outcome.ended(),
                outcome.refusal(),
                outcome.state(),
                outcome.trail());
    }

    @Override
    public Optional<Launch> launch(SequencingState state, String part, Instant now) {
        return sequencing.launch(state, part, now);
    }

    @Override
    public ValidRequests valid(SequencingState state, Map<String, Said> said, Instant now) {
        return sequencing.valid(state, now);
    }

    @Override
    public Optional<Said> whole(SequencingState state, Instant now) {
        return Optional.ofNullable(stands(state, now).get(root));
    }

    @Override
    public Map<String, Said> stands(SequencingState state, Instant now) {
        Map<String, Said> stands = new LinkedHashMap<>();
        sequencing.statuses(state, now).forEach((id, status) -> stands.put(id, said(status)));
        return stands;
    }

    private static Said said(ActivityStatus status) {
        return new Said(
                completion(status),
                success(status.satisfied()),
                Optional.ofNullable(status.measure()).map(measure -> Math.max(-1, Math.min(1, measure))),
                List.of());
    }

    private static Said.Completion completion(ActivityStatus status) {
        Boolean completed = status.completed();
        if (completed == null) {
            return status.attempts() == 0 ? Said.Completion.NOT_ATTEMPTED : Said.Completion.UNKNOWN;
        }
        return completed ? Said.Completion.COMPLETED : Said.Completion.INCOMPLETE;
    }

    private static Said.Success success(@Nullable Boolean satisfied) {
        if (satisfied == null) {
            return Said.Success.UNKNOWN;
        }
        return satisfied ? Said.Success.PASSED : Said.Success.FAILED;
    }
}
