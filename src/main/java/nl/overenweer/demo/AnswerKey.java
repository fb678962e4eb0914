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
        return sheet.question()
                .match(
                        single -> letters(single.options(), true),
                        multiple -> letters(multiple.options(), true),
                        statement -> List.of(String.valueOf(statement.answer())),
                        matching -> authorsOrder(),
                        ordering -> authorsOrder(),
                        numeric -> List.of(numeric.answer().toPlainString()));
    }

    /** Never at full marks. */
    List<String> wrong() {
        return sheet.question()
                .match(
                        single -> letters(single.options(), false).subList(0, 1),
                        multiple -> letters(multiple.options(), false).subList(0, 1),
                        statement -> List.of(String.valueOf(!statement.answer())),
                        matching -> rotated(authorsOrder()),
                        ordering -> rotated(authorsOrder()),
                        numeric -> List.of(numeric.answer()
                                .add(numeric.margin())
                                .add(java.math.BigDecimal.ONE)
                                .toPlainString()));
    }

    private List<String> letters(List<Option> options, boolean right) {
        return IntStream.range(0, options.size())
                .filter(place -> options.get(place).right() == right)
                .mapToObj(this::letter)
                .toList();
    }

    private List<String> authorsOrder() {
        return IntStream.range(0, sheet.order().size()).mapToObj(this::letter).toList();
    }

    private String letter(int authorsPlace) {
        return sheet.lines().get(sheet.order().indexOf(authorsPlace)).letter();
    }

    private static List<String> rotated(List<String> letters) {
        List<String> turned = new ArrayList<>(letters);
        Collections.rotate(turned, 1);
        return turned;
    }
}
