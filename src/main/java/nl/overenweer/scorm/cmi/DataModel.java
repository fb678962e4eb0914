package nl.overenweer.scorm.cmi;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** All elements of one generation, and what may be asked of them. Judging a value needs the record that it would go into. */
public final class DataModel {
    /** No text is longer than a commit may be. */
    static final int LONGEST = 1 << 20;

    static final int LONG = 4000;

    /** More rows than this nobody reads; content that goes on in a loop is told so. */
    static final int MOST_ROWS = 10_000;

    private static final DataModel LEGACY = new DataModel(Generation.SCORM_12, Elements12.all());
    private static final DataModel MODERN = new DataModel(Generation.SCORM_2004, Elements2004.all());

    /** "Is it valid to ask for …?" (SN 5.6.3); the target of a choice may hold any sign, so it is no name as others are. */
    private static final Pattern REQUESTS =
            Pattern.compile("adl\\.nav\\.request_valid\\.(continue|previous|(choice|jump)\\.\\{target=[^{}]+})");

    private final Generation generation;
    private final Map<String, CmiElement> elements = new LinkedHashMap<>();
    private final Map<String, Set<String>> children = new HashMap<>();
    private final Set<String> lists = new HashSet<>();

    private DataModel(Generation generation, List<CmiElement> all) {
        this.generation = generation;
        for (CmiElement element : all) {
            elements.put(element.name(), element);
            String[] parts = element.name().split("\\.");
            StringBuilder above = new StringBuilder(parts[0]);
            for (int i = 1; i < parts.length; i++) {
                if (parts[i].equals("n")) {
                    lists.add(above.toString());
                } else {
                    String parent =
                            above.toString().endsWith(".n") ? above.substring(0, above.length() - 2) : above.toString();
                    children.computeIfAbsent(parent, none -> new LinkedHashSet<>())
                            .add(parts[i]);
                }
                above.append('.').append(parts[i]);
            }
        }
    }

    public static DataModel of(Generation generation) {
        return generation == Generation.SCORM_12 ? LEGACY : MODERN;
    }

    public Collection<CmiElement> elements() {
        return List.copyOf(elements.values());
    }

    Optional<CmiElement> find(String canonical) {
        return Optional.ofNullable(elements.get(canonical));
    }

    /** What content gets when it asks for this. */
    public Answer get(CmiRecord record, String text) {
        Optional<Name> found = Name.of(text);
        if (found.isEmpty()) {
            return Answer.refused(Fault.UNDEFINED);
        }
        Name name = found.get();
        if (name.word().startsWith("_")) {
            return keyword(record, name);
        }
        CmiElement element = elements.get(name.canonical());
        if (element == null) {
            return Answer.refused(Fault.UNDEFINED);
        }
        if (name.places().stream().anyMatch(place -> place.index() >= record.count(place.list()))) {
            return Answer.refused(Fault.NOT_THERE);
        }
        if (element.access() == Access.WRITE_ONLY) {
            return Answer.refused(Fault.WRITE_ONLY);
        }
        String value = record.find(text).orElse(element.initial());
        return value == null ? Answer.refused(Fault.NOT_INITIALIZED) : new Answer(value, Optional.empty());
    }

    private Answer keyword(Values record, Name name) {
        String above = name.canonicalAbove();
        boolean known = elements.containsKey(above) || children.containsKey(above) || lists.contains(above);
        return switch (name.word()) {
            case "_version" ->
                above.equals("cmi") ? new Answer(version(), Optional.empty()) : Answer.refused(Fault.UNDEFINED);
            case "_children" -> childrenOf(above, known);
            case "_count" ->
                lists.contains(above)
                        ? new Answer(Integer.toString(record.count(name.above())), Optional.empty())
                        : Answer.refused(known ? Fault.NO_COUNT : Fault.UNDEFINED);
            default -> Answer.refused(Fault.UNDEFINED);
        };
    }

    private Answer childrenOf(String above, boolean known) {
        Set<String> words = children.get(above);
        if (words == null || above.equals("cmi") || above.startsWith("adl") && !lists.contains(above)) {
            return Answer.refused(known ? Fault.NO_CHILDREN : Fault.UNDEFINED);
        }
        return new Answer(String.join(",", words), Optional.empty());
    }

    private String version() {
        return generation == Generation.SCORM_12 ? "3.4" : "1.0";
    }

    /** Content may add one more row; to the stores that its manifest maps it adds none. */
    private static boolean isBeyond(Values record, Name.Place place) {
        int count = record.count(place.list());
        return place.list().equals("adl.data")
                ? place.index() >= count
                : place.index() > count || place.index() >= MOST_ROWS;
    }

    /** Why this value can't be set; none when it can. */
    Optional<Fault> refusal(Values record, String text, String value) {
        Optional<Name> found = Name.of(text);
        if (found.isEmpty()) {
            return Optional.of(Fault.UNDEFINED);
        }
        Name name = found.get();
        CmiElement element = elements.get(name.canonical());
        if (element == null && REQUESTS.matcher(text).matches() && generation == Generation.SCORM_2004) {
            return Optional.of(Fault.READ_ONLY);
        }
        if (element == null) {
            boolean keyword = name.word().equals("_children")
                    || name.word().equals("_count")
                    || name.word().equals("_version");
            return Optional.of(keyword ? Fault.KEYWORD : Fault.UNDEFINED);
        }
        if (element.access() == Access.READ_ONLY) {
            return Optional.of(Fault.READ_ONLY);
        }
        if (name.places().stream().anyMatch(place -> isBeyond(record, place))) {
            return Optional.of(Fault.NOT_SET);
        }
        return new Judging(generation, record, name, element).refusal(value);
    }
}
