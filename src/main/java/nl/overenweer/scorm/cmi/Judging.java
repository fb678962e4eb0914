package nl.overenweer.scorm.cmi;

import java.util.Map;
import java.util.Optional;

/** Whether one value may stand at one place of a record: what must be there first, its form, and what may be there once only. */
final class Judging {
    private static final Map<String, Integer> MOST_PATTERNS =
            Map.of("true-false", 1, "likert", 1, "numeric", 1, "other", 1);
    private static final String ID = "id";

    private final Generation generation;
    private final Values record;
    private final Name name;
    private final CmiElement element;

    Judging(Generation generation, Values record, Name name, CmiElement element) {
        this.generation = generation;
        this.record = record;
        this.name = name;
        this.element = element;
    }

    Optional<Fault> refusal(String value) {
        if (generation == Generation.SCORM_2004 && lacks()) {
            return Optional.of(Fault.DEPENDENCY);
        }
        Fit fit = element.type().judge(value);
        if (fit == Fit.FITS) {
            fit = answer(value);
        }
        if (fit != Fit.FITS) {
            return Optional.of(fit == Fit.WRONG_TYPE ? Fault.TYPE : Fault.RANGE);
        }
        return generation == Generation.SCORM_2004 && stands(value) ? Optional.of(Fault.NOT_SET) : Optional.empty();
    }

    /** "The cmi.interactions.n.id element must be set first", and the type before an answer. */
    private boolean lacks() {
        boolean named =
                element.name().startsWith("cmi.interactions.") || element.name().startsWith("cmi.objectives.");
        if (!named) {
            return false;
        }
        boolean itself =
                element.name().equals("cmi.interactions.n.id") || element.name().equals("cmi.objectives.n.id");
        if (!itself && record.find(name.row() + ID).isEmpty()) {
            return true;
        }
        boolean answer = name.word().equals("learner_response") || name.word().equals("pattern");
        return answer && record.find(name.row() + "type").isEmpty();
    }

    private Fit answer(String value) {
        String kind =
                name.places().isEmpty() ? "" : record.find(name.row() + "type").orElse("");
        return switch (element.name()) {
            case "cmi.interactions.n.student_response" -> Answers.legacy(kind, value);
            case "cmi.interactions.n.correct_responses.n.pattern" ->
                generation == Generation.SCORM_12 ? Answers.legacy(kind, value) : Answers.pattern(kind, value);
            case "cmi.interactions.n.learner_response" -> Answers.given(kind, value);
            default -> Fit.FITS;
        };
    }

    /** An identifier of a list may be there once, and an objective's stays; so with a pattern, and some kinds have only one. */
    private boolean stands(String value) {
        if (element.name().equals("cmi.objectives.n.id")) {
            return record.find(name.text()).filter(old -> !old.equals(value)).isPresent() || isElsewhere(value);
        }
        if (element.name().equals("cmi.interactions.n.objectives.n.id")) {
            return isElsewhere(value);
        }
        if (!element.name().endsWith(".pattern")) {
            return false;
        }
        String kind = record.find(name.row() + "type").orElse("");
        boolean twice = !kind.equals("performance") && !kind.endsWith("fill-in") && isElsewhere(value);
        return twice || name.places().get(1).index() >= MOST_PATTERNS.getOrDefault(kind, DataModel.MOST_ROWS);
    }

    private boolean isElsewhere(String value) {
        Name.Place last = name.places().get(name.places().size() - 1);
        for (int i = 0; i < record.count(last.list()); i++) {
            String other = last.list() + "." + i + "." + name.word();
            if (!other.equals(name.text())
                    && record.find(other).filter(value::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
