package nl.overenweer.scorm.cmi;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is kept of one part of a package in one registration. A value: going on from it makes another one.
 *
 * <p>Of a long list not every row need be here to judge what a commit brings: {@code counts} says how many there are.
 */
public final class CmiRecord implements Values {
    /** What begins so is no element: content never sees it. */
    private static final String OURS = "_";

    private static final String FINISHED = OURS + "finished";
    private static final String SINCE = OURS + "since";
    private static final String STORES = "adl.data";

    private static final Set<String> OF_A_SESSION = Set.of(
            "cmi.exit",
            "cmi.core.exit",
            "cmi.session_time",
            "cmi.core.session_time",
            "adl.nav.request",
            FINISHED,
            SINCE);

    private final Generation generation;
    private final Map<String, String> values;
    private final Map<String, Integer> counts;

    private CmiRecord(Generation generation, Map<String, String> values, Map<String, Integer> counts) {
        this.generation = generation;
        this.values = Collections.unmodifiableMap(values);
        this.counts = Collections.unmodifiableMap(counts);
    }

    /** Of what nobody has opened yet. */
    public static CmiRecord empty(Generation generation) {
        return new CmiRecord(generation, new TreeMap<>(), new TreeMap<>());
    }

    /** As it was kept: {@code counts} of the lists of which not every row is among the values. */
    public static CmiRecord kept(Generation generation, Map<String, String> values, Map<String, Integer> counts) {
        Map<String, Integer> all = new TreeMap<>(counts);
        values.keySet().forEach(name -> Name.count(all, name));
        return new CmiRecord(generation, new TreeMap<>(values), all);
    }

    public Generation generation() {
        return generation;
    }

    /** By element, in their order. */
    public Map<String, String> values() {
        return values;
    }

    @Override
    public Optional<String> find(String element) {
        return Optional.ofNullable(values.get(element));
    }

    @Override
    public int count(String list) {
        return counts.getOrDefault(list, 0);
    }

    /** What content reads and can't set, and where it stands when it begins; not judged. */
    public CmiRecord told(Map<String, String> told) {
        Map<String, String> all = new TreeMap<>(values);
        all.putAll(told);
        return kept(generation, all, counts);
    }

    /** Takes what content set, in the order in which it did; what a standard refuses is left out and told. */
    public Applied apply(List<Change> changes) {
        DataModel model = DataModel.of(generation);
        Draft draft = new Draft(values, counts);
        List<Refused> refused = new ArrayList<>();
        for (Change change : changes) {
            Optional<Fault> fault = model.refusal(draft, change.element(), change.value());
            if (fault.isPresent()) {
                refused.add(new Refused(change.element(), fault.get()));
            } else {
                draft.put(change);
            }
        }
        return new Applied(new CmiRecord(generation, draft.values, draft.counts), refused);
    }

    /** Another session begins. @param resumes whether it goes on where the last one was suspended */
    public CmiRecord begun(boolean resumes) {
        Map<String, String> rest = new TreeMap<>(values);
        boolean first = rest.isEmpty();
        rest.keySet().removeAll(OF_A_SESSION);
        rest.keySet().removeIf(name -> name.startsWith(STORES + "."));
        rest.put(at("entry"), resumes ? "resume" : first ? "ab-initio" : "");
        Map<String, Integer> lists = new TreeMap<>(counts);
        lists.remove(STORES);
        return kept(generation, rest, lists);
    }

    /** From now on time counts, also if content doesn't keep it. */
    public CmiRecord timed(Instant now) {
        return told(Map.of(SINCE, now.toString()));
    }

    /**
     * The session is over: its time is added. "The LMS adds the session time to the total"; what was set last counts. Of content that set none
     * the clock counts where somebody asked for it.
     *
     * @param until when it was last heard of
     */
    public CmiRecord ended(Instant until) {
        Map<String, String> rest = new TreeMap<>(values);
        rest.remove(SINCE);
        rest.remove(at("session_time"));
        Duration byClock = sessionTime().isPresent() ? Duration.ZERO : sinceUntil(until);
        rest.put(at("total_time"), Times.write(totalTime().plus(byClock), generation));
        return kept(generation, rest, counts);
    }

    private Duration sinceUntil(Instant until) {
        return find(SINCE)
                .map(since -> Duration.between(Instant.parse(since), until))
                .filter(time -> !time.isNegative())
                .orElse(Duration.ZERO);
    }

    /** Content said that it is done; its window may still be there. */
    public CmiRecord finished() {
        return told(Map.of(FINISHED, "true"));
    }

    public boolean isFinished() {
        return values.containsKey(FINISHED);
    }

    /** What content may find. */
    public Map<String, String> visible() {
        Map<String, String> visible = new TreeMap<>(values);
        visible.keySet().removeIf(name -> name.startsWith(OURS));
        return visible;
    }

    /** With the time of the session that goes on. */
    public Duration totalTime() {
        return time("total_time").plus(time("session_time"));
    }

    public Optional<Duration> sessionTime() {
        return find(at("session_time")).flatMap(Times::read);
    }

    /** Of the time that its manifest allows for it; none where that allows any. */
    public Optional<Duration> timeLeft() {
        return find(generation == Generation.SCORM_12 ? "cmi.student_data.max_time_allowed" : "cmi.max_time_allowed")
                .flatMap(Times::read)
                .map(most -> most.minus(totalTime()))
                .map(left -> left.isNegative() ? Duration.ZERO : left);
    }

    /** "Continue, no message" where nothing else was said. */
    public String timeLimitAction() {
        return find(generation == Generation.SCORM_12 ? "cmi.student_data.time_limit_action" : "cmi.time_limit_action")
                .orElse("continue,no message");
    }

    private Duration time(String word) {
        return find(at(word)).flatMap(Times::read).orElse(Duration.ZERO);
    }

    /** Whether content said that she'll go on. */
    public boolean suspends() {
        return find(at("exit")).filter("suspend"::equals).isPresent();
    }

    /** What content said of how to leave; empty when it didn't. */
    public String exit() {
        return find(at("exit")).orElse("");
    }

    private String at(String word) {
        return (generation == Generation.SCORM_12 ? "cmi.core." : "cmi.") + word;
    }
}
