package nl.overenweer.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import nl.overenweer.content.CourseFolder;
import nl.overenweer.content.CourseModule;
import nl.overenweer.demo.HistoryLine.Asked;
import nl.overenweer.demo.HistoryLine.Walked;
import org.junit.jupiter.api.Test;

/** The list of what happened speaks of people, teams, modules and items that exist: a line that does not would say nothing, unseen. */
class HistoryLineTest {
    private final List<CourseModule> modules = CourseFolder.real().folders().stream()
            .map(folder -> folder.module().value().orElseThrow())
            .toList();
    private final Set<String> known = known();

    @Test
    void everybodyWhoAskedOrWalkedIsThere() {
        assertThat(asked()).isNotEmpty().allSatisfy(line -> {
            assertThat(known).contains(line.organisation() + ";person;" + line.by() + ";MANAGER");
            assertThat(known).contains(line.organisation() + ";team;" + line.team());
            assertThat(modules).extracting(CourseModule::slug).contains(line.module());
        });
        assertThat(walked()).isNotEmpty().allSatisfy(line -> assertThat(known)
                .contains(line.organisation() + ";person;" + line.person() + ";LEARNER"));
    }

    @Test
    void everybodyStopsAtSomethingThatIsThere() {
        assertThat(walked()).allSatisfy(line -> {
            CourseModule module = modules.stream()
                    .filter(each -> each.slug().equals(line.module()))
                    .findFirst()
                    .orElseThrow();
            assertThat(line.until().item())
                    .satisfiesAnyOf(item -> assertThat(item).isEmpty(), item -> assertThat(module.item(item))
                            .isPresent());
        });
    }

    @Test
    void nobodyBeginsAModuleTwice() {
        assertThat(walked())
                .extracting(line -> line.organisation() + line.person() + line.module())
                .doesNotHaveDuplicates();
    }

    @Test
    void theLongestAgoComesFirstAndNothingHappensToday() {
        assertThat(HistoryLine.past())
                .extracting(HistoryLine::daysAgo)
                .isSortedAccordingTo((a, b) -> Integer.compare(b, a))
                .allMatch(days -> days > 0);
    }

    @Test
    void everyWayToStopIsWalked() {
        assertThat(walked()).extracting(line -> line.until().kind()).contains(Until.Kind.values());
    }

    @Test
    void theNewcomerHasNoPast() {
        Predicate<String> hers = person -> person.equals("Noa Vermeulen");

        assertThat(known).anyMatch(line -> line.contains("Noa Vermeulen"));
        assertThat(walked()).extracting(Walked::person).noneMatch(hers);
    }

    private static List<Asked> asked() {
        List<Asked> asked = new ArrayList<>();
        HistoryLine.past().forEach(line -> line.tell(asked::add, walked -> {}));
        return asked;
    }

    private static List<Walked> walked() {
        List<Walked> walked = new ArrayList<>();
        HistoryLine.past().forEach(line -> line.tell(asked -> {}, walked::add));
        return walked;
    }

    /** 'Ggz Westerkade;person;Sanne de Wit;LEARNER' and 'Ggz Westerkade;team;Crisisdienst'. */
    private static Set<String> known() {
        Set<String> known = new HashSet<>(Set.of("Raad locatie Noordrand;person;Farah Boukhari;LEARNER"));
        String organisation = "";
        for (String line : people().lines().toList()) {
            String[] parts = line.split(";", -1);
            if (parts[0].equals("organisation")) {
                organisation = parts[1];
            } else if (parts[0].equals("team")) {
                known.add(organisation + ";team;" + parts[1]);
            } else if (parts[0].equals("person")) {
                for (String role : parts[3].split(" ")) {
                    known.add(organisation + ";person;" + parts[1] + ";" + role);
                }
            }
        }
        return known;
    }

    private static String people() {
        try (InputStream list = Objects.requireNonNull(DemoPeople.class.getResourceAsStream("people.csv"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
