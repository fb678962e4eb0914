package nl.overenweer.mirror.converging;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.overenweer.content.Agreement;
import nl.overenweer.content.ChildLane;
import nl.overenweer.content.ChildQuestion;
import nl.overenweer.content.Choice;
import nl.overenweer.content.CompletionRule;
import nl.overenweer.content.Condition;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Judgement;
import nl.overenweer.content.Scene;
import nl.overenweer.content.SceneTime;
import nl.overenweer.content.Span;
import nl.overenweer.content.Vignette;
import nl.overenweer.learning.CourseSketch;

/** Scenes of three choices a, b and c, and how they were predicted and chosen: '12 8 0' is twelve a, eight b and no c. */
final class GuessSketch {
    private GuessSketch() {}

    static Scene scene(String id, Agreement agreement) {
        return new Scene(
                id,
                "Scene " + id,
                "",
                SceneTime.AT_ONCE,
                "",
                List.of(),
                ChildLane.NONE,
                "What do you do?",
                ChildQuestion.NONE,
                agreement,
                Stream.of("a", "b", "c").map(GuessSketch::choice).toList(),
                "",
                Map.of(),
                Map.of(),
                false);
    }

    private static Choice choice(String id) {
        return new Choice(
                id,
                Condition.ALWAYS,
                "I do " + id,
                Judgement.DEFENSIBLE,
                Span.NONE,
                "",
                "",
                Map.of(),
                List.of(),
                List.of());
    }

    static Vignette vignette(Scene... scenes) {
        return new Vignette(
                "casus",
                "Case",
                "",
                5,
                List.of(),
                Map.of(),
                Map.of(),
                null,
                List.of(),
                List.of(),
                scenes[0].id(),
                List.of(scenes));
    }

    static CourseModule module(Scene... scenes) {
        return CourseSketch.module(new CompletionRule(true, true, 0), List.of(vignette(scenes)));
    }

    static Guess guess(Scene scene, Glasses guessers, String predicted, String chosen) {
        return new Guess(module(scene), vignette(scene), scene, guessers, spread(predicted), spread(chosen));
    }

    static Spread spread(String counts) {
        List<Integer> each =
                Arrays.stream(counts.strip().split(" ")).map(Integer::valueOf).toList();
        Map<String, Integer> all = new HashMap<>();
        for (int i = 0; i < each.size(); i++) {
            all.put(String.valueOf((char) ('a' + i)), each.get(i));
        }
        return new Spread(all);
    }
}
