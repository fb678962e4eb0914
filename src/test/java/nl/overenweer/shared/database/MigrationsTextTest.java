package nl.overenweer.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is tried on MariaDB must also run on MySQL 8.4: the migrations keep to what both understand. */
class MigrationsTextTest {
    private static final Path FOLDER = Path.of("src/main/resources/db/migration");
    private static final Pattern NAME = Pattern.compile("V[0-9]{3}__([a-z]+)_[a-z_]+\\.sql");
    private static final Pattern MADE = Pattern.compile("(?i)create (table|view) (\\w+)");
    private static final Pattern TABLE = Pattern.compile("(?is)create table .*?;");

    /** One of the two does not know these, or means something else by them. */
    private static final List<String> NOT_SHARED = List.of(
            "\\bjson\\b",
            "\\breturning\\b",
            "\\bsequence\\b",
            "\\buuid\\b",
            "\\binet[46]\\b",
            "or replace",
            "if (not )?exists",
            "uca1400",
            "utf8mb4_0900",
            "without overlaps",
            "system versioning",
            "lateral",
            "invisible");

    @Test
    void noMigrationUsesWhatOnlyOneOfTheTwoKnows() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path file : migrations()) {
            String sql = sql(file);
            NOT_SHARED.stream()
                    .filter(word -> Pattern.compile("(?i)" + word).matcher(sql).find())
                    .forEach(word -> faults.add(file.getFileName() + ": " + word));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyTableSaysItsEngineAndItsSigns() throws IOException {
        for (Path file : migrations()) {
            Matcher table = TABLE.matcher(sql(file));
            while (table.find()) {
                assertThat(table.group())
                        .as(file.toString())
                        .containsIgnoringCase("ENGINE = InnoDB")
                        .contains("utf8mb4");
            }
        }
    }

    @Test
    void whatAMigrationMakesIsNamedForItsFeature() throws IOException {
        for (Path file : migrations()) {
            Matcher name = NAME.matcher(file.getFileName().toString());
            assertThat(name.matches()).as(file.toString()).isTrue();
            Matcher made = MADE.matcher(sql(file));
            while (made.find()) {
                assertThat(made.group(2)).as(file.toString()).startsWith(name.group(1) + "_");
            }
        }
    }

    @Test
    void numbersAreUsedOnce() throws IOException {
        List<String> numbers = migrations().stream()
                .map(file -> file.getFileName().toString().substring(0, 4))
                .toList();

        assertThat(numbers).isNotEmpty().hasSameSizeAs(Set.copyOf(numbers));
    }

    private static List<Path> migrations() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    /** Without the remarks. */
    private static String sql(Path file) throws IOException {
        return Files.readString(file).replaceAll("(?m)--.*$", "");
    }
}
