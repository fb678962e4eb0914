package nl.overenweer.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nl.overenweer.content.Option;
import nl.overenweer.learning.grading.AnswerSheet;

/** A right and a wrong answer to a question as it lies before one learner, in the letters of her sheet. */
record AnswerKey(AnswerSheet sheet) {
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

    private String letter(int authorsPlace) {
        return sheet.lines().get(sheet.order().indexOf(authorsPlace)).letter();
    }

    static List<String> rotated(List<String> letters) {
        List<String> turned = new ArrayList<>(letters);
        Collections.rotate(turned, 1);
        return turned;
    }
}
