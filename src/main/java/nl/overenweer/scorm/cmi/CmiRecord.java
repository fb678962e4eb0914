package nl.overenweer.scorm.cmi;

import java.time.Duration;
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
    /** No element: content never sees it. */
    private static final String FINISHED = "_finished";

    private static final Set<String> OF_A_SESSION = Set.of(
            "cmi.exit", "cmi.core.exit", "cmi.session_time", "cmi.core.session_time", "adl.nav.request", FINISHED);

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
        rest.put(at("entry"), resumes ? "resume" : first ? "ab-initio" : "");
        return kept(generation, rest, counts);
    }

    /** The session is over: its time is added. "The LMS adds the session time to the total"; what was set last counts. */
    public CmiRecord ended() {
        Map<String, String> rest = new TreeMap<>(values);
        rest.remove(at("session_time"));
        rest.put(at("total_time"), Times.write(totalTime(), generation));
        return kept(generation, rest, counts);
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
        visible.remove(FINISHED);
        return visible;
    }

    /** With the time of the session that goes on. */
    public Duration totalTime() {
        return time("total_time").plus(time("session_time"));
    }

    public Optional<Duration> sessionTime() {
        return find(at("session_time")).flatMap(Times::read);
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
