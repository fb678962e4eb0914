package nl.overenweer.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rules that are read from the sources: texts, pages, migrations, and the size of things. */
class SourceRulesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final int LINES = 300;

    /** Words that MySQL and MariaDB understand differently, or that one of them lacks. */
    private static final Pattern ONE_DATABASE_ONLY = Pattern.compile(
            "\\b(json|json_[a-z]+|sequence|returning|nextval|uuid|inet6|geometry|system\\s+versioning|invisible|if\\s+exists\\s+\\w+\\s+column|timestamp)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TEXT_IN_PAGE = Pattern.compile("text(?:s)?(?:\\[|\\.of\\()'([a-z]+\\.[^']*)'");
    private static final Pattern TEXT_IN_CODE =
            Pattern.compile("(?:RuleBroken|Outdated|tell|warn)\\(\\s*\"([a-z]+\\.[a-z0-9.-]+)\"");
    private static final Pattern BEAN = Pattern.compile("[#$]\\{[^}]*?\\b([a-z][A-Za-z]*Bean)\\b");

    @Test
    void bundlesAreInStep() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path dutch : Sources.files(RESOURCES, "messages.properties")) {
            Set<String> nl = keys(dutch);
            Set<String> en = keys(dutch.resolveSibling("messages_en.properties"));
            difference(nl, en).forEach(key -> faults.add(dutch + ": no English for " + key));
            difference(en, nl).forEach(key -> faults.add(dutch + ": no Dutch for " + key));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyTextThatIsAskedForExists() throws IOException {
        Set<String> known = new TreeSet<>();
        for (Path bundle : Sources.files(RESOURCES, "messages.properties")) {
            String feature = bundle.getName(bundle.getNameCount() - 2).toString();
            keys(bundle).forEach(key -> {
                known.add(key);
                known.add(feature + "." + key);
            });
        }
        List<String> faults = new ArrayList<>();
        for (Path page : Sources.files(PAGES, ".xhtml")) {
            asked(page, TEXT_IN_PAGE, known, faults);
        }
        for (Path code : Sources.files(Sources.JAVA, ".java")) {
            asked(code, TEXT_IN_CODE, known, faults);
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void pagesHoldNoRawText() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path page : Sources.files(PAGES, ".xhtml")) {
            faults.addAll(PageText.raw(page));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void keptPartsAreTheSameForEverybody() throws IOException {
        var kept = new KeptText();
        List<String> faults = List.of();
        for (Path page : Sources.files(PAGES, ".xhtml")) {
            faults = kept.read(PAGES, page);
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void pagesHoldNoStyleAndNoScript() throws IOException {
        Pattern inline = Pattern.compile("\\s(style|on[a-z]+)=\"|<style[\\s>]|<script(?![^>]*\\bsrc=)[\\s>]");
        List<String> faults = new ArrayList<>();
        for (Path page : Sources.files(PAGES, ".xhtml")) {
            Matcher found = inline.matcher(Sources.text(page));
            while (found.find()) {
                faults.add(page + ": " + found.group().strip());
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void aPageUsesTheBeansOfItsOwnFeature() throws IOException {
        Map<String, String> homes = beans();
        List<String> faults = new ArrayList<>();
        for (Path page : Sources.files(PAGES, ".xhtml")) {
            String feature = String.valueOf(PAGES.relativize(page).getName(0));
            Matcher bean = BEAN.matcher(Sources.text(page));
            while (bean.find() && !feature.equals("WEB-INF")) {
                String home = homes.getOrDefault(bean.group(1), "nowhere");
                if (!home.equals(feature) && !home.equals(House.KERNEL)) {
                    faults.add(page + " uses " + bean.group(1) + " of " + home);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void migrationsSpeakWhatBothDatabasesUnderstand() throws IOException {
        List<String> faults = new ArrayList<>();
        Map<String, Path> numbers = new TreeMap<>();
        for (Path migration : Sources.files(RESOURCES.resolve("db/migration"), ".sql")) {
            String name = String.valueOf(migration.getFileName());
            if (!name.matches("V[0-9]{3}__[a-z]+_[a-z0-9_]+\\.sql")) {
                faults.add(name + " is not named V<nnn>__<feature>_<what>.sql");
            }
            Path twin = numbers.put(name.substring(0, 4), migration);
            if (twin != null) {
                faults.add(name + " has the number of " + twin.getFileName());
            }
            Matcher word = ONE_DATABASE_ONLY.matcher(withoutComments(Sources.text(migration)));
            while (word.find()) {
                faults.add(name + " says " + word.group());
            }
            foreignTables(migration).forEach(table -> faults.add(name + " makes " + table + " of another feature"));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void filesAndMethodsStaySmall() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path file : Sources.all()) {
            long lines = Sources.text(file).lines().count();
            if (lines > LINES && !Exceptions.FILES.containsKey(Sources.name(file))) {
                faults.add(file + " has " + lines + " lines");
            }
        }
        faults.addAll(Methods.longOnes(Exceptions.METHODS.keySet()));
        assertThat(faults).isEmpty();
    }

    @Test
    void theListOfExceptionsOnlyShrinks() {
        assertThat(Exceptions.FILES.keySet())
                .allSatisfy(name -> assertThat(Sources.lines(name)).isGreaterThan(LINES));
        assertThat(Exceptions.METHODS.keySet())
                .allSatisfy(name -> assertThat(Methods.isLong(name)).as(name).isTrue());
    }

    private static Set<String> keys(Path bundle) throws IOException {
        Properties properties = new Properties();
        properties.load(new java.io.StringReader(Sources.text(bundle)));
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static Set<String> difference(Set<String> these, Set<String> those) {
        Set<String> left = new TreeSet<>(these);
        left.removeAll(those);
        return left;
    }

    private static void asked(Path file, Pattern pattern, Set<String> known, List<String> faults) throws IOException {
        Matcher key = pattern.matcher(Sources.text(file));
        while (key.find()) {
            if (!known.contains(key.group(1)) && !key.group(1).endsWith(".")) {
                faults.add(file + ": " + key.group(1));
            }
        }
    }

    /** Bean name to feature, as {@code @Named} says or by the class's own name. */
    private static Map<String, String> beans() {
        Map<String, String> homes = new TreeMap<>();
        House.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(jakarta.inject.Named.class))
                .forEach(type -> {
                    String given =
                            type.getAnnotationOfType(jakarta.inject.Named.class).value();
                    String plain = type.getSimpleName().substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                            + type.getSimpleName().substring(1);
                    homes.put(
                            given.isEmpty() ? plain : given,
                            House.featureOf(type).orElseThrow());
                });
        return homes;
    }

    private static List<String> foreignTables(Path migration) throws IOException {
        String feature = String.valueOf(migration.getFileName()).replaceAll("V[0-9]+__([a-z]+)_.*", "$1");
        Matcher table = Pattern.compile(
                        "create\\s+(?:or\\s+replace\\s+)?(?:table|view)\\s+(?:if not exists\\s+)?`?(\\w+)",
                        Pattern.CASE_INSENSITIVE)
                .matcher(withoutComments(Sources.text(migration)));
        return table.results()
                .map(found -> found.group(1))
                .filter(name -> !name.startsWith(feature + "_"))
                .toList();
    }

    private static String withoutComments(String sql) {
        return sql.replaceAll("--[^\n]*", "").replaceAll("(?s)/\\*.*?\\*/", "");
    }
}
