package nl.overenweer.authoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Function;
import nl.overenweer.authoring.editing.CaseEdits;
import nl.overenweer.authoring.editing.Desk.Entry;
import nl.overenweer.authoring.editing.FileEdit;
import nl.overenweer.authoring.editing.Form;
import nl.overenweer.authoring.editing.Names;
import nl.overenweer.authoring.editing.Part;
import nl.overenweer.authoring.editing.QuizEdits;
import nl.overenweer.authoring.editing.Sheet;
import nl.overenweer.shared.NotFound;

/** One item as a form: a page with its text, or the head of a case or quiz with the list of what is in it. */
@Named("studioItem")
@RequestScoped
public class ItemBean {
    @Inject
    private StudioBean studio;

    @Inject
    private FormBean form;

    @Inject
    private Submission submission;

    private String fresh = "";

    public void load() {
        studio.open();
        Entry entry = studio.entry();
        if (entry.foreign() && submission.sent()) {
            throw new NotFound("a form of package " + entry.slug());
        }
        if (!submission.sent()) {
            form.show(Part.whole(entry.file()), form(entry));
            return;
        }
        String here = studio.getAddress() + "/" + entry.slug();
        switch (submission.button()) {
            case "scene" -> add(entry, sheet -> CaseEdits.addScene(sheet, title(), false));
            case "einde" -> add(entry, sheet -> CaseEdits.addScene(sheet, title(), true));
            case "vraag" -> add(entry, sheet -> QuizEdits.addQuestion(sheet, submission.one("soort")));
            default -> form.take(Part.whole(entry.file()), form(entry), here);
        }
    }

    public List<String> getKinds() {
        return QuizEdits.KINDS;
    }

    /** Made with another tool: it is looked at where packages are kept, and named in the module's own text. */
    public boolean isForeign() {
        return studio.entry().foreign();
    }

    public boolean isPage() {
        return studio.entry().page();
    }

    public boolean isVignette() {
        return studio.entry().vignette();
    }

    public boolean isQuiz() {
        return studio.entry().quiz();
    }

    private void add(Entry entry, Function<Sheet, String> addition) {
        studio.save(new FileEdit(entry.file(), sheet -> fresh = addition.apply(sheet)));
        submission.goTo(studio.getAddress() + "/" + entry.slug() + "/" + fresh);
    }

    private String title() {
        return Names.slug(submission.one("nieuw")).isEmpty() ? "" : submission.one("nieuw");
    }

    private static Form form(Entry entry) {
        return Form.of(entry.kind(), false);
    }
}
