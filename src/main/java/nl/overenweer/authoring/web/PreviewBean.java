package nl.overenweer.authoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.overenweer.authoring.editing.SheetText;
import nl.overenweer.shared.NotFound;

/** A page of the draft, as large as a learner will see it. */
@Named("studioPreview")
@RequestScoped
public class PreviewBean {
    @Inject
    private StudioBean studio;

    @Inject
    private RenderingBean rendering;

    private String html = "";

    /** Refuses what is no page: a scene and a question have their preview beside their form. */
    public void load() {
        studio.open();
        if (!studio.entry().page()) {
            throw new NotFound("no page: " + studio.getItem());
        }
        html = studio.desk()
                .sheet(studio.entry().file())
                .map(sheet -> rendering.html(sheet.text(SheetText.BODY)))
                .orElse("");
    }

    public String getHtml() {
        return html;
    }
}
