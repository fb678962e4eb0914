package nl.overenweer.demo;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.overenweer.content.Choice;
import nl.overenweer.content.Expectation;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Scene;

/** What an invented professional is inclined to choose: mostly well, and rather as her own profession would. */
final class Inclination {
    private static final int OWN_PROFESSION = 5;

    private final Random chance;
    private final Glasses own;

    Inclination(Random chance, Glasses own) {
        this.chance = chance;
        this.own = own;
    }

    Choice choice(Scene scene, List<Choice> offered) {
        int[] weights =
                offered.stream().mapToInt(choice -> weight(scene, choice)).toArray();
        int drawn = chance.nextInt(java.util.Arrays.stream(weights).sum());
        int place = 0;
        while (drawn >= weights[place]) {
            drawn -= weights[place];
            place++;
        }
        return offered.get(place);
    }

    /** What she thinks that most of the others chose: two times out of three what the authors think too. */
    Choice prediction(Scene scene) {
        return expected(scene, own.other())
                .filter(choice -> chance.nextInt(3) > 0)
                .orElseGet(
                        () -> scene.choices().get(chance.nextInt(scene.choices().size())));
    }

    /** Empty where the scene asks nothing about the child. */
    String childAnswer(Scene scene) {
        var answers = scene.childQuestion().answers();
        return answers.isEmpty()
                ? ""
                : answers.get(chance.nextInt(answers.size())).id();
    }

    private int weight(Scene scene, Choice choice) {
        int judged =
                switch (choice.judgement()) {
                    case STRONG -> 6;
                    case DEFENSIBLE -> 3;
                    case RISKY -> 2;
                    case AGAINST_RULE -> 1;
                };
        return judged + (expected(scene, own).equals(Optional.of(choice)) ? OWN_PROFESSION : 0);
    }

    private static Optional<Choice> expected(Scene scene, Glasses side) {
        return Optional.ofNullable(scene.expectation().get(side))
                .map(Expectation::choice)
                .flatMap(scene::choice);
    }
}
