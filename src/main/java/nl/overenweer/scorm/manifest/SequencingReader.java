package nl.overenweer.scorm.manifest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.overenweer.scorm.sequencing.ChildOrder;
import nl.overenweer.scorm.sequencing.CompletionThreshold;
import nl.overenweer.scorm.sequencing.Consideration;
import nl.overenweer.scorm.sequencing.ControlModes;
import nl.overenweer.scorm.sequencing.DeliveryControls;
import nl.overenweer.scorm.sequencing.LimitConditions;
import nl.overenweer.scorm.sequencing.RollupControls;
import nl.overenweer.scorm.sequencing.SequencingBuilder;
import nl.overenweer.scorm.sequencing.SequencingDefinition;
import nl.overenweer.scorm.sequencing.Timing;

/** Reads {@code imsss:sequencing} and what ADL added to it: in what order the parts of a package may be taken. */
final class SequencingReader {
    private final Findings findings;
    private final SequencingValues values;
    private final RuleReader rules;
    private final ObjectiveReader objectives;
    private final Map<String, Element> shared = new LinkedHashMap<>();

    private SequencingReader(Findings findings) {
        this.findings = findings;
        this.values = new SequencingValues(findings);
        this.rules = new RuleReader(findings, values);
        this.objectives = new ObjectiveReader(values);
    }

    /** With what the manifest keeps in its {@code sequencingCollection} for several items. */
    static SequencingReader of(Element root, Findings findings) {
        SequencingReader reader = new SequencingReader(findings);
        root.all("sequencingCollection")
                .flatMap(collection -> collection.all("sequencing"))
                .forEach(each -> reader.shared.putIfAbsent(each.attribute("ID"), each));
        return reader;
    }

    SequencingDefinition read(Element item) {
        Optional<Element> threshold = item.first("completionThreshold");
        Optional<Element> said = item.first("sequencing").map(this::whole);
        if (threshold.isEmpty() && said.isEmpty()) {
            return SequencingDefinition.DEFAULT;
        }
        SequencingBuilder builder = new SequencingBuilder();
        threshold.ifPresent(each -> builder.threshold(threshold(each)));
        said.ifPresent(sequencing -> fill(builder, sequencing));
        return builder.build();
    }

    /** "IDRef: a reference to a set of sequencing information in the collection"; what stands here itself goes before it, part by part. */
    private Element whole(Element own) {
        String reference = own.attribute("IDRef");
        Element base = shared.get(reference);
        if (base == null) {
            if (!reference.isEmpty()) {
                findings.warn(own.line(), "scorm.manifest.sequencing-reference", reference);
            }
            return own;
        }
        List<Element> children = new ArrayList<>(own.children());
        Set<String> here = new HashSet<>(
                own.children().stream().map(SequencingReader::kind).toList());
        base.children().stream().filter(child -> !here.contains(kind(child))).forEach(children::add);
        return new Element(own.name(), own.prefix(), own.attributes(), own.namespaces(), children, "", own.line());
    }

    /** {@code adlseq:objectives} is another part than {@code imsss:objectives}. */
    private static String kind(Element child) {
        String name = child.name().toLowerCase(Locale.ROOT);
        return name.equals("objectives") && ObjectiveReader.isAdl(child) ? "adlseq:objectives" : name;
    }

    private void fill(SequencingBuilder builder, Element in) {
        builder.modes(modes(in));
        rules.sequencing(in).forEach(builder::rule);
        in.first("limitConditions").ifPresent(each -> builder.limits(limits(each)));
        rules.rollup(in).forEach(builder::rollupRule);
        builder.rollup(rollup(in));
        objectives.primary(in).ifPresent(builder::primary);
        objectives.others(in).forEach(builder::objective);
        in.first("randomizationControls").ifPresent(each -> builder.order(order(each)));
        in.first("deliveryControls").ifPresent(each -> builder.delivery(delivery(each)));
    }

    private static ControlModes modes(Element in) {
        ControlModes usual = ControlModes.DEFAULT;
        Element mode = in.first("controlMode").orElse(in);
        Element constraint = in.first("constrainedChoiceConsiderations").orElse(in);
        return new ControlModes(
                mode.flag("choice", usual.choice()),
                mode.flag("choiceExit", usual.choiceExit()),
                mode.flag("flow", usual.flow()),
                mode.flag("forwardOnly", usual.forwardOnly()),
                mode.flag("useCurrentAttemptObjectiveInfo", usual.currentObjectives()),
                mode.flag("useCurrentAttemptProgressInfo", usual.currentProgress()),
                constraint.flag("constrainChoice", usual.constrainChoice()),
                constraint.flag("preventActivation", usual.preventActivation()));
    }

    private LimitConditions limits(Element in) {
        return new LimitConditions(
                values.count(in, "attemptLimit"),
                values.duration(in, "attemptAbsoluteDurationLimit"),
                values.duration(in, "attemptExperiencedDurationLimit"),
                values.duration(in, "activityAbsoluteDurationLimit"),
                values.duration(in, "activityExperiencedDurationLimit"),
                values.moment(in, "beginTimeLimit"),
                values.moment(in, "endTimeLimit"));
    }

    private RollupControls rollup(Element in) {
        RollupControls usual = RollupControls.DEFAULT;
        Element controls = in.first("rollupRules").orElse(in);
        Element considering = in.first("rollupConsiderations").orElse(in);
        return new RollupControls(
                controls.flag("rollupObjectiveSatisfied", usual.satisfaction()),
                controls.flag("rollupProgressCompletion", usual.completion()),
                values.number(controls, "objectiveMeasureWeight", 0, 1, usual.weight()),
                values.word(considering, "requiredForSatisfied", Consideration.ALWAYS),
                values.word(considering, "requiredForNotSatisfied", Consideration.ALWAYS),
                values.word(considering, "requiredForCompleted", Consideration.ALWAYS),
                values.word(considering, "requiredForIncomplete", Consideration.ALWAYS),
                considering.flag("measureSatisfactionIfActive", usual.measureIfActive()));
    }

    private ChildOrder order(Element in) {
        Integer count = values.count(in, "selectCount");
        Timing selecting = values.word(in, "selectionTiming", Timing.NEVER);
        return new ChildOrder(
                count == null ? Timing.NEVER : selecting,
                count == null ? 0 : count,
                values.word(in, "randomizationTiming", Timing.NEVER),
                in.flag("reorderChildren", false));
    }

    private static DeliveryControls delivery(Element in) {
        DeliveryControls usual = DeliveryControls.DEFAULT;
        return new DeliveryControls(
                in.flag("tracked", usual.tracked()),
                in.flag("completionSetByContent", usual.completionByContent()),
                in.flag("objectiveSetByContent", usual.objectiveByContent()));
    }

    /** Attributes since the 4th edition; before it the number was the text, and to have one was to be measured by it. */
    private CompletionThreshold threshold(Element in) {
        boolean older = !in.text().isBlank() && !in.has("completedByMeasure");
        double least = older
                ? values.number(in, in.text().strip(), "completionThreshold", 0, 1, 1)
                : values.number(in, "minProgressMeasure", 0, 1, 1);
        return new CompletionThreshold(
                older || in.flag("completedByMeasure", false), least, values.number(in, "progressWeight", 0, 1, 1));
    }
}
