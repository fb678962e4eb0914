package nl.overenweer.mirror.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.overenweer.content.Choice;
import nl.overenweer.learning.SceneState;
import nl.overenweer.mirror.Reflection;

/**
 * The Spiegel of one scene as one learner sees it: her own profession first.
 *
 * @param figures whether both professions have figures, to be shown side by side
 */
public record Face(boolean figures, Half own, Half other, List<Row> rows) {
    /** One choice with both percentages; {@code letter} is empty for the others taken together. */
    public record Row(String letter, String text, int own, int other, boolean mine, boolean predicted) {}

    public Face {
        rows = List.copyOf(rows);
    }

    static Face of(SceneState scene, Reflection own, Reflection other) {
        Half left = Half.of(scene, own);
        Half right = Half.of(scene, other);
        return new Face(left.isCounted() && right.isCounted(), left, right, rows(scene, left, right));
    }

    private static List<Row> rows(SceneState scene, Half own, Half other) {
        List<Row> rows = new ArrayList<>();
        for (Choice choice : scene.offered()) {
            rows.add(new Row(
                    Half.letter(scene, choice.id()),
                    choice.text(),
                    own.percent(choice.id()),
                    other.percent(choice.id()),
                    is(scene.chosen(), choice),
                    is(scene.predicted(), choice)));
        }
        boolean merged = own.percent("") > 0 || other.percent("") > 0;
        if (merged) {
            rows.add(new Row("", "", own.percent(""), other.percent(""), false, false));
        }
        return rows;
    }

    private static boolean is(Optional<Choice> one, Choice choice) {
        return one.filter(choice::equals).isPresent();
    }
}
