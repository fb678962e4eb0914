package nl.overenweer.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A case: scenes that follow from choices.
 *
 * @param roles who you are in this case, per profession
 * @param dossiers what each profession has on file at the start
 * @param clock null for a case in which time does not count
 * @param documents what lies, or may come, on file; each for one profession or for both
 * @param inquiries what may be asked of others
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
        @Nullable CaseClock clock,
        List<CaseDocument> documents,
        List<Inquiry> inquiries,
        String start,
        List<Scene> scenes)
        implements Item {
    public Vignette {
        Checks.slug(slug);
        Checks.that(minutes > 0, "a case takes at least a minute");
        children = List.copyOf(children);
        roles = Frozen.perGlasses(roles);
        dossiers = Frozen.perGlasses(dossiers);
        documents = List.copyOf(documents);
        inquiries = List.copyOf(inquiries);
        scenes = List.copyOf(scenes);
        Checks.unique(documents, CaseDocument::id);
        Checks.unique(inquiries, Inquiry::id);
        Checks.unique(scenes, Scene::id);
    }

    public Optional<Scene> scene(String id) {
        return scenes.stream().filter(scene -> scene.id().equals(id)).findFirst();
    }

    public Optional<CaseDocument> document(String id) {
        return documents.stream().filter(document -> document.id().equals(id)).findFirst();
    }

    public Optional<Inquiry> inquiry(String id) {
        return inquiries.stream().filter(inquiry -> inquiry.id().equals(id)).findFirst();
    }

    /** The terms that may run in this case; none without a clock. */
    public List<TimeLimit> limits() {
        return clock == null ? List.of() : clock.limits();
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
