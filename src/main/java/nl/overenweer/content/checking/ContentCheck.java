package nl.overenweer.content.checking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.overenweer.content.CompletionRule;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Item;
import nl.overenweer.content.OpenCheck;
import nl.overenweer.content.Page;
import nl.overenweer.content.Registers;
import nl.overenweer.content.reading.Resolver;

/** Looks a module over as a careful colleague would before it is published. */
public final class ContentCheck {
    /** Addresses of a module that other pages have: why it is done or not, and the reflection. */
    private static final Set<String> RESERVED = Set.of("reflectie", "waarom");

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
        findings.written("", item.title());
        return item.match(
                page -> page(page, findings),
                vignette -> {
                    new VignetteCheck(vignette, findings).run();
                    return findings.all();
                },
                quiz -> {
                    new QuizCheck(quiz, findings).run();
                    new ClosingCheck(module, quiz, findings).run();
                    return findings.all();
                },
                scorm -> {
                    if (!module.media().contains(scorm.file())) {
                        findings.error("", "Het pakket ‘" + scorm.file() + "’ staat niet in de map van de module.");
                    }
                    return findings.all();
                });
    }

    private static List<Finding> page(Page page, Findings findings) {
        findings.required("", page.body(), "de tekst van de pagina");
        findings.written("", page.body());
        return findings.all();
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
        texts().forEach(text -> findings.written("", text));
        completion(findings);
        openChecks(findings);
        return findings.all();
    }

    private Stream<String> texts() {
        return Stream.concat(
                Stream.of(
                        module.title().nl(),
                        module.summary().nl(),
                        module.forWhom(),
                        module.care(),
                        module.reflection(),
                        module.deepening()),
                module.goals().stream().map(goal -> goal.nl()));
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
        if (rule.isEmpty()) {
            findings.error("", "De module kan zo niet af: zeg bij ‘afronding’ wat iemand gedaan moet hebben.");
        }
    }

    private void openChecks(Findings findings) {
        List<String> slugs = module.items().stream().map(Item::slug).toList();
        for (OpenCheck check : module.openChecks()) {
            if (!check.where().isEmpty() && !check.where().equals("module") && !slugs.contains(check.where())) {
                findings.warning(
                        "",
                        "Bij ‘controleren’ staat ‘" + check.where()
                                + "’, maar zo heet geen onderdeel van deze module.");
            }
        }
    }
}
