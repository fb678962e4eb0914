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

    public List<Option> getStatutes() {
        return library.statutes().statutes().stream()
                .map((Statute statute) -> new Option("wet:" + statute.id(), statute.name()))
                .toList();
    }

    public List<Option> getSources() {
        return studio.desk().module().sheets("bronnen").stream()
                .map(source -> new Option("bron:" + source.text("id"), source.text("titel")))
                .toList();
    }

    public List<Option> getTerms() {
        return library.glossary().terms().stream()
                .map((Term term) -> new Option("begrip:" + term.id(), term.term()))
                .toList();
    }

    /** The scenes of the case that is open. */
    public List<Option> getScenes() {
        List<Option> scenes = new ArrayList<>();
        studio.desk().sheet(studio.entry().file()).ifPresent(vignette -> vignette.sheets("scenes")
                .forEach(scene -> scenes.add(new Option(
                        scene.text("id"), (scenes.size() + 1) + ". " + label(scene.text("titel"), scene.text("id"))))));
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
