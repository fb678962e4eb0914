package nl.overenweer.authoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.overenweer.content.Library;
import nl.overenweer.content.Statute;
import nl.overenweer.content.Term;
import nl.overenweer.shared.web.LanguageBean;
import org.jspecify.annotations.Nullable;

/** What a trainer may pick from: articles, sources, terms, scenes of this case. */
@Named("pick")
@RequestScoped
public class PickBean {
    /** One to pick: what it is called in the text form, and what people read. */
    public record Option(String value, String label) {}

    @Inject
    private Library library;

    @Inject
    private StudioBean studio;

    @Inject
    private LanguageBean language;

    /** Looked up once: a page asks for them in every row. */
    private @Nullable List<Option> statutes;

    private @Nullable List<Option> sources;
    private @Nullable List<Option> terms;
    private @Nullable List<Option> scenes;

    public List<Option> getStatutes() {
        if (statutes == null) {
            statutes = library.statutes().statutes().stream()
                    .map((Statute statute) -> new Option("wet:" + statute.id(), statute.name()))
                    .toList();
        }
        return statutes;
    }

    public List<Option> getSources() {
        if (sources == null) {
            sources = studio.desk().module().sheets("bronnen").stream()
                    .map(source -> new Option("bron:" + source.text("id"), source.text("titel")))
                    .toList();
        }
        return sources;
    }

    public List<Option> getTerms() {
        if (terms == null) {
            terms = library.glossary().terms().stream()
                    .map((Term term) -> new Option("begrip:" + term.id(), term.term()))
                    .toList();
        }
        return terms;
    }

    /** The scenes of the case that is open. */
    public List<Option> getScenes() {
        if (scenes == null) {
            List<Option> found = new ArrayList<>();
            studio.desk().sheet(studio.entry().file()).ifPresent(vignette -> vignette.sheets("scenes")
                    .forEach(scene -> found.add(new Option(
                            scene.text("id"),
                            (found.size() + 1) + ". " + label(scene.text("titel"), scene.text("id"))))));
            scenes = found;
        }
        return scenes;
    }

    /** What a cited key stands for; a sentence when it stands for nothing. */
    public String name(String key) {
        return Stream.concat(getStatutes().stream(), getSources().stream())
                .filter(one -> one.value().equals(key))
                .map(Option::label)
                .findFirst()
                .orElseGet(() -> language.texts().get("authoring.cite.unknown"));
    }

    public boolean scene(String id) {
        return id.isEmpty() || getScenes().stream().anyMatch(one -> one.value().equals(id));
    }

    private static String label(String title, String id) {
        return title.isEmpty() ? id : title;
    }
}
