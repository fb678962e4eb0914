package nl.overenweer.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import nl.overenweer.content.Citation;
import nl.overenweer.content.Condition;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Example;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Judgement;
import nl.overenweer.content.ModuleFiles;
import nl.overenweer.content.Numeric;
import nl.overenweer.content.Question;
import nl.overenweer.content.QuestionKind;
import nl.overenweer.content.Scene;
import org.junit.jupiter.api.Test;

class CourseReaderTest {
    private final Example example = Example.whole();

    @Test
    void theExampleOfTheReadmeIsAWholeCourse() {
        assertThat(example.tree().problems()).isEmpty();
        assertThat(example.tree().courses()).hasSize(1);
        assertThat(example.tree().folders()).hasSize(1);
    }

    @Test
    void aModuleSaysWhatItsFilesSay() {
        CourseModule module = example.module();

        assertThat(module.code()).isEqualTo("V1");
        assertThat(module.title().en()).isEqualTo("Call first");
        assertThat(module.audience()).containsExactly(Glasses.GGZ, Glasses.RVDK);
        assertThat(module.completion().quizRight()).isEqualTo(1);
        assertThat(module.items())
                .extracting(item -> item.slug())
                .containsExactly("waarom-bellen", "casus-1", "toets", "eindtoets");
        assertThat(module.pages().get(0).body()).startsWith("## Eén vraag");
    }

    @Test
    void aSceneKeepsItsChildItsChoicesAndItsGrounds() {
        Scene scene = example.module().vignettes().get(0).scene("telefoon").orElseThrow();

        assertThat(scene.child().sees()).isEqualTo("‘Mama slaapt nog steeds.’");
        assertThat(scene.choice("a").orElseThrow().judgement()).isEqualTo(Judgement.STRONG);
        assertThat(scene.choice("a").orElseThrow().grounds())
                .containsExactly(new Citation(Citation.Kind.STATUTE, "bw7-457", "lid 1"));
        assertThat(scene.expectation())
                .containsEntry(Glasses.RVDK, new nl.overenweer.content.Expectation("c", "School is dichtbij."));
    }

    @Test
    void aConsequenceThatComesBackHasItsCondition() {
        Scene ending = example.module().vignettes().get(0).scene("einde-oma").orElseThrow();

        assertThat(ending.later().get(0).when()).isEqualTo(Condition.when(Map.of("telefoon", Set.of("a"))));
    }

    @Test
    void theExampleHasEveryKindOfQuestion() {
        var questions = example.module().quizzes().get(0).questions();

        assertThat(questions).extracting(Question::kind).containsExactly(QuestionKind.values());
        assertThat(((Numeric) questions.get(5)).answer()).isEqualTo(new BigDecimal("5"));
    }

    @Test
    void everyFaultIsReportedAtOnce() {
        Example broken = example.with("module.yaml", "code: V1", "kode: V1")
                .with("casus-1.yaml", "oordeel: sterk", "oordeel: prima")
                .with("toets.yaml", "antwoord: onwaar", "antwoord: misschien");

        assertThat(broken.faults())
                .containsExactly(
                        "module.yaml:1 ‘code’ ontbreekt of is leeg. Vul het in.",
                        "module.yaml:1 De sleutel ‘kode’ kennen we hier niet. Bedoelde je ‘code’?",
                        "casus-1.yaml:78 ‘prima’ kan niet bij ‘oordeel’. Kies uit: sterk, verdedigbaar, riskant, in-strijd.",
                        "toets.yaml:22 ‘misschien’ kan niet bij ‘antwoord’. Kies uit: waar, onwaar.");
    }

    @Test
    void aNearMissGetsASuggestion() {
        assertThat(example.with("casus-1.yaml", "oordeel: sterk", "oordeel: stark")
                        .faults())
                .singleElement()
                .asString()
                .contains("Bedoelde je ‘sterk’?");
    }

    @Test
    void aDecisionSaysWhetherBothProfessionsShouldAgree() {
        assertThat(example.with("casus-1.yaml", "    overeenstemming: samen\n", "")
                        .faults())
                .singleElement()
                .asString()
                .contains("‘overeenstemming’ ontbreekt.");
    }

    @Test
    void aChoiceThatLeadsNowhereIsNamed() {
        assertThat(example.with("casus-1.yaml", "naar: einde-oma", "naar: einde-opa")
                        .faults())
                .singleElement()
                .asString()
                .contains("De scène ‘einde-opa’ bestaat niet in deze casus. Bedoelde je ‘einde-oma’?");
    }

    @Test
    void aConditionOnAnUnknownChoiceIsNamed() {
        assertThat(example.with("casus-1.yaml", "{telefoon: [a]}", "{telefoon: [x]}")
                        .faults())
                .singleElement()
                .asString()
                .contains("De keuze ‘x’ bestaat niet in de scène ‘telefoon’. Wel: a, b, c.");
    }

    @Test
    void unknownStatutesSourcesAndTermsAreNamedWhereTheyStand() {
        Example broken = example.with("waarom-bellen.md", "wet:bw7-457", "wet:bw7-475")
                .with("waarom-bellen.md", "begrip:toestemming", "begrip:toestemmin")
                .with("casus-1.yaml", "['bron:vakkennis']", "['bron:kennis']");

        assertThat(broken.faults())
                .containsExactly(
                        "waarom-bellen.md:8 Het begrip ‘toestemmin’ staat niet in de begrippenlijst (begrippen.yaml). Bedoelde je ‘toestemming’?",
                        "waarom-bellen.md:8 Het artikel ‘bw7-475’ staat niet in het wettenregister (wetten.yaml). Bedoelde je ‘bw7-457’?",
                        "casus-1.yaml:19 De bron ‘kennis’ staat niet in de lijst ‘bronnen’.");
    }

    @Test
    void aDateThatDoesNotExistIsRefused() {
        assertThat(example.with("module.yaml", "2026-10-01", "2026-02-30").faults())
                .containsExactly("module.yaml:10 ‘2026-02-30’ is geen datum die bestaat. Schrijf hem zo: 2026-10-01.");
    }

    @Test
    void aDuplicateKeyIsRefused() {
        assertThat(example.with("module.yaml", "code: V1\n", "code: V1\ncode: V2\n")
                        .faults())
                .contains("module.yaml:2 De sleutel ‘code’ staat hier voor de tweede keer. Haal er een weg.");
    }

    @Test
    void aDuplicateSceneIsRefused() {
        assertThat(example.with("casus-1.yaml", "id: einde-plein", "id: einde-oma")
                        .faults())
                .anyMatch(fault -> fault.contains("‘einde-oma’ is hier al gebruikt"));
    }

    @Test
    void aClassTagIsRefused() {
        assertThat(example.with("module.yaml", "code: V1", "code: !!java.lang.ProcessBuilder V1")
                        .faults())
                .singleElement()
                .asString()
                .startsWith("module.yaml:1 Het kenmerk");
    }

    @Test
    void anAnchorIsRefused() {
        assertThat(example.with("module.yaml", "code: V1", "code: &x V1").faults())
                .containsExactly(
                        "module.yaml:1 Ankers (&) en verwijzingen (*) kunnen hier niet. Schrijf de tekst twee keer.");
    }

    @Test
    void aColonTooManyIsExplained() {
        assertThat(example.with("casus-1.yaml", "titel: De gemiste oproep", "titel: Casus: de oproep")
                        .faults())
                .containsExactly(
                        "casus-1.yaml:1 Hier staat een dubbele punt waar dat niet kan. Zet de hele tekst tussen aanhalingstekens, of controleer de inspringing.");
    }

    @Test
    void nestingWithoutEndIsRefused() {
        assertThat(example.with("toets.yaml", text -> "[".repeat(5000)).faults())
                .hasSize(1);
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThat(example.with("module.yaml", "casus-1.yaml", "casus-2.yaml").faults())
                .containsExactly(
                        "module.yaml:19 Het bestand ‘casus-2.yaml’ staat niet in de map van de module. Bedoelde je ‘casus-1.yaml’?");
    }

    @Test
    void aPageNeedsItsHead() {
        assertThat(example.with("waarom-bellen.md", text -> "Gewoon tekst\n").faults())
                .singleElement()
                .asString()
                .startsWith("waarom-bellen.md:1 Een pagina begint met een kop");
    }

    @Test
    void anUnsafeLinkIsRefused() {
        assertThat(example.with("waarom-bellen.md", "wet:bw7-457", "javascript:alert(1)")
                        .faults())
                .containsExactly(
                        "waarom-bellen.md:8 Links die met ‘javascript:’ beginnen kunnen niet. Gebruik https:, mailto:, wet:, bron: of begrip:.");
    }

    @Test
    void aPictureMustBeThereAndBeDescribed() {
        Example broken =
                example.with("waarom-bellen.md", text -> text + "\n![](media/x.svg)\n\n![Een keten](media/y.svg)\n");

        assertThat(broken.faults()).hasSize(2).allMatch(fault -> fault.contains("De afbeelding ‘media/"));
    }

    @Test
    void windowsLineEndsReadTheSame() {
        ModuleFiles files = example.folder();
        ModuleFiles windows = files;
        for (String path : files.paths()) {
            String text = files.text(path).orElseThrow();
            windows = windows.with(path, ("\uFEFF" + text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8));
        }

        assertThat(CourseReader.readModule(windows, example.registers()).value())
                .contains(example.module());
    }

    @Test
    void aDraftMayBeUnfinishedAndReferToWhatIsNotThereYet() {
        Example unfinished = example.with("casus-1.yaml", "naar: einde-oma", "naar: nog-te-schrijven")
                .with("casus-1.yaml", "    vraag: Wat doe je nu?\n", "")
                .with("waarom-bellen.md", "wet:bw7-457", "wet:onbekend");

        assertThat(unfinished.faults()).hasSize(3);
        assertThat(CourseReader.readDraft(unfinished.folder()).problems()).isEmpty();
    }

    @Test
    void aDraftWithATypoIsStillRefused() {
        Example typo = example.with("casus-1.yaml", "oordeel: sterk", "oordel: sterk");

        assertThat(CourseReader.readDraft(typo.folder()).problems()).isNotEmpty();
    }

    @Test
    void twoModulesCannotShareAnAddress() {
        Example twice = example.with("voorbeeld/course.yaml", "[v1-bellen]", "[v1-bellen, v2-bellen]");
        for (String file : example.folder().paths()) {
            twice = twice.with("voorbeeld/v2-bellen/" + file, any -> example.text(file));
        }

        assertThat(twice.tree().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("voorbeeld/v2-bellen/module.yaml");
            assertThat(problem.text()).contains("Het adres ‘bellen’ is al van voorbeeld/v1-bellen");
        });
    }

    @Test
    void aBrokenModuleLeavesTheOthersAlone() {
        Example one = example.with("voorbeeld/course.yaml", "[v1-bellen]", "[v1-bellen, v2-stuk]")
                .with("voorbeeld/v2-stuk/module.yaml", any -> "code: [");

        assertThat(one.tree().folders())
                .extracting(folder -> folder.module().value().isPresent())
                .containsExactly(true, false);
    }

    @Test
    void aFolderThatNoCourseNamesIsReported() {
        Example forgotten = example.with("voorbeeld/v9-vergeten/module.yaml", any -> "code: V9");

        assertThat(forgotten.tree().problems())
                .singleElement()
                .extracting(Problem::text)
                .asString()
                .contains("v9-vergeten");
    }
}
