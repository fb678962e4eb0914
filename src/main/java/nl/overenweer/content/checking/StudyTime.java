package nl.overenweer.content.checking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.overenweer.content.CompletionRule;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Next;
import nl.overenweer.content.Quiz;
import nl.overenweer.content.Scene;
import nl.overenweer.content.Vignette;

/**
 * How long somebody takes who reads every page, plays every case along its longest way and takes the test that completion asks: 200 words a
 * minute, 90 seconds for a decision with what one reads after it, 45 seconds for a question. As opposed to
 * {@link CourseModule#minutes}, which is what the author says.
 *
 * @param pages minutes, as are the others
 */
public record StudyTime(double pages, double cases, double test) {
    private static final double WORDS = 200;
    private static final double DECISION = 1.5;
    private static final double QUESTION = 0.75;
    private static final double LEEWAY = 0.25;

    public static StudyTime of(CourseModule module) {
        return new StudyTime(
                module.pages().stream().mapToInt(page -> words(page.body())).sum() / WORDS,
                module.vignettes().stream().mapToDouble(StudyTime::of).sum(),
                QUESTION * questions(module));
    }

    /** The briefing and the own documents of the profession that has most to read, and then the longest way. */
    public static double of(Vignette vignette) {
        int file = Stream.of(Glasses.values())
                .filter(vignette.roles()::containsKey)
                .mapToInt(side -> file(vignette, side))
                .max()
                .orElse(0);
        return file / WORDS + new LongestWay(vignette).from(vignette.start());
    }

    public double total() {
        return pages + cases + test;
    }

    /** Whether what the author says is off by no more than a quarter. */
    public boolean isAbout(int minutes) {
        return Math.abs(total() - minutes) <= LEEWAY * minutes;
    }

    /** What to do about it, where it is off. */
    String sentence(int minutes) {
        return String.format(
                Locale.ROOT,
                "Bij ‘minuten’ staat %d, maar wij tellen er %.0f: %.0f voor de pagina’s, %.0f voor de casussen en %.0f voor de"
                        + " toets. Verander het getal, of schrijf korter of langer.",
                minutes,
                total(),
                pages,
                cases,
                test);
    }

    private static int questions(CourseModule module) {
        CompletionRule rule = module.completion();
        if (rule.closingPassed()) {
            return module.closingTest().map(Quiz::asked).orElse(0);
        }
        return rule.quizRight() == 0
                ? 0
                : module.practice().stream().mapToInt(Quiz::asked).sum();
    }

    private static int file(Vignette vignette, Glasses side) {
        int documents = vignette.documents().stream()
                .filter(document -> document.sides().contains(side))
                .mapToInt(document -> words(document.text()))
                .sum();
        int dossier = vignette.dossiers().containsKey(side)
                ? words(vignette.dossiers().get(side).text())
                : 0;
        return documents + dossier + words(vignette.roleFor(side));
    }

    /** Words as writers count them: what stands between blanks, without the marks of Markdown. */
    static int words(String markdown) {
        String plain = markdown.replaceAll("[`*_>|#\\[\\]()]", " ").strip();
        return plain.isEmpty() ? 0 : plain.split("\\s+").length;
    }

    /** Minutes along the way that takes longest; where a case goes round, the way back is left out. */
    private static final class LongestWay {
        private final Vignette vignette;
        private final Map<String, Double> known = new HashMap<>();
        private final Set<String> under = new HashSet<>();

        LongestWay(Vignette vignette) {
            this.vignette = vignette;
        }

        double from(String id) {
            if (known.containsKey(id)) {
                return known.get(id);
            }
            if (!under.add(id)) {
                return 0;
            }
            double longest = vignette.scene(id).map(this::from).orElse(0.0);
            under.remove(id);
            known.put(id, longest);
            return longest;
        }

        private double from(Scene scene) {
            double onward = scene.choices().stream()
                    .flatMap(choice -> choice.next().stream())
                    .map(Next::scene)
                    .distinct()
                    .mapToDouble(this::from)
                    .max()
                    .orElse(0);
            return read(scene) / WORDS + (scene.choices().isEmpty() ? 0 : DECISION) + onward;
        }

        private static int read(Scene scene) {
            var child = scene.child();
            int lane = Stream.of(child.who(), child.sees(), child.needs(), child.contact())
                    .mapToInt(StudyTime::words)
                    .sum();
            int later =
                    scene.later().stream().mapToInt(each -> words(each.text())).sum();
            return words(scene.text()) + lane + later;
        }
    }
}
