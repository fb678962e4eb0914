package nl.overenweer.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.overenweer.content.Cloze;
import nl.overenweer.content.Gap;
import nl.overenweer.content.Grouping;
import nl.overenweer.content.Highlight;
import nl.overenweer.content.Option;
import nl.overenweer.content.Rating;
import nl.overenweer.content.ScriptConcordance;
import nl.overenweer.learning.grading.AnswerSheet;

/** A right and a wrong answer to a question as it lies before one learner, in the letters of her sheet. */
record AnswerKey(AnswerSheet sheet) {
    /** What nobody could mean. */
    static final String NONSENSE = "geen idee";

    List<String> right() {
        return sheet.question().match(new RightAnswer(this));
    }

    /** Never at full marks. */
    List<String> wrong() {
        return sheet.question().match(new WrongAnswer(this));
    }

    List<String> letters(List<Option> options, boolean right) {
        return IntStream.range(0, options.size())
                .filter(place -> options.get(place).right() == right)
                .mapToObj(this::letter)
                .toList();
    }

    List<String> authorsOrder() {
        return IntStream.range(0, sheet.order().size()).mapToObj(this::letter).toList();
    }

    /** The letter of a right or wrong option of this gap, or a right or wrong word. */
    String fill(Cloze cloze, Gap gap, boolean right) {
        return gap.match(
                pick -> {
                    List<AnswerSheet.Line> lines = sheet.gaps().get(cloze.gaps().indexOf(gap));
                    String text = pick.options().stream()
                            .filter(option -> option.right() == right)
                            .findFirst()
                            .orElseThrow()
                            .text();
                    return lines.stream()
                            .filter(line -> line.text().equals(text))
                            .findFirst()
                            .orElseThrow()
                            .letter();
                },
                typed -> right ? typed.key().shown() : NONSENSE);
    }

    /** For each line the letter of its group, or of one so many further on. */
    List<String> groups(Grouping grouping, int further) {
        return sheet.order().stream()
                .map(place -> {
                    int own = grouping.placeOf(grouping.members().get(place));
                    return sheet.groups()
                            .get((own + further) % grouping.groups().size())
                            .letter();
                })
                .toList();
    }

    List<String> passages(Highlight highlight, boolean right) {
        return IntStream.range(0, highlight.passages().size())
                .filter(place -> highlight.passages().get(place).right() == right)
                .mapToObj(this::letter)
                .toList();
    }

    /** What most of the panel chose, or fewest of it; anything where there is none. */
    String rating(ScriptConcordance script, boolean right) {
        Comparator<Integer> byCount = Comparator.comparingInt(place ->
                script.panel().map(panel -> panel.count(Rating.values()[place])).orElse(0));
        int place = IntStream.range(0, Rating.values().length)
                .boxed()
                .max(right ? byCount : byCount.reversed())
                .orElseThrow();
        return String.valueOf((char) ('a' + place));
    }

    private String letter(int authorsPlace) {
        return sheet.lines().get(sheet.order().indexOf(authorsPlace)).letter();
    }

    static List<String> rotated(List<String> letters) {
        List<String> turned = new ArrayList<>(letters);
        Collections.rotate(turned, 1);
        return turned;
    }
}
