package nl.overenweer.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overenweer.shared.Texts;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Impersonal;
import nl.overenweer.shared.privacy.Keeper;
import nl.overenweer.shared.privacy.Personal;
import org.junit.jupiter.api.Test;

/**
 * Every table says what it keeps of people: on its entity, or on its feature's {@code package-info}. A new table without a word fails here;
 * how to say it is told at {@link Personal}.
 */
class PersonalRulesTest {
    private static final Pattern TABLE = Pattern.compile(
            "create\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?`?(\\w+)`?\\s*\\((.*?)\\)\\s*engine",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern OF_SOMEBODY = Pattern.compile(
            "^\\s*(\\w*person_id|\\w*_by|e?mail|address|holder)\\s", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    /** Table to what it says; a table that says two things is a fault too. */
    private final Map<String, List<String>> said = new TreeMap<>();

    private final Map<String, Personal> personal = new TreeMap<>();
    private final Set<String> impersonal = new TreeSet<>();

    PersonalRulesTest() {
        for (JavaClass type : House.CLASSES) {
            if (type.isAnnotatedWith(Entity.class)) {
                Class<?> entity = type.reflect();
                Table table = entity.getAnnotation(Table.class);
                for (Personal each : entity.getAnnotationsByType(Personal.class)) {
                    say(table.name(), type.getSimpleName(), each);
                }
            }
        }
        House.features().keySet().forEach(this::plate);
    }

    private void plate(String feature) {
        Optional<Class<?>> found = type(House.ROOT + "." + feature + ".package-info");
        found.ifPresent(plate -> {
            for (Personal each : plate.getAnnotationsByType(Personal.class)) {
                say(each.table(), feature, each);
            }
            Impersonal none = plate.getAnnotation(Impersonal.class);
            for (String table : none == null ? new String[0] : none.value()) {
                impersonal.add(table);
                said.computeIfAbsent(table, key -> new ArrayList<>()).add(feature);
            }
        });
    }

    private void say(String table, String where, Personal declared) {
        personal.put(table, declared);
        said.computeIfAbsent(table, key -> new ArrayList<>()).add(where);
    }

    @Test
    void everyTableSaysWhatItKeepsOfPeople() throws IOException {
        Set<String> silent = new TreeSet<>(tables().keySet());
        silent.removeAll(said.keySet());

        assertThat(silent).isEmpty();
    }

    @Test
    void everyEntitySaysSoItself() {
        List<String> silent = House.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .map(JavaClass::reflect)
                .filter(entity -> entity.getAnnotationsByType(Personal.class).length == 0)
                .map(entity -> entity.getAnnotation(Table.class).name())
                .filter(table -> !impersonal.contains(table))
                .toList();

        assertThat(silent).isEmpty();
    }

    @Test
    void nothingIsSaidTwiceOrOfATableThatIsNotThere() throws IOException {
        Set<String> gone = new TreeSet<>(said.keySet());
        gone.removeAll(tables().keySet());

        assertThat(gone).isEmpty();
        assertThat(said)
                .allSatisfy((table, places) -> assertThat(places).as(table).hasSize(1));
    }

    @Test
    void aTableThatNamesSomebodyIsNotWithoutPeople() throws IOException {
        Map<String, String> tables = tables();

        assertThat(impersonal).allSatisfy(table -> assertThat(
                        OF_SOMEBODY.matcher(tables.getOrDefault(table, "")).find())
                .as(table)
                .isFalse());
    }

    @Test
    void everySubjectHasItsWords() {
        Texts texts = Texts.in(Texts.DUTCH);
        personal.forEach((table, each) -> {
            String key = table.split("_", 2)[0] + ".kept." + each.subject();
            for (String part : List.of("", ".why", ".who")) {
                assertThat(texts.has(key + part)).as(key + part).isTrue();
            }
        });
    }

    @Test
    void whatGoesByAgeHasItsRuleAndEveryFeatureItsKeeper() throws ReflectiveOperationException {
        Map<String, Keeper> keepers = keepers();
        personal.forEach((table, each) -> {
            String feature = table.split("_", 2)[0];
            assertThat(keepers).as(table).containsKey(feature);
            List<Integer> rules = java.util.Objects.requireNonNull(keepers.get(feature)).agings().stream()
                    .filter(rule -> rule.table().equals(table))
                    .map(Keeper.Aging::days)
                    .toList();
            assertThat(rules).as(table).isEqualTo(each.days() > 0 ? List.of(each.days()) : List.of());
        });
    }

    @Test
    void whatGoesByItselfHasANumberOfDaysAndEveryRuleItsWords() throws ReflectiveOperationException {
        assertThat(personal).allSatisfy((table, each) -> assertThat(each.erase() != Erase.AGED || each.days() > 0)
                .as(table)
                .isTrue());
        Texts texts = Texts.in(Texts.DUTCH);
        for (Keeper keeper : keepers().values()) {
            assertThat(keeper.agings()).allSatisfy(rule -> assertThat(texts.has("privacy.aged." + rule.table()))
                    .as(rule.table())
                    .isTrue());
        }
    }

    /** She gets what is hers: what no query finds, nothing leads to. */
    @Test
    void whatIsKeptOfHerIsHandedToHer() throws ReflectiveOperationException {
        Set<String> kept = new TreeSet<>();
        personal.forEach((table, each) -> {
            if (each.erase() != Erase.AGED) {
                kept.add(table.split("_", 2)[0] + " " + each.subject());
            }
        });
        for (Keeper keeper : keepers().values()) {
            keeper.parts().forEach(part -> {
                assertThat(personal.values().stream().map(Personal::subject)).contains(part.subject());
                kept.remove(keeper.feature() + " " + part.subject());
            });
        }

        assertThat(kept).containsExactly("content author", "mirror counted");
    }

    private static Map<String, Keeper> keepers() throws ReflectiveOperationException {
        Map<String, Keeper> keepers = new TreeMap<>();
        for (JavaClass type : House.CLASSES) {
            if (type.isAssignableTo(Keeper.class) && !type.isInterface()) {
                var constructor = type.reflect().getDeclaredConstructor();
                constructor.setAccessible(true);
                Keeper keeper = (Keeper) constructor.newInstance();
                keepers.put(keeper.feature(), keeper);
            }
        }
        return keepers;
    }

    private static Optional<Class<?>> type(String name) {
        try {
            return Optional.of(Class.forName(name));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    /** All tables of the migrations with their columns, less those that a later one drops. */
    private static Map<String, String> tables() throws IOException {
        Map<String, String> tables = new TreeMap<>();
        for (Path migration : Sources.files(Path.of("src/main/resources/db/migration"), ".sql")) {
            String sql = Sources.text(migration).replaceAll("--[^\n]*", "");
            Matcher table = TABLE.matcher(sql);
            while (table.find()) {
                tables.put(table.group(1), table.group(2));
            }
            assertThat(count(sql, "create\\s+table")).as(migration.toString()).isEqualTo(count(sql, TABLE.pattern()));
        }
        return tables;
    }

    private static long count(String sql, String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.DOTALL)
                .matcher(sql)
                .results()
                .count();
    }
}
