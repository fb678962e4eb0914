package nl.overenweer.scorm.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.overenweer.scorm.sequencing.ChildSet;
import nl.overenweer.scorm.sequencing.Combination;
import nl.overenweer.scorm.sequencing.Condition;
import nl.overenweer.scorm.sequencing.RollupAction;
import nl.overenweer.scorm.sequencing.RollupRule;
import nl.overenweer.scorm.sequencing.RuleAction;
import nl.overenweer.scorm.sequencing.RuleAction.Moment;
import nl.overenweer.scorm.sequencing.RuleCondition;
import nl.overenweer.scorm.sequencing.SequencingRule;
import nl.overenweer.scorm.sequencing.Words;

/** Reads the rules of an activity. A rule with a word that is not the norm's does nothing, and is told. */
final class RuleReader {
    private final Findings findings;
    private final SequencingValues values;

    RuleReader(Findings findings, SequencingValues values) {
        this.findings = findings;
        this.values = values;
    }

    List<SequencingRule> sequencing(Element in) {
        List<SequencingRule> rules = new ArrayList<>();
        in.first("sequencingRules").ifPresent(all -> all.children().forEach(each -> {
            Optional<Moment> moment = moment(each);
            moment.flatMap(when -> rule(each, when)).ifPresent(rules::add);
        }));
        return rules;
    }

    private static Optional<Moment> moment(Element in) {
        if (in.is("preConditionRule")) {
            return Optional.of(Moment.BEFORE);
        }
        if (in.is("exitConditionRule")) {
            return Optional.of(Moment.EXIT);
        }
        return in.is("postConditionRule") ? Optional.of(Moment.AFTER) : Optional.empty();
    }

    private Optional<SequencingRule> rule(Element in, Moment moment) {
        Element conditions = in.first("ruleConditions").orElse(in);
        Optional<RuleAction> action = in.first("ruleAction")
                .flatMap(each -> Words.find(RuleAction.class, each.attribute("action")))
                .filter(each -> each.moment() == moment);
        Optional<List<RuleCondition>> read = conditions(conditions, "ruleCondition");
        if (action.isEmpty() || read.isEmpty()) {
            findings.warn(in.line(), "scorm.manifest.rule");
            return Optional.empty();
        }
        Combination combination = values.word(conditions, "conditionCombination", Combination.ALL);
        return Optional.of(new SequencingRule(combination, read.get(), action.get()));
    }

    List<RollupRule> rollup(Element in) {
        return in.all("rollupRules")
                .flatMap(all -> all.all("rollupRule"))
                .flatMap(each -> rollupRule(each).stream())
                .toList();
    }

    private Optional<RollupRule> rollupRule(Element in) {
        Element conditions = in.first("rollupConditions").orElse(in);
        Optional<RollupAction> action =
                in.first("rollupAction").flatMap(each -> Words.find(RollupAction.class, each.attribute("action")));
        Optional<List<RuleCondition>> read = conditions(conditions, "rollupCondition");
        if (action.isEmpty() || read.isEmpty()) {
            findings.warn(in.line(), "scorm.manifest.rule");
            return Optional.empty();
        }
        Integer count = values.count(in, "minimumCount");
        return Optional.of(new RollupRule(
                values.word(in, "childActivitySet", ChildSet.ALL),
                count == null ? 0 : count,
                values.number(in, "minimumPercent", 0, 1, 0),
                values.word(conditions, "conditionCombination", Combination.ANY),
                read.get(),
                action.get()));
    }

    /** Empty where there is none, or where one is not the norm's. */
    private Optional<List<RuleCondition>> conditions(Element in, String name) {
        List<RuleCondition> read = new ArrayList<>();
        List<Element> written = in.all(name).toList();
        for (Element each : written) {
            Optional<Condition> condition = Words.find(Condition.class, each.attribute("condition"));
            String objective = ObjectiveName.of(each.attribute("referencedObjective"));
            condition.ifPresent(known -> read.add(new RuleCondition(
                    known,
                    each.attribute("operator").equalsIgnoreCase("not"),
                    objective.isEmpty() ? null : objective,
                    values.number(each, "measureThreshold", -1, 1, 0))));
        }
        return written.isEmpty() || read.size() < written.size() ? Optional.empty() : Optional.of(read);
    }
}
