package nl.overenweer.authoring.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.overenweer.authoring.Drafts;
import nl.overenweer.authoring.Preview;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.web.LanguageBean;
import org.jspecify.annotations.Nullable;

/** Typed Markdown as learners will see it; keeps nothing. */
@Path("/auteur/voorbeeld")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PreviewResource {
    private static final int LONGEST = 60_000;

    /** What is typed, and in which module. */
    public record Typed(@Nullable String module, @Nullable String text) {}

    /** What it will look like. */
    public record Shown(String html) {}

    @Inject
    private Drafts drafts;

    @Inject
    private Preview preview;

    @Inject
    private LanguageBean language;

    @POST
    public Shown show(@Nullable Typed typed) {
        if (typed == null
                || typed.module() == null
                || typed.text() == null
                || typed.text().length() > LONGEST) {
            throw new RuleBroken("authoring.preview.refused");
        }
        return new Shown(preview.html(drafts.look(typed.module()), typed.text(), language.getLocale()));
    }
}
