package nl.overenweer.content.checking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.overenweer.content.CompletionRule;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Item;
import nl.overenweer.content.OpenCheck;
import nl.overenweer.content.Quiz;
import nl.overenweer.content.Registers;
import nl.overenweer.content.ScormPackage;
import nl.overenweer.content.reading.Resolver;

/** Looks a module over as a careful colleague would before it is published. */
public final class ContentCheck {
    /** Addresses of a module that other pages have: why it is done or not, and the reflection. */
    private static final Set<String> RESERVED = Set.of("reflectie", "waarom");

    /** Where in {@code module.yaml} something may still have to be verified. */
    private static final Set<String> PARTS = Set.of("module", "let-op", "doelen", "reflectie", "verdieping");

    private final CourseModule module;
    private final Resolver resolver;
    private final LocalDate today;

    private ContentCheck(CourseModule module, Registers registers, LocalDate today) {
        this.module = module;
        this.today = today;
        this.resolver = Resolver.of(module, registers);
    }

    /** All findings, whatever day it is: a date in the future passes. */
    public static List<Finding> problems(CourseModule module, Registers registers) {
        return problems(module, registers, LocalDate.MAX);
    }

    /** All findings, in the order of the module: first about itself, then item by item. */
    public static List<Finding> problems(CourseModule module, Registers registers, LocalDate today) {
        return new ContentCheck(module, registers, today).findings();
    }

    private List<Finding> findings() {
        var all = new ArrayList<>(itself());
        module.items().forEach(item -> all.addAll(item(item)));
        return List.copyOf(all);
    }

    private List<Finding> item(Item item) {
        var findings = new Findings(item.slug(), resolver, today);
        findings.required("", item.title(), "een titel");
        if (RESERVED.contains(item.slug())) {
            findings.error("", "Het adres ‘" + item.slug() + "’ gebruikt het programma zelf. Kies een ander.");
        }
        Runnable check = item.match(
                page -> () -> findings.required("", page.body(), "de tekst van de pagina"),
                vignette -> () -> new VignetteCheck(vignette, findings).run(),
                quiz -> () -> quiz(quiz, findings),
                scorm -> () -> scorm(scorm, findings));
        check.run();
        Wordings.of(item).forEach(findings::written);
        return findings.all();
    }

    private void quiz(Quiz quiz, Findings findings) {
        new QuizCheck(quiz, findings).run();
        new ClosingCheck(module, quiz, findings).run();
    }

    private void scorm(ScormPackage scorm, Findings findings) {
        if (!scorm.isNamed()) {
            findings.error(
                    "",
                    "‘" + scorm.reference()
                            + "’ is geen pakket. Kies er een bij ‘Pakketten’, en neem over wat daar staat.");
        }
    }

    private List<Finding> itself() {
        var findings = new Findings("", resolver, today);
        findings.required("", module.title().nl(), "de titel van de module");
        findings.required("", module.summary().nl(), "de samenvatting van de module");
        if (module.audience().isEmpty()) {
            findings.error("", "Zeg voor wie de module is: ggz, RvdK of allebei.");
        }
        if (module.goals().isEmpty()) {
            findings.error("", "Schrijf minstens één leerdoel: wat kan iemand na deze module?");
        }
        if (module.items().isEmpty()) {
            findings.error("", "De module heeft nog geen onderdelen. Begin met een pagina.");
        }
        Wordings.of(module).forEach(findings::written);
        completion(findings);
        openChecks(findings);
        whole(findings);
        return findings.all();
    }

    /** What can only be seen over all its items. */
    private void whole(Findings findings) {
        new TwiceCheck(findings).module(module);
        new Giveaway(findings).module(module);
        new UsedCheck(module).report(findings);
        boolean foreign = module.items().stream().anyMatch(ScormPackage.class::isInstance);
        StudyTime time = StudyTime.of(module);
        if (!foreign && !module.items().isEmpty() && !time.isAbout(module.minutes())) {
            findings.warning("", time.sentence(module.minutes()));
        }
    }

    private void completion(Findings findings) {
        CompletionRule rule = module.completion();
        int questions = module.practice().stream()
                .mapToInt(quiz -> quiz.scored().size())
                .sum();
        if (rule.quizRight() > questions) {
            findings.error(
                    "",
                    "Voor de afronding zijn " + rule.quizRight() + " goede antwoorden nodig, maar de toets heeft "
                            + questions + " vragen die meetellen. Verlaag het aantal.");
        }
        ClosingCheck.completion(module, findings);
        if (rule.allPackages() && module.packages().isEmpty()) {
            findings.error(
                    "", "De afronding vraagt alle pakketten, maar de module heeft er geen. Haal ‘pakketten’ weg.");
        }
        if (rule.isEmpty()) {
            findings.error("", "De module kan zo niet af: zeg bij ‘afronding’ wat iemand gedaan moet hebben.");
        }
    }

    private void openChecks(Findings findings) {
        List<String> slugs = module.items().stream().map(Item::slug).toList();
        for (OpenCheck check : module.openChecks()) {
            if (!check.where().isEmpty() && !PARTS.contains(check.where()) && !slugs.contains(check.where())) {
                findings.warning(
                        "",
                        "Bij ‘controleren’ staat ‘" + check.where()
                                + "’, maar zo heet geen onderdeel van deze module.");
            }
        }
    }
}
