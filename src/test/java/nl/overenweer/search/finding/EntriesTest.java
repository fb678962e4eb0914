package nl.overenweer.search.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.overenweer.content.CourseFolder;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.OpenCheck;
import nl.overenweer.content.Registers;
import nl.overenweer.content.Scene;
import nl.overenweer.content.Statute;
import nl.overenweer.content.Term;
import nl.overenweer.content.reading.CourseTree;
import nl.overenweer.search.finding.Entries.Shelved;
import org.junit.jupiter.api.Test;

/** Of the real courses: what may be found, and what never may. */
class EntriesTest {
    private static final CourseTree TREE = CourseFolder.real();
    private static final Registers REGISTERS = TREE.registers().value().orElseThrow();
    private static final List<Shelved> SHELF = TREE.folders().stream()
            .map(folder -> new Shelved(
                    TREE.courses().stream()
                            .filter(course -> folder.path().startsWith(course.slug() + "/"))
                            .findFirst()
                            .orElseThrow(),
                    folder.module().value().orElseThrow()))
            .toList();
    private static final List<Entry> ENTRIES = Entries.of(SHELF, REGISTERS);

    @Test
    void eachModulePageTermAndStatuteIsThere() {
        assertThat(ENTRIES).filteredOn(entry -> entry.kind() == Kind.MODULE).hasSameSizeAs(SHELF);
        assertThat(ENTRIES)
                .filteredOn(entry -> entry.kind() == Kind.TERM)
                .hasSameSizeAs(REGISTERS.glossary().terms());
        assertThat(ENTRIES)
                .filteredOn(entry -> entry.kind() == Kind.STATUTE)
                .hasSameSizeAs(REGISTERS.statutes().statutes());
        modules().flatMap(module -> module.pages().stream()).forEach(page -> assertThat(ENTRIES)
                .anySatisfy(entry -> assertThat(entry.place().page()).isEqualTo(page.slug())));
    }

    @Test
    void everyParagraphHasAnAddressOfItsOwnOnItsPage() {
        List<String> addresses = ENTRIES.stream()
                .filter(entry -> entry.kind() == Kind.TEXT)
                .map(Entry::place)
                .map(place -> place.module() + "/" + place.page() + "#" + place.anchor())
                .toList();

        assertThat(addresses).doesNotHaveDuplicates();
        assertThat(ENTRIES)
                .filteredOn(entry -> !entry.place().heading().isEmpty())
                .allSatisfy(entry -> assertThat(entry.place().anchor()).matches("p-[0-9a-f]{8}(-[0-9]+)?"));
    }

    @Test
    void scenesOfACaseAreNoneOfIt() {
        List<String> told = modules()
                .flatMap(module -> module.vignettes().stream())
                .flatMap(vignette -> vignette.scenes().stream())
                .map(Scene::text)
                .map(IndexText::firstLine)
                .filter(line -> line.length() > 40)
                .toList();

        assertThat(told).isNotEmpty();
        assertNoneOf(told);
    }

    @Test
    void questionsAreNoneOfIt() {
        assertNoneOf(modules()
                .flatMap(module -> module.quizzes().stream())
                .flatMap(quiz -> quiz.questions().stream())
                .map(question -> IndexText.firstLine(question.text()))
                .filter(line -> line.length() > 40)
                .toList());
    }

    @Test
    void whatIsStillToBeVerifiedIsNoneOfIt() {
        assertNoneOf(modules()
                .flatMap(module -> module.openChecks().stream())
                .map(OpenCheck::what)
                .toList());
        assertNoneOf(REGISTERS.glossary().terms().stream()
                .map(Term::check)
                .filter(check -> !check.isBlank())
                .toList());
        assertNoneOf(REGISTERS.statutes().statutes().stream()
                .map(Statute::check)
                .filter(check -> !check.isBlank())
                .toList());
    }

    @Test
    void aParagraphThatCitesAnArticleIsFoundByItsNumber() {
        Index index = Indexing.of(ENTRIES);

        Results results = index.find(new Asked("wmo-5.2.6", java.util.Optional.empty(), 1));

        assertThat(results.hits().get(0).entry().place().anchor()).isEqualTo("wmo-5.2.6");
        assertThat(results.count(Kind.TEXT)).isPositive();
    }

    private static java.util.stream.Stream<CourseModule> modules() {
        return SHELF.stream().map(Shelved::module);
    }

    private static void assertNoneOf(List<String> hidden) {
        String everything =
                String.join("\n", ENTRIES.stream().map(Entry::toString).toList());
        assertThat(hidden).allSatisfy(text -> assertThat(everything).doesNotContain(text));
    }

    private static final class IndexText {
        static String firstLine(String text) {
            return text.strip().split("\n", 2)[0];
        }
    }
}
