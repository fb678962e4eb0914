package nl.overenweer.scorm.packing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overenweer.content.ByKind;
import nl.overenweer.content.Cloze;
import nl.overenweer.content.DueDate;
import nl.overenweer.content.Gap;
import nl.overenweer.content.Grouping;
import nl.overenweer.content.Highlight;
import nl.overenweer.content.Matching;
import nl.overenweer.content.Matrix;
import nl.overenweer.content.MultipleChoice;
import nl.overenweer.content.Numeric;
import nl.overenweer.content.Option;
import nl.overenweer.content.Ordering;
import nl.overenweer.content.Panel;
import nl.overenweer.content.Question;
import nl.overenweer.content.Rating;
import nl.overenweer.content.ScriptConcordance;
import nl.overenweer.content.ShortText;
import nl.overenweer.content.SingleChoice;
import nl.overenweer.content.Sorting;
import nl.overenweer.content.TextKey;
import nl.overenweer.content.TrueFalse;
import nl.overenweer.content.reading.Passages;

/** A question with its key: a package has to mark answers by itself, and so nothing of it is hidden. */
final class PackedQuestion implements ByKind<Map<String, Object>> {
    private final Setting setting;
    private final String prefix;

    private PackedQuestion(Setting setting, String prefix) {
        this.setting = setting;
        this.prefix = prefix;
    }

    static Map<String, Object> of(Question question, Setting setting) {
        var packed = new LinkedHashMap<String, Object>();
        packed.put("id", question.id());
        packed.put("kind", question.kind().name());
        packed.put("html", setting.line(question.text(), "vraag-"));
        packed.put("plain", plain(question.text()));
        packed.put("scored", question.isScored());
        packed.put("sources", setting.cited(question.sources()));
        packed.putAll(question.match(new PackedQuestion(setting, "casus-")));
        return packed;
    }

    /** The words of a text, without its markup. */
    static String plain(String markdown) {
        return String.join(
                " ",
                Passages.of(markdown).stream().map(passage -> passage.text()).toList());
    }

    @Override
    public Map<String, Object> single(SingleChoice single) {
        return Map.of("options", options(single.options()));
    }

    @Override
    public Map<String, Object> multiple(MultipleChoice multiple) {
        return Map.of("options", options(multiple.options()));
    }

    @Override
    public Map<String, Object> trueFalse(TrueFalse statement) {
        return Map.of(
                "answer", statement.answer(),
                "feedbackTrue", statement.feedbackTrue(),
                "feedbackFalse", statement.feedbackFalse());
    }

    @Override
    public Map<String, Object> matching(Matching matching) {
        return Map.of(
                "pairs",
                matching.pairs().stream()
                        .map(pair -> Map.of("left", pair.left(), "right", pair.right(), "feedback", pair.feedback()))
                        .toList());
    }

    @Override
    public Map<String, Object> ordering(Ordering ordering) {
        return Map.of(
                "steps", ordering.steps(),
                "feedbackRight", ordering.feedbackRight(),
                "feedbackWrong", ordering.feedbackWrong());
    }

    @Override
    public Map<String, Object> numeric(Numeric numeric) {
        return Map.of(
                "answer", numeric.answer().toPlainString(),
                "margin", numeric.margin().toPlainString(),
                "decimals", numeric.decimals(),
                "unit", numeric.unit(),
                "feedbackRight", numeric.feedbackRight(),
                "feedbackTooLow", numeric.feedbackTooLow(),
                "feedbackTooHigh", numeric.feedbackTooHigh());
    }

    @Override
    public Map<String, Object> shortText(ShortText question) {
        return Map.of("key", key(question.key()));
    }

    @Override
    public Map<String, Object> cloze(Cloze cloze) {
        return Map.of(
                "passage", setting.html(cloze.passage(), "tekst-"),
                "gaps", cloze.gaps().stream().map(PackedQuestion::gap).toList());
    }

    @Override
    public Map<String, Object> sorting(Sorting sorting) {
        return grouping(sorting.grouping());
    }

    @Override
    public Map<String, Object> highlight(Highlight highlight) {
        return Map.of(
                "passages",
                highlight.passages().stream()
                        .map(passage -> Map.of(
                                "text", passage.text(), "right", passage.right(), "feedback", passage.feedback()))
                        .toList());
    }

    @Override
    public Map<String, Object> matrix(Matrix matrix) {
        return grouping(matrix.grouping());
    }

    @Override
    public Map<String, Object> script(ScriptConcordance script) {
        var packed = new LinkedHashMap<String, Object>();
        packed.put("story", setting.html(script.story(), prefix + "verhaal-"));
        packed.put("hypothesis", setting.html(script.hypothesis(), prefix + "denk-"));
        packed.put("information", setting.html(script.information(), prefix + "blijkt-"));
        var reasons = new LinkedHashMap<String, Object>();
        for (Rating rating : Rating.values()) {
            reasons.put(rating.key(), script.reason(rating));
        }
        packed.put("reasons", reasons);
        script.panel().ifPresent(panel -> packed.put("panel", panel(panel)));
        return packed;
    }

    @Override
    public Map<String, Object> dueDate(DueDate question) {
        return Map.of(
                "answer", question.answer().toString(),
                "feedbackRight", question.feedbackRight(),
                "feedbackTooEarly", question.feedbackTooEarly(),
                "feedbackTooLate", question.feedbackTooLate());
    }

    private static List<Map<String, Object>> options(List<Option> options) {
        return options.stream().map(PackedQuestion::option).toList();
    }

    private static Map<String, Object> option(Option option) {
        return Map.of("id", option.id(), "text", option.text(), "right", option.right(), "feedback", option.feedback());
    }

    private static Map<String, Object> gap(Gap gap) {
        return gap.match(
                pick -> Map.of("id", pick.id(), "options", options(pick.options())),
                typed -> Map.of("id", typed.id(), "key", key(typed.key())));
    }

    private static Map<String, Object> key(TextKey key) {
        return Map.of(
                "accepted", key.accepted(),
                "mistakes",
                        key.mistakes().stream()
                                .map(mistake -> Map.of("text", mistake.text(), "feedback", mistake.feedback()))
                                .toList(),
                "feedbackRight", key.feedbackRight(),
                "feedbackWrong", key.feedbackWrong());
    }

    private static Map<String, Object> grouping(Grouping grouping) {
        return Map.of(
                "groups",
                        grouping.groups().stream()
                                .map(group -> Map.of("id", group.id(), "text", group.text()))
                                .toList(),
                "members",
                        grouping.members().stream()
                                .map(member -> Map.of(
                                        "text", member.text(), "group", member.group(), "feedback", member.feedback()))
                                .toList());
    }

    private static Map<String, Object> panel(Panel panel) {
        var answers = new LinkedHashMap<String, Object>();
        for (Rating rating : Rating.values()) {
            answers.put(rating.key(), panel.count(rating));
        }
        return Map.of("size", panel.size(), "date", panel.date().toString(), "who", panel.who(), "answers", answers);
    }
}
