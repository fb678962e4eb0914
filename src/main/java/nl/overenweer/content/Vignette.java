package nl.overenweer.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A case: scenes that follow from choices.
 *
 * @param roles who you are in this case, per profession
 * @param dossiers what each profession has on file at the start
 * @param start the scene that opens the case
 */
public record Vignette(
        String slug,
        String title,
        String summary,
        int minutes,
        List<Child> children,
        Map<Glasses, String> roles,
        Map<Glasses, Dossier> dossiers,
        String start,
        List<Scene> scenes)
        implements Item {
    public Vignette {
        Checks.slug(slug);
        Checks.that(minutes > 0, "a case takes at least a minute");
        children = List.copyOf(children);
        roles = Frozen.perGlasses(roles);
        dossiers = Frozen.perGlasses(dossiers);
        scenes = List.copyOf(scenes);
        Checks.unique(scenes, Scene::id);
    }

    public Optional<Scene> scene(String id) {
        return scenes.stream().filter(scene -> scene.id().equals(id)).findFirst();
    }

    /** The role for these glasses; the other one's where the case was written for one profession only. */
    public String roleFor(Glasses glasses) {
        return roles.getOrDefault(glasses, roles.getOrDefault(glasses.other(), ""));
    }

    @Override
    public <R> R match(
            Function<Page, R> onPage,
            Function<Vignette, R> onVignette,
            Function<Quiz, R> onQuiz,
            Function<ScormPackage, R> onScorm) {
        return onVignette.apply(this);
    }
}
