package nl.overenweer.authoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.overenweer.authoring.editing.Desk;
import nl.overenweer.authoring.editing.Form;
import nl.overenweer.authoring.editing.Part;

/** What a module says of itself: title, summary, goals, minutes, law date, sources, completion rule, what is still to be checked. */
@Named("studioData")
@RequestScoped
public class DataBean {
    private static final Part DATA = Part.whole(Desk.MODULE);

    @Inject
    private StudioBean studio;

    @Inject
    private FormDesk desk;

    @Inject
    private Submission submission;

    public void load() {
        studio.open();
        if (submission.sent()) {
            desk.take(DATA, Form.MODULE, studio.getAddress() + "/gegevens");
        } else {
            desk.show(DATA, Form.MODULE);
        }
    }

    public SheetForm getForm() {
        return desk.form();
    }
}
