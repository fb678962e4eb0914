package nl.overenweer.scorm.manifest;

import static nl.overenweer.scorm.manifest.Manifests.in2004;
import static nl.overenweer.scorm.manifest.Manifests.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import nl.overenweer.scorm.sequencing.ObjectiveDefinition;
import nl.overenweer.scorm.sequencing.ObjectiveField;
import nl.overenweer.scorm.sequencing.ObjectiveMap;
import nl.overenweer.scorm.sequencing.SequencingDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of objectives that are written in several ways, and their two elements (as ADL's cases OB-02a, OB-02b, OB-06 and OB-12a have them). */
class ObjectiveReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "doel|doel",
                "  doel |doel",
                "doel%201|doel 1",
                "  %20doel%20 %201%20  |doel 1",
                "do%C3%A9l|doél",
                "100%|100%",
                "a%zz|a%zz",
                "Doel|Doel",
            })
    void aNameIsTheSameHoweverItIsWritten(String written, String name) {
        assertThat(ObjectiveName.of(written)).isEqualTo(name);
    }

    @Test
    void aNameIsNoLongerThanTheNormHasIt() {
        assertThat(ObjectiveName.of("d".repeat(9000))).hasSize(4000);
    }

    @Test
    void rulesAndMapsNameTheSameObjectiveInOtherWays() {
        SequencingDefinition read = item(
                """
                <imsss:sequencing><imsss:sequencingRules><imsss:preConditionRule><imsss:ruleConditions>
                <imsss:ruleCondition condition="satisfied" referencedObjective="  %20doel%20 %201%20 "/></imsss:ruleConditions>
                <imsss:ruleAction action="skip"/></imsss:preConditionRule></imsss:sequencingRules>
                <imsss:objectives><imsss:primaryObjective/><imsss:objective objectiveID="doel%201">
                <imsss:mapInfo targetObjectiveID=" samen%20%20doel "/></imsss:objective></imsss:objectives></imsss:sequencing>
                """,
                "");

        assertThat(read.rules().get(0).conditions().get(0).objective()).isEqualTo("doel 1");
        assertThat(read.others()).containsExactly(ObjectiveDefinition.of("doel 1", ObjectiveMap.reading("samen doel")));
    }

    @Test
    void whatTheCollectionSaysForTheFourthEditionGoesWithWhatTheItemHasItself() {
        String collection =
                """
                <imsss:sequencingCollection><imsss:sequencing ID="vast">
                <imsss:objectives><imsss:primaryObjective objectiveID="ander"/></imsss:objectives>
                <adlseq:objectives><adlseq:objective objectiveID="doel">
                <adlseq:mapInfo targetObjectiveID="samen" writeRawScore="true" readMinScore="false" readMaxScore="false"
                readProgressMeasure="false" readCompletionStatus="false"/></adlseq:objective></adlseq:objectives>
                </imsss:sequencing></imsss:sequencingCollection>
                """;
        String own =
                """
                <imsss:sequencing IDRef="vast"><imsss:objectives><imsss:primaryObjective objectiveID="doel">
                <imsss:mapInfo targetObjectiveID="samen" writeSatisfiedStatus="true"/></imsss:primaryObjective></imsss:objectives>
                </imsss:sequencing>
                """;

        assertThat(item(own, collection).primary())
                .isEqualTo(ObjectiveDefinition.of(
                        "doel",
                        new ObjectiveMap(
                                "samen",
                                EnumSet.of(ObjectiveField.SATISFIED, ObjectiveField.MEASURE, ObjectiveField.RAW),
                                EnumSet.of(ObjectiveField.SATISFIED, ObjectiveField.RAW))));
    }

    @Test
    void objectivesWithoutAPrimaryOneAreReadAllTheSame() {
        SequencingDefinition read = item(
                "<imsss:sequencing><imsss:objectives><imsss:objective objectiveID=\"doel\"/></imsss:objectives></imsss:sequencing>",
                "");

        assertThat(read.others()).isEqualTo(List.of(ObjectiveDefinition.of("doel")));
        assertThat(read.primary()).isEqualTo(ObjectiveDefinition.NAMELESS);
    }

    private static SequencingDefinition item(String inside, String collection) {
        String organization = "<organizations default=\"o\"><organization identifier=\"o\"><title>O</title>"
                + "<item identifier=\"i\" identifierref=\"r1\"><title>I</title>" + inside
                + "</item></organization></organizations>";
        return read(in2004(organization, collection))
                .manifest()
                .orElseThrow()
                .item("i")
                .orElseThrow()
                .sequencing();
    }
}
