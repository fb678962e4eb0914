package nl.overenweer.authoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import nl.overenweer.authoring.editing.Form;
import nl.overenweer.authoring.editing.FormEdit;
import nl.overenweer.authoring.editing.ListVerb;
import nl.overenweer.authoring.editing.Part;
import nl.overenweer.authoring.editing.Sheet;
import nl.overenweer.content.ModuleFiles;
import org.jspecify.annotations.Nullable;

/** Shows a part of a module as a form and takes what was sent: the one way that every form of the studio goes. */
@RequestScoped
public class FormBean {
    @Inject
    private StudioBean studio;

    @Inject
    private Submission submission;

    private @Nullable SheetForm form;
    private Optional<ListVerb> verb = Optional.empty();

    void show(Part part, Form fields) {
        ModuleFiles files = studio.work().files();
        Sheet sheet = part.in(files).orElseGet(Sheet::empty);
        form = SheetForm.of(fields, sheet, part.stamp(files), studio.remarks(part));
    }

    /** Saves what was sent and says that it did; or shows both texts when somebody else was first. */
    boolean take(Part part, Form fields) {
        verb = ListVerb.of(submission.button());
        FormEdit edit = new FormEdit(part, fields, submission.posted(), submission.one("stempel"), verb);
        if (studio.save(edit)) {
            return true;
        }
        submission.conflict();
        ModuleFiles now = studio.work().files();
        Sheet mine = new FormEdit(part, fields, submission.posted(), "", Optional.empty()).mine(now);
        form = SheetForm.clash(fields, mine, part.in(now).orElseGet(Sheet::empty), part.stamp(now));
        return false;
    }

    /** Saves and goes to the address of the form, to the place that was just made or moved. */
    void take(Part part, Form fields, String address) {
        if (take(part, fields)) {
            ModuleFiles files = studio.work().files();
            String place =
                    verb.flatMap(button -> part.in(files).map(button::place)).orElse("");
            submission.goTo(address + (place.isEmpty() ? "" : "#" + place));
        }
    }

    /** What the fields of the studio read. */
    @Produces
    @Named("form")
    SheetForm form() {
        return Optional.ofNullable(form).orElseThrow(() -> new IllegalStateException("show() comes first"));
    }
}
