package nl.overenweer.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Keeper;
import nl.overenweer.shared.privacy.Personal;

/** What all rooms declare that they keep, gathered once. */
@ApplicationScoped
public class Declarations {
    private static final String ROOT = "nl.overenweer.";
    private static final List<String> FIRST = List.of("people", "enrolment", "learning", "certificate");

    @Inject
    private DeclarationStore store;

    @Inject
    private Instance<Keeper> keepers;

    private List<Subject> subjects = List.of();

    @PostConstruct
    void gather() {
        Map<String, Subject> gathered = new LinkedHashMap<>();
        for (Keeper keeper : inOrder()) {
            String feature = keeper.feature();
            for (Class<?> entity : store.entities()) {
                if (entity.getName().startsWith(ROOT + feature + ".")) {
                    add(gathered, feature, entity.getAnnotationsByType(Personal.class));
                }
            }
            add(gathered, feature, plate(feature).getAnnotationsByType(Personal.class));
        }
        subjects = gathered.values().stream()
                .sorted(Comparator.comparing((Subject subject) -> rank(subject.feature()))
                        .thenComparing(Subject::key))
                .toList();
    }

    /** All keepers: what people know best first. */
    public List<Keeper> inOrder() {
        List<Keeper> all = new ArrayList<>();
        keepers.forEach(all::add);
        all.sort(Comparator.comparing((Keeper keeper) -> rank(keeper.feature())).thenComparing(Keeper::feature));
        return all;
    }

    private static int rank(String feature) {
        int first = FIRST.indexOf(feature);
        return first < 0 ? FIRST.size() : first;
    }

    private static Class<?> plate(String feature) {
        try {
            return Class.forName(ROOT + feature + ".package-info", false, Declarations.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("a keeper without a feature: " + feature, e);
        }
    }

    private static void add(Map<String, Subject> gathered, String feature, Personal[] declared) {
        for (Personal each : declared) {
            String key = feature + ".kept." + each.subject();
            Subject subject = gathered.computeIfAbsent(
                    key, fresh -> new Subject(feature, key, new TreeSet<>(), EnumSet.noneOf(Erase.class)));
            subject.days().add(each.days());
            subject.erase().add(each.erase());
        }
    }

    public List<Subject> subjects() {
        return subjects;
    }
}
