package nl.overenweer.survey.measuring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which lists may be filled in now: offered, never forced. */
public final class Dues {
    /** 'Na drie maanden'. */
    static final int MONTHS_LATER = 3;

    /** So long an evaluation is still about a fresh memory. */
    static final int DAYS_FRESH = 60;

    private final List<Given> given;
    private final LocalDate today;

    private Dues(List<Given> given, LocalDate today) {
        this.given = given;
        this.today = today;
    }

    /** The self-efficacy lists first, then evaluations, the module finished last first. */
    public static List<Occasion> of(List<Studied> modules, List<Given> given, LocalDate today) {
        Dues dues = new Dues(given, today);
        List<Occasion> all = new ArrayList<>(dues.aroundCourses(modules));
        modules.stream()
                .filter(module -> module.doneOn().isPresent())
                .sorted(Comparator.comparing((Studied module) -> module.doneOn().orElse(LocalDate.MIN))
                        .reversed())
                .flatMap(module -> dues.evaluation(module).stream())
                .forEach(all::add);
        return List.copyOf(all);
    }

    private List<Occasion> aroundCourses(List<Studied> modules) {
        Map<String, List<Studied>> courses = modules.stream()
                .filter(Studied::measured)
                .collect(Collectors.groupingBy(Studied::course, LinkedHashMap::new, Collectors.toList()));
        return courses.entrySet().stream()
                .flatMap(course -> aroundCourse(course.getKey(), course.getValue()).stream())
                .toList();
    }

    private Optional<Occasion> aroundCourse(String course, List<Studied> modules) {
        Occasion before = new Occasion(Instrument.SELF_EFFICACY, course, Moment.BEFORE);
        boolean noneDone = modules.stream().allMatch(module -> module.doneOn().isEmpty());
        if (noneDone) {
            boolean begun = modules.stream().anyMatch(Studied::begun);
            return Optional.of(before).filter(asked -> begun && isOpen(asked));
        }
        boolean allDone = modules.stream().allMatch(module -> module.doneOn().isPresent());
        Occasion after = before.at(Moment.AFTER);
        if (allDone && isOpen(after)) {
            return Optional.of(after);
        }
        return later(after);
    }

    private Optional<Occasion> evaluation(Studied module) {
        Occasion after = new Occasion(Instrument.EVALUATION, module.module(), Moment.AFTER);
        boolean fresh = module.doneOn()
                .filter(day -> !day.plusDays(DAYS_FRESH).isBefore(today))
                .isPresent();
        return fresh && isOpen(after) ? Optional.of(after) : later(after);
    }

    /** Three months after the list that it follows on. */
    private Optional<Occasion> later(Occasion after) {
        Occasion later = after.at(Moment.LATER);
        boolean longAgo = given.stream()
                .anyMatch(one -> one.occasion().equals(after)
                        && !one.on().plusMonths(MONTHS_LATER).isAfter(today));
        return Optional.of(later).filter(asked -> longAgo && isOpen(asked));
    }

    private boolean isOpen(Occasion asked) {
        return given.stream().noneMatch(one -> one.occasion().equals(asked));
    }
}
