package nl.overenweer.authoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.overenweer.authoring.Lint;
import nl.overenweer.authoring.editing.Desk;
import nl.overenweer.authoring.editing.SheetText;
import nl.overenweer.authoring.editing.TextEdit;
import nl.overenweer.content.reading.Problem;

/** A file as text, for who knows the text form: the same words as in {@code courses/}, every key included. */
@Named("studioText")
@RequestScoped
public class TextBean {
    @Inject
    private StudioBean studio;

    @Inject
    private Submission submission;

    @Inject
    private Lint lint;

    private String text = "";
    private String stamp = "";
    private String theirs = "";
    private boolean refused;
    private List<Problem> problems = List.of();

    public void load() {
        studio.open();
        text = stored();
        stamp = SheetText.stamp(text);
        if (submission.sent()) {
            take();
        }
        problems = lint.problems(studio.work().files().with(getFile(), text)).stream()
                .filter(problem -> problem.file().equals(getFile()))
                .toList();
    }

    private void take() {
        text = submission.posted().one("tekst");
        if (SheetText.read(getFile(), text).isEmpty()) {
            refused = true;
            stamp = submission.one("stempel");
            submission.refuse(422);
        } else if (studio.save(new TextEdit(getFile(), submission.one("stempel"), text))) {
            submission.goTo(getAddress());
        } else {
            theirs = stored();
            stamp = SheetText.stamp(theirs);
            submission.conflict();
        }
    }

    public String getFile() {
        return isOfModule() ? Desk.MODULE : studio.entry().file();
    }

    /** A package of another tool has no text of its own: it stands in the module's. */
    private boolean isOfModule() {
        return studio.getItem().isEmpty() || studio.entry().foreign();
    }

    public String getText() {
        return text;
    }

    /** What the page showed, in short: when the stored text has another, somebody else was first. */
    public String getStamp() {
        return stamp;
    }

    public String getTheirs() {
        return theirs;
    }

    /** Whether what was sent could not be read at all, and so was not saved. */
    public boolean isRefused() {
        return refused;
    }

    public List<Problem> getProblems() {
        return problems;
    }

    public String getAddress() {
        return studio.getAddress() + (isOfModule() ? "" : "/" + studio.getItem()) + "/tekst";
    }

    private String stored() {
        return studio.work().files().text(getFile()).orElse("");
    }
}
