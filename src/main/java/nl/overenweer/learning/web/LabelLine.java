package nl.overenweer.learning.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.overenweer.content.Bank;
import nl.overenweer.learning.QuestionState;

/** How the questions about one subject went: 'kindcheck: 3 van 4'. */
public record LabelLine(String label, int right, int total) {
    /** A line per label, in the order of the bank. A question with two labels counts in both. */
    static List<LabelLine> of(List<QuestionState> questions, Bank bank) {
        Map<String, LabelLine> lines = new LinkedHashMap<>();
        bank.labels().values().forEach(labels -> labels.forEach(label -> lines.put(label, new LabelLine(label, 0, 0))));
        for (QuestionState question : questions) {
            Set<String> labels = bank.labels().getOrDefault(question.question().id(), Set.of());
            labels.forEach(label -> lines.computeIfPresent(label, (same, line) -> line.plus(question.isRight())));
        }
        return new ArrayList<>(lines.values())
                .stream().filter(line -> line.total() > 0).toList();
    }

    /** The label as people read it. */
    public String words() {
        return label.replace('-', ' ');
    }

    public boolean isWhole() {
        return right == total;
    }

    private LabelLine plus(boolean good) {
        return new LabelLine(label, right + (good ? 1 : 0), total + 1);
    }
}
