package nl.overenweer.scorm.manifest;

import static nl.overenweer.scorm.manifest.Manifests.in2004;
import static nl.overenweer.scorm.manifest.Manifests.keys;
import static nl.overenweer.scorm.manifest.Manifests.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.overenweer.scorm.sequencing.ChildOrder;
import nl.overenweer.scorm.sequencing.ChildSet;
import nl.overenweer.scorm.sequencing.Combination;
import nl.overenweer.scorm.sequencing.CompletionThreshold;
import nl.overenweer.scorm.sequencing.Condition;
import nl.overenweer.scorm.sequencing.Consideration;
import nl.overenweer.scorm.sequencing.Control;
import nl.overenweer.scorm.sequencing.ControlModes;
import nl.overenweer.scorm.sequencing.DeliveryControls;
import nl.overenweer.scorm.sequencing.ObjectiveField;
import nl.overenweer.scorm.sequencing.ObjectiveMap;
import nl.overenweer.scorm.sequencing.RollupAction;
import nl.overenweer.scorm.sequencing.RollupRule;
import nl.overenweer.scorm.sequencing.RuleAction;
import nl.overenweer.scorm.sequencing.RuleCondition;
import nl.overenweer.scorm.sequencing.SequencingDefinition;
import nl.overenweer.scorm.sequencing.SequencingRule;
import nl.overenweer.scorm.sequencing.Timing;
import org.junit.jupiter.api.Test;

class SequencingReaderTest {
    @Test
    void whatIsNotSaidIsAsTheNormHasIt() {
        assertThat(item("").sequencing()).isEqualTo(SequencingDefinition.DEFAULT);
    }

    @Test
    void modesAndConstraints() {
        SequencingDefinition read =
                item("""
                        <imsss:sequencing><imsss:controlMode choice="false" choiceExit="false" flow="true" forwardOnly="1"
                        useCurrentAttemptObjectiveInfo="false"/>
                        <adlseq:constrainedChoiceConsiderations preventActivation="true" constrainChoice="true"/></imsss:sequencing>
                        """)
                        .sequencing();

        assertThat(read.modes()).isEqualTo(new ControlModes(false, false, true, true, false, true, true, true));
    }

    @Test
    void rules() {
        SequencingDefinition read =
                item("""
                        <imsss:sequencing><imsss:sequencingRules>
                        <imsss:preConditionRule><imsss:ruleConditions conditionCombination="any">
                        <imsss:ruleCondition condition="satisfied" operator="not" referencedObjective="doel"/>
                        <imsss:ruleCondition condition="objectiveMeasureGreaterThan" measureThreshold="0.5"/></imsss:ruleConditions>
                        <imsss:ruleAction action="skip"/></imsss:preConditionRule>
                        <imsss:postConditionRule><imsss:ruleConditions><imsss:ruleCondition condition="attempted"/></imsss:ruleConditions>
                        <imsss:ruleAction action="exitAll"/></imsss:postConditionRule>
                        </imsss:sequencingRules></imsss:sequencing>
                        """)
                        .sequencing();

        assertThat(read.rules())
                .containsExactly(
                        new SequencingRule(
                                Combination.ANY,
                                List.of(
                                        RuleCondition.not(Condition.SATISFIED).about("doel"),
                                        RuleCondition.of(Condition.MEASURE_ABOVE)
                                                .threshold(0.5)),
                                RuleAction.SKIP),
                        new SequencingRule(
                                Combination.ALL, List.of(RuleCondition.of(Condition.ATTEMPTED)), RuleAction.EXIT_ALL));
    }

    @Test
    void rollup() {
        SequencingDefinition read =
                item("""
                        <imsss:sequencing><imsss:rollupRules rollupObjectiveSatisfied="false" objectiveMeasureWeight="0.25">
                        <imsss:rollupRule childActivitySet="atLeastPercent" minimumPercent="0.5"><imsss:rollupConditions>
                        <imsss:rollupCondition condition="completed"/></imsss:rollupConditions><imsss:rollupAction action="completed"/>
                        </imsss:rollupRule></imsss:rollupRules>
                        <adlseq:rollupConsiderations requiredForSatisfied="ifNotSkipped" measureSatisfactionIfActive="false"/></imsss:sequencing>
                        """)
                        .sequencing();

        assertThat(read.rollupRules())
                .containsExactly(new RollupRule(
                        ChildSet.AT_LEAST_PERCENT,
                        0,
                        0.5,
                        Combination.ANY,
                        List.of(RuleCondition.of(Condition.COMPLETED)),
                        RollupAction.COMPLETED));
        assertThat(read.rollup().satisfaction()).isFalse();
        assertThat(read.rollup().weight()).isEqualTo(0.25);
        assertThat(read.rollup().forSatisfied()).isEqualTo(Consideration.IF_NOT_SKIPPED);
        assertThat(read.rollup().measureIfActive()).isFalse();
    }

    @Test
    void objectivesWithWhatTheFourthEditionAdds() {
        SequencingDefinition read =
                item("""
                        <imsss:sequencing><imsss:objectives>
                        <imsss:primaryObjective objectiveID="p" satisfiedByMeasure="true"><imsss:minNormalizedMeasure>0.8</imsss:minNormalizedMeasure>
                        <imsss:mapInfo targetObjectiveID="samen" writeSatisfiedStatus="true" readNormalizedMeasure="false"/></imsss:primaryObjective>
                        <imsss:objective objectiveID="o"/></imsss:objectives>
                        <adlseq:objectives><adlseq:objective objectiveID="p"><adlseq:mapInfo targetObjectiveID="samen" readRawScore="false"
                        writeProgressMeasure="true"/></adlseq:objective></adlseq:objectives></imsss:sequencing>
                        """)
                        .sequencing();

        assertThat(read.primary().id()).isEqualTo("p");
        assertThat(read.primary().byMeasure()).isTrue();
        assertThat(read.primary().least()).isEqualTo(0.8);
        assertThat(read.primary().maps())
                .containsExactly(new ObjectiveMap(
                        "samen",
                        Set.of(
                                ObjectiveField.SATISFIED,
                                ObjectiveField.MIN,
                                ObjectiveField.MAX,
                                ObjectiveField.COMPLETED,
                                ObjectiveField.PROGRESS),
                        Set.of(ObjectiveField.SATISFIED, ObjectiveField.PROGRESS)));
        assertThat(read.others()).hasSize(1);
    }

    @Test
    void limitsOrderAndDelivery() {
        SequencingDefinition read =
                item("""
                        <imsss:sequencing><imsss:limitConditions attemptLimit="2" attemptAbsoluteDurationLimit="PT1H30M"
                        activityAbsoluteDurationLimit="P1DT1S" beginTimeLimit="2026-11-26T08:00:00Z"/>
                        <imsss:randomizationControls selectCount="3" selectionTiming="once" randomizationTiming="onEachNewAttempt" reorderChildren="true"/>
                        <imsss:deliveryControls tracked="true" completionSetByContent="true"/></imsss:sequencing>
                        <adlcp:completionThreshold completedByMeasure="true" minProgressMeasure="0.9" progressWeight="0.5"/>
                        """)
                        .sequencing();

        assertThat(read.limits().attempts()).isEqualTo(2);
        assertThat(read.limits().attempt()).isEqualTo(Duration.ofMinutes(90));
        assertThat(read.limits().activity()).isEqualTo(Duration.ofDays(1).plusSeconds(1));
        assertThat(read.limits().from()).isEqualTo(Instant.parse("2026-11-26T08:00:00Z"));
        assertThat(read.order()).isEqualTo(new ChildOrder(Timing.ONCE, 3, Timing.EACH_ATTEMPT, true));
        assertThat(read.delivery()).isEqualTo(new DeliveryControls(true, true, false));
        assertThat(read.threshold()).isEqualTo(new CompletionThreshold(true, 0.9, 0.5));
    }

    @Test
    void aThresholdOfTheThirdEditionIsItsText() {
        assertThat(item("<adlcp:completionThreshold>0.7</adlcp:completionThreshold>")
                        .sequencing()
                        .threshold())
                .isEqualTo(new CompletionThreshold(true, 0.7, 1));
    }

    @Test
    void rulesThatItemsShareStandInTheCollection() {
        String collection =
                """
                <imsss:sequencingCollection><imsss:sequencing ID="vast"><imsss:controlMode flow="true"/>
                <imsss:deliveryControls tracked="false"/></imsss:sequencing></imsss:sequencingCollection>
                """;
        String own = "<imsss:sequencing IDRef=\"vast\"><imsss:controlMode choice=\"false\"/></imsss:sequencing>";

        ManifestReading reading = read(in2004(organization(own), collection));

        SequencingDefinition read =
                reading.manifest().orElseThrow().item("i").orElseThrow().sequencing();
        assertThat(read.modes().choice()).isFalse();
        assertThat(read.modes().flow()).isFalse();
        assertThat(read.delivery().tracked()).isFalse();
    }

    @Test
    void buttonsAndSharedData() {
        ManifestItem read = item(
                """
                <adlcp:data><adlcp:map targetID="notities" writeSharedData="true"/></adlcp:data>
                <adlnav:presentation><adlnav:navigationInterface><adlnav:hideLMSUI>continue</adlnav:hideLMSUI>
                <adlnav:hideLMSUI>exitAll</adlnav:hideLMSUI></adlnav:navigationInterface></adlnav:presentation>
                """);

        assertThat(read.hidden()).containsExactlyInAnyOrder(Control.CONTINUE, Control.EXIT_ALL);
        assertThat(read.data()).containsExactly(new SharedData("notities", true, true));
    }

    @Test
    void wordsThatTheNormDoesNotHaveAreTold() {
        ManifestReading reading = read(
                in2004(
                        organization(
                                """
                <imsss:sequencing><imsss:sequencingRules>
                <imsss:preConditionRule><imsss:ruleConditions><imsss:ruleCondition condition="klaar"/></imsss:ruleConditions>
                <imsss:ruleAction action="skip"/></imsss:preConditionRule>
                <imsss:preConditionRule><imsss:ruleConditions><imsss:ruleCondition condition="always"/></imsss:ruleConditions>
                <imsss:ruleAction action="exitAll"/></imsss:preConditionRule></imsss:sequencingRules>
                <imsss:limitConditions attemptLimit="veel"/><imsss:rollupRules objectiveMeasureWeight="7"/></imsss:sequencing>
                """)));

        assertThat(reading.manifest()
                        .orElseThrow()
                        .item("i")
                        .orElseThrow()
                        .sequencing()
                        .rules())
                .isEmpty();
        assertThat(keys(reading)).contains("scorm.manifest.rule", "scorm.manifest.word", "scorm.manifest.schema");
    }

    private static ManifestItem item(String inside) {
        ManifestReading reading = read(in2004(organization(inside)));
        assertThat(reading.findings()).isEmpty();
        return reading.manifest().orElseThrow().item("i").orElseThrow();
    }

    private static String organization(String inside) {
        return "<organizations default=\"o\"><organization identifier=\"o\"><title>O</title>"
                + "<item identifier=\"i\" identifierref=\"r1\"><title>I</title>" + inside
                + "</item></organization></organizations>";
    }
}
