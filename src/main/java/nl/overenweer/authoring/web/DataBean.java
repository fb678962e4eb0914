package nl.overenweer.authoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
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
    private FormBean form;

    @Inject
    private Submission submission;

    public List<String> getSides() {
        return List.of("ggz", "rvdk");
    }

    /** The kinds of items that a learner does all of, or none. */
    public List<String> getWholes() {
        return List.of("paginas", "casussen");
    }

    public void load() {
        studio.open();
        if (submission.sent()) {
            form.take(DATA, Form.MODULE, studio.getAddress() + "/gegevens");
        } else {
            form.show(DATA, Form.MODULE);
        }
    }
}
