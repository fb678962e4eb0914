package nl.overenweer.content.checking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.overenweer.content.Basis;
import nl.overenweer.content.Citation;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Inquiry;
import nl.overenweer.content.Lens;
import nl.overenweer.content.MediaKind;
import nl.overenweer.content.Scene;
import nl.overenweer.content.Vignette;
import nl.overenweer.content.reading.Markdown;

/** What a module brings along and then does not use: sources that nothing rests on, pictures that stand nowhere. */
final class UsedCheck {
    /** As a link has it, and as a guide in a page does. */
    private static final Pattern NAMED = Pattern.compile("\\bbron:([a-z0-9]+(?:[-._][a-z0-9]+)*)");

    private final CourseModule module;
    private final List<Citation> cited = new ArrayList<>();

    UsedCheck(CourseModule module) {
        this.module = module;
    }

    void report(Findings findings) {
        List<String> texts = new ArrayList<>();
        Wordings.of(module).forEach(wording -> texts.add(wording.text()));
        module.items().forEach(item -> Wordings.of(item).forEach(wording -> texts.add(wording.text())));
        Set<String> sources = sources(texts);
        module.sources().stream()
                .filter(source -> !sources.contains(source.id()))
                .forEach(source -> findings.warning(
                        "",
                        "De bron ‘" + source.id()
                                + "’ wordt nergens genoemd. Noem hem waar hij bij hoort, of haal hem weg."));
        Set<String> shown = shown(texts);
        module.media().stream()
                .filter(path -> MediaKind.of(path).shown() && !shown.contains(path))
                .forEach(path -> findings.warning(
                        "", "Het bestand ‘" + path + "’ staat nergens in de module. Laat het zien, of haal het weg."));
    }

    private Set<String> sources(List<String> texts) {
        Set<String> named = new HashSet<>();
        texts.forEach(text -> NAMED.matcher(text).results().forEach(found -> named.add(found.group(1))));
        module.vignettes().forEach(this::vignette);
        module.quizzes().forEach(quiz -> quiz.questions().forEach(question -> cited.addAll(question.sources())));
        cited.stream()
                .filter(citation -> citation.kind() == Citation.Kind.SOURCE)
                .forEach(citation -> named.add(citation.key()));
        return named;
    }

    private void vignette(Vignette vignette) {
        vignette.limits().forEach(limit -> cited.addAll(limit.sources()));
        for (Inquiry inquiry : vignette.inquiries()) {
            for (Basis basis : inquiry.bases()) {
                cite(basis.grounds(), basis.lenses());
            }
        }
        for (Scene scene : vignette.scenes()) {
            scene.choices().forEach(choice -> cite(choice.grounds(), choice.lenses()));
        }
    }

    private void cite(Collection<Citation> grounds, Map<Glasses, Lens> lenses) {
        cited.addAll(grounds);
        lenses.values().forEach(lens -> cited.addAll(lens.sources()));
    }

    private static Set<String> shown(List<String> texts) {
        Set<String> shown = new HashSet<>();
        texts.stream()
                .filter(text -> text.contains("]("))
                .flatMap(text -> Markdown.links(text).stream())
                .forEach(link -> shown.add(link.destination()));
        return shown;
    }
}
