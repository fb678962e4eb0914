package nl.overenweer.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.overenweer.content.reading.Markdown;

/** What we ask of each of our own modules, besides what every trainer's module must have. */
final class Curriculum {
    private static final int CASES = 2;
    private static final int BANK = 15;
    private static final Pattern INVENTED = Pattern.compile("\\b(gezinnen|mensen|anderen)\\b[^.]*\\bzijn verzonnen\\b");
    private static final Pattern NO_ADVICE = Pattern.compile("\\bgeen juridisch\\b[^.]*\\badvies\\b");

    private final CourseModule module;
    private final List<String> faults = new ArrayList<>();

    private Curriculum(CourseModule module) {
        this.module = module;
    }

    static List<String> faults(CourseModule module) {
        var curriculum = new Curriculum(module);
        curriculum.parts();
        curriculum.english();
        curriculum.pages();
        curriculum.help();
        return curriculum.faults;
    }

    private void parts() {
        ask(
                module.vignettes().size() >= CASES,
                "Er zijn twee casussen; hier " + module.vignettes().size() + ".");
        ask(module.closingTest().isPresent(), "Er is een eindtoets.");
        ask(module.completion().closingPassed(), "De afronding vraagt de eindtoets.");
        int bank = module.closingTest()
                .map(test -> module.bank(test).questions().size())
                .orElse(0);
        ask(bank >= BANK, "De bank van de eindtoets heeft minstens vijftien vragen; hier " + bank + ".");
        Set<String> ids = new HashSet<>();
        module.quizzes().stream()
                .flatMap(quiz -> quiz.questions().stream())
                .map(Question::id)
                .filter(id -> !ids.add(id))
                .forEach(id ->
                        faults.add("De vraag ‘" + id + "’ staat in twee toetsen: geef elke vraag een eigen naam."));
        for (Vignette vignette : module.vignettes()) {
            ask(
                    vignette.roles().keySet().containsAll(module.audience()),
                    "De casus ‘" + vignette.slug() + "’ heeft een rol voor wie de module is.");
        }
    }

    private void english() {
        ask(!module.title().en().isBlank(), "De titel staat er ook in het Engels.");
        ask(!module.summary().en().isBlank(), "De samenvatting staat er ook in het Engels.");
        ask(
                module.goals().stream().noneMatch(goal -> goal.en().isBlank()),
                "De leerdoelen staan er ook in het Engels (doelen-en).");
    }

    private void pages() {
        boolean figure = module.pages().stream()
                .flatMap(page -> Markdown.links(page.body()).stream())
                .anyMatch(link -> link.image());
        ask(figure, "Minstens één pagina heeft een tekening.");
        ask(says(INVENTED), "Een pagina zegt dat de mensen in de module zijn verzonnen.");
        ask(says(NO_ADVICE), "Een pagina zegt dat dit geen juridisch advies is.");
    }

    private boolean says(Pattern what) {
        return module.pages().stream().anyMatch(page -> what.matcher(page.body().replaceAll("\\s+", " "))
                .find());
    }

    private void help() {
        for (String help : List.of("113", "0800-0113", "Veilig Thuis", "0800-2000", "112")) {
            ask(module.care().contains(help), "Bij ‘let-op’ staat hulp: " + help + ".");
        }
    }

    private void ask(boolean so, String sentence) {
        if (!so) {
            faults.add(sentence);
        }
    }
}
