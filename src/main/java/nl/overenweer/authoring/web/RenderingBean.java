package nl.overenweer.authoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.overenweer.authoring.Preview;
import nl.overenweer.shared.web.LanguageBean;

/** Markdown of the draft that is open, as a learner will see it. */
@Named("rendering")
@RequestScoped
public class RenderingBean {
    @Inject
    private StudioBean studio;

    @Inject
    private Preview preview;

    @Inject
    private LanguageBean language;

    public String html(String markdown) {
        return preview.html(studio.work(), markdown, language.getLocale());
    }
}
