package nl.overenweer.scorm.sequencing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is kept of one activity of one learner (TM.1.1, TM.1.2, AM.1.1), while it is worked on; never leaves this room. */
final class Track {
    boolean active;
    boolean suspended;

    /** 0 is 'Activity Progress Status is false'. */
    int attempts;

    /** Of the rolled-up objective and the others, by identifier; completion and progress of the first are the attempt's. */
    final Map<String, ObjectiveValues> objectives = new TreeMap<>();

    /** From an earlier attempt on the parent: it counts no longer in what becomes of the parent. */
    boolean staleObjectives;

    boolean staleProgress;

    /** Content said something about it in this attempt, be it 'unknown'. */
    boolean toldCompletion;

    boolean toldSatisfaction;

    /** Chosen and shuffled children; null while they stand as in the manifest. */
    @Nullable
    List<String> children;

    boolean selected;
    boolean shuffled;

    @Nullable
    Instant firstBegan;

    @Nullable
    Instant began;

    @Nullable
    Instant ended;

    Duration experienced = Duration.ZERO;
    Duration experiencedBefore = Duration.ZERO;

    Track() {}

    Track(Track other) {
        active = other.active;
        suspended = other.suspended;
        attempts = other.attempts;
        objectives.putAll(other.objectives);
        staleObjectives = other.staleObjectives;
        staleProgress = other.staleProgress;
        toldCompletion = other.toldCompletion;
        toldSatisfaction = other.toldSatisfaction;
        children = other.children;
        selected = other.selected;
        shuffled = other.shuffled;
        firstBegan = other.firstBegan;
        began = other.began;
        ended = other.ended;
        experienced = other.experienced;
        experiencedBefore = other.experiencedBefore;
    }

    /** It was only looked at. */
    boolean isUntouched() {
        return attempts == 0
                && !active
                && !suspended
                && objectives.isEmpty()
                && children == null
                && !selected
                && !shuffled;
    }

    ObjectiveValues objective(String id) {
        return objectives.getOrDefault(id, ObjectiveValues.UNKNOWN);
    }

    void objective(String id, ObjectiveValues values) {
        if (values.equals(ObjectiveValues.UNKNOWN)) {
            objectives.remove(id);
        } else {
            objectives.put(id, values);
        }
    }

    /** 'Initialize Objective Progress Information and Attempt Progress Information required for the new attempt' (DB.2). */
    void begin(Instant now) {
        attempts++;
        objectives.clear();
        staleObjectives = false;
        staleProgress = false;
        toldCompletion = false;
        toldSatisfaction = false;
        experiencedBefore = experiencedBefore.plus(experienced);
        experienced = Duration.ZERO;
        firstBegan = firstBegan == null ? now : firstBegan;
        began = now;
        ended = null;
    }

    /** How long this attempt took until now, by the clock. */
    Duration took(Instant now) {
        return began == null ? Duration.ZERO : Duration.between(began, ended == null ? now : ended);
    }
}
