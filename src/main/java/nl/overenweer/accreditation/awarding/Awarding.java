package nl.overenweer.accreditation.awarding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The award as a function of (certificate, accreditation, register number) and of what was awarded before. A number gets an accreditation
 * once, whoever finishes the module twice; a certificate counts once under a number, where two accreditations cover it.
 */
public final class Awarding {
    private record Activity(long accreditation, long number) {}

    private record Counted(long number, String serial) {}

    private final List<Accredited> accredited;
    private final Map<String, Numbered> numbers = new HashMap<>();
    private final Set<Activity> activities = new HashSet<>();
    private final Set<Counted> counted = new HashSet<>();

    private Awarding(Collection<Accredited> accredited, Collection<Numbered> numbers, Collection<Given> given) {
        this.accredited = accredited.stream()
                .sorted(Comparator.comparing(Accredited::from).thenComparing(Accredited::id))
                .toList();
        numbers.forEach(each -> this.numbers.put(key(each.person(), each.register()), each));
        given.forEach(each -> take(each.accreditation(), each.number(), each.serial()));
    }

    /** What these certificates still give; the order in which they are told makes no difference. */
    public static Outcome of(
            Collection<Finished> finished,
            Collection<Accredited> accredited,
            Collection<Numbered> numbers,
            Collection<Given> given) {
        Awarding awarding = new Awarding(accredited, numbers, given);
        List<Grant> grants = new ArrayList<>();
        Set<Finished> numberless = new LinkedHashSet<>();
        finished.stream()
                .sorted(Comparator.comparing(Finished::on).thenComparing(Finished::serial))
                .forEach(each -> awarding.award(each, grants, numberless));
        return new Outcome(grants, List.copyOf(numberless));
    }

    private void award(Finished finished, List<Grant> grants, Set<Finished> numberless) {
        for (Accredited each : accredited) {
            if (each.covers(finished)) {
                Optional<Numbered> number = number(finished.person(), each.register());
                if (number.isEmpty()) {
                    numberless.add(finished);
                } else if (take(each.id(), number.get().id(), finished.serial())) {
                    grants.add(new Grant(finished, each, number.get()));
                }
            }
        }
    }

    private Optional<Numbered> number(long person, long register) {
        return Optional.ofNullable(numbers.get(key(person, register)));
    }

    /** False, with nothing changed, when it would be double. */
    private boolean take(long accreditation, long number, String serial) {
        Activity activity = new Activity(accreditation, number);
        Counted certificate = new Counted(number, serial);
        if (activities.contains(activity) || counted.contains(certificate)) {
            return false;
        }
        activities.add(activity);
        counted.add(certificate);
        return true;
    }

    private static String key(long person, long register) {
        return person + "/" + register;
    }
}
