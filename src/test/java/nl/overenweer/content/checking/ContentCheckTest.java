package nl.overenweer.content.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.overenweer.content.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentCheckTest {
    private final Example example = Example.whole();

    @Test
    void theExampleCanBePublished() {
        assertThat(findings(example)).isEmpty();
    }

    @Test
    void aWayToNowhereIsAnError() {
        assertThat(findings(example.with("casus-1.yaml", "naar: einde-oma", "naar: weg")))
                .contains("ERROR casus-1, telefoon/a: Deze keuze leidt naar ‘weg’, maar die scène bestaat niet.");
    }

    @Test
    void aSceneThatNobodyReachesIsAnError() {
        assertThat(findings(example.with("casus-1.yaml", "naar: einde-plein", "naar: einde-oma")))
                .singleElement()
                .asString()
                .startsWith("ERROR casus-1, einde-plein: Geen enkele keuze leidt naar deze scène.");
    }

    @Test
    void aDeadEndIsAnError() {
        Example dead = example.with("casus-1.yaml", text -> text.replace("    titel: Half vier", "    titel: Half vier")
                .replaceFirst("  - id: einde-oma\n    einde: true\n", "  - id: einde-oma\n"));

        assertThat(findings(dead)).anyMatch(text -> text.startsWith("ERROR casus-1, einde-oma: Deze scène loopt dood"));
    }

    @Test
    void aCircleWithoutEndIsAnError() {
        Example circle = example.with("casus-1.yaml", text -> text.replaceAll("naar: einde-\\w+", "naar: telefoon"));

        assertThat(findings(circle))
                .anyMatch(text -> text.startsWith("ERROR casus-1, telefoon: Vanaf hier komt niemand bij een einde."));
    }

    @Test
    void oneEndingIsTooFew() {
        Example one = example.with("casus-1.yaml", text -> text.substring(0, text.indexOf("  - id: einde-plein"))
                .replace("einde-plein", "einde-oma"));

        assertThat(findings(one)).singleElement().asString().contains("minstens twee eindes");
    }

    @Test
    void aSceneWithoutChildIsAnError() {
        Example hidden = example.with(
                "casus-1.yaml", text -> text.replaceFirst("(?s)    kind:\n      wie.*?    vraag:", "    vraag:"));

        assertThat(findings(hidden))
                .singleElement()
                .asString()
                .startsWith("ERROR casus-1, telefoon: Kind in beeld is niet compleet.");
    }

    @Test
    void anEndingWithoutChildIsAnError() {
        Example hidden = example.with(
                "casus-1.yaml", text -> text.replaceFirst("(?s)    kind:\n      wie[^k]*?‘Zijn ze me vergeten.*$", ""));

        assertThat(findings(hidden))
                .singleElement()
                .asString()
                .startsWith("ERROR casus-1, einde-plein: Kind in beeld is niet compleet.");
    }

    @Test
    void aSceneWithoutQuestionAboutTheChildIsAnError() {
        Example silent = example.with(
                "casus-1.yaml",
                text -> text.replaceFirst("(?s)    kindvraag:.*?    overeenstemming", "    overeenstemming"));

        assertThat(findings(silent)).singleElement().asString().contains("De kindvraag is niet compleet");
    }

    @Test
    void aChoiceWithoutGroundIsAnError() {
        assertThat(findings(example.with("casus-1.yaml", "        grond: ['wet:bw7-457 lid 1']\n", "")))
                .singleElement()
                .asString()
                .startsWith("ERROR casus-1, telefoon/a: Deze keuze heeft geen grond.");
    }

    @Test
    void aChoiceSeenByOneProfessionOnlyIsAnError() {
        Example half = example.with(
                "casus-1.yaml",
                text -> text.replaceFirst("(?s)        rvdk:\n          kern.*?        grond", "        grond"));

        assertThat(findings(half)).singleElement().asString().contains("De bril van de RvdK is leeg");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ggz: {keuze: a, reden: Het plan ligt er al.} | wat de meesten bij de ggz hier kiezen, en waarom",
                "rvdk: {keuze: c, reden: School is dichtbij.} | wat de meesten bij de RvdK hier kiezen, en waarom"
            })
    void whatMostWillChooseMustBeWritten(String expected, String sentence) {
        assertThat(findings(example.with("casus-1.yaml", "      " + expected + "\n", "")))
                .singleElement()
                .asString()
                .contains(sentence);
    }

    @Test
    void whatIsNotVerifiedIsSomewhereInTheModule() {
        assertThat(findings(example.with("module.yaml", "waar: casus-1}", "waar: let-op}")))
                .isEmpty();
        assertThat(findings(example.with("module.yaml", "waar: casus-1}", "waar: casus-9}")))
                .singleElement()
                .asString()
                .startsWith("WARNING module: Bij ‘controleren’ staat ‘casus-9’");
    }

    @Test
    void aConditionOnItsOwnSceneIsAnError() {
        Example own = example.with("casus-1.yaml", "      - id: b\n", "      - id: b\n        als: {telefoon: [a]}\n");

        assertThat(findings(own)).singleElement().asString().contains("een keuze in deze scène zelf");
    }

    @Test
    void ifEveryChoiceHasAConditionSomebodyGetsStuck() {
        Example conditional = example.with(
                "casus-1.yaml",
                text -> text.replaceAll("      - id: ([abc])\n", "      - id: $1\n        als: {einde-oma: [x]}\n"));

        assertThat(findings(conditional)).anyMatch(text -> text.contains("Elke keuze heeft een voorwaarde"));
    }

    @Test
    void aBestChoiceThatIsMuchLongerIsAWarning() {
        Example long1 = example.with(
                "casus-1.yaml",
                "Ik bel oma, met wie moeder dit heeft afgesproken.",
                "Ik bel oma, met wie moeder dit vorige maand zorgvuldig en op papier heeft afgesproken.");

        assertThat(findings(long1))
                .singleElement()
                .asString()
                .startsWith("WARNING casus-1, telefoon/a: De sterkste keuze is veel langer");
    }

    @Test
    void aQuestionWithoutKeyIsAnError() {
        assertThat(findings(example.with("toets.yaml", "juist: true, ", "")))
                .singleElement()
                .asString()
                .startsWith("ERROR toets, t01: Deze vraag heeft geen sleutel");
    }

    @Test
    void twoKeysWhereOneCanBeIsAnError() {
        assertThat(findings(example.with("toets.yaml", "Niemand., feedback", "Niemand., juist: true, feedback")))
                .singleElement()
                .asString()
                .contains("Maak er ‘meerdere’ van");
    }

    @Test
    void missingFeedbackIsAnError() {
        assertThat(findings(
                        example.with("toets.yaml", "fout: Begin bij moeder, en schrijf op het laatst.", "fout: ''")))
                .containsExactly("ERROR toets, t05: Hier ontbreekt feedback bij een antwoord. Vul het in.");
    }

    @Test
    void aQuestionWithoutSourceIsAnError() {
        assertThat(findings(example.with("toets.yaml", "    bronnen: ['wet:bw7-457']\n", "")))
                .singleElement()
                .asString()
                .contains("heeft geen bron");
    }

    @Test
    void aSourceThatIsNotThereIsAnError() {
        assertThat(findings(example.with("toets.yaml", "wet:bw7-457", "wet:bw7-458")))
                .singleElement()
                .asString()
                .contains("bw7-458");
    }

    @Test
    void aPictureThatIsNotThereOrNotDescribedIsAnError() {
        Example pictures = example.with("waarom-bellen.md", text -> text + "\n![](media/a.svg)\n\n![b](media/b.svg)\n");

        assertThat(findings(pictures))
                .hasSize(2)
                .allMatch(text -> text.startsWith("ERROR waarom-bellen: De afbeelding"));
    }

    @Test
    void aPageWithoutTitleIsAnError() {
        assertThat(findings(example.with("waarom-bellen.md", "titel: Waarom bellen?", "titel: ''")))
                .containsExactly("ERROR waarom-bellen: Hier ontbreekt een titel. Vul het in.");
    }

    @Test
    void moreRightAnswersThanQuestionsCannotBeAsked() {
        assertThat(findings(example.with("module.yaml", "toets: 1", "toets: 14")))
                .singleElement()
                .asString()
                .contains("14 goede antwoorden", "13 vragen die meetellen");
    }

    @Test
    void aDocumentThatNobodyCanAskForIsAnError() {
        assertThat(findings(example.with("casus-1.yaml", "stukken: [brief-school]", "stukken: []")))
                .anySatisfy(finding -> assertThat(finding).contains("‘brief-school’ komt alleen op verzoek"))
                .anySatisfy(finding -> assertThat(finding).contains("komt er niets en staat er niet waarom"));
    }

    @Test
    void aDocumentForTheOtherSideCannotBeTheAnswer() {
        assertThat(findings(example.with(
                        "casus-1.yaml", "van: De juf van groep 5\n    zijde: rvdk", "van: De juf\n    zijde: ggz")))
                .anySatisfy(finding -> assertThat(finding).contains("dezelfde zijde als het verzoek"));
    }

    @Test
    void aTermWithoutSourceIsAnError() {
        assertThat(findings(example.with(
                        "casus-1.yaml",
                        "gehaald: {telefoon: [a, c]}\n    bronnen: ['bron:vakkennis']",
                        "gehaald: {telefoon: [a, c]}")))
                .anySatisfy(finding -> assertThat(finding).contains("‘schoolplein’ heeft geen bron"));
    }

    @Test
    void timeWithoutAClockIsAnError() {
        assertThat(findings(example.with("casus-1.yaml", "klok: {begin: 2026-11-10T15:10}\n", "")))
                .anySatisfy(finding -> assertThat(finding).contains("deze casus heeft geen klok"));
    }

    @Test
    void anEndingThatTheClockKeepsClosedIsAnError() {
        assertThat(
                        findings(
                                example.with(
                                        "casus-1.yaml",
                                        "        naar: einde-plein",
                                        "        naar:\n          - {als: {klok: {vanaf: 3 uur}}, scene: einde-plein}\n          - {scene: einde-oma}")))
                .anySatisfy(
                        finding -> assertThat(finding).contains("einde-plein").contains("Niemand komt hier ooit"));
    }

    @Test
    void anEndingThatOpensInTimeIsNone() {
        assertThat(
                        findings(
                                example.with(
                                        "casus-1.yaml",
                                        "        naar: einde-plein",
                                        "        naar:\n          - {als: {termijn: {schoolplein: [gemist]}}, scene: einde-plein}\n          - {scene: einde-oma}")))
                .noneSatisfy(finding -> assertThat(finding).contains("Niemand komt hier ooit"));
    }

    @Test
    void aConditionOnAnInquiryThatDoesNotExistIsAnError() {
        assertThat(findings(example.with("casus-1.yaml", "{als: {telefoon: [a]}", "{als: {gevraagd: {opa: [geen]}}")))
                .anySatisfy(finding -> assertThat(finding).contains("het verzoek ‘opa’, maar dat bestaat niet"));
    }

    @Test
    void aPanelMustAddUpAndHaveBeen() {
        Example panel = example.with(
                "casus-1.yaml",
                "    samen: We wachten",
                "    panel:\n      ggz: {aantal: 12, datum: 2026-11-26, wie: Proef, keuzes: {a: 7, x: 3}}\n    samen: We wachten");

        assertThat(ContentCheck.problems(panel.draft(), panel.registers(), LocalDate.of(2026, 11, 25)))
                .extracting(Finding::text)
                .anySatisfy(text -> assertThat(text).contains("telt 12 mensen").contains("tot 10"))
                .anySatisfy(text -> assertThat(text).contains("de keuze ‘x’"))
                .anySatisfy(text -> assertThat(text).contains("Dat is nog niet geweest"));
    }

    private static List<String> findings(Example example) {
        return ContentCheck.problems(example.draft(), example.registers()).stream()
                .map(finding -> finding.severity() + " " + finding)
                .toList();
    }
}
