package nl.overenweer.authoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import nl.overenweer.authoring.editing.CaseEdits;
import nl.overenweer.authoring.editing.Desk.Entry;
import nl.overenweer.authoring.editing.FileEdit;
import nl.overenweer.authoring.editing.Form;
import nl.overenweer.authoring.editing.Part;
import nl.overenweer.authoring.editing.QuizEdits;
import nl.overenweer.authoring.editing.Sheet;
import nl.overenweer.content.QuestionKind;
import nl.overenweer.content.Rating;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.web.RouteParams;

/** One scene of a case, or one question of a quiz, as a form. */
@Named("studioPart")
@RequestScoped
public class PartBean {
    @Inject
    private StudioBean studio;

    @Inject
    private FormBean form;

    @Inject
    private Submission submission;

    @Inject
    private RouteParams route;

    private int number;
    private int total;

    public void load() {
        studio.open();
        if (part().in(studio.work().files()).isEmpty()) {
            throw new NotFound("part " + getId());
        }
        count();
        if (submission.sent()) {
            act();
        } else {
            form.show(part(), form());
        }
    }

    private void act() {
        switch (submission.button()) {
            case "hoger" -> move(-1);
            case "lager" -> move(1);
            case "verwijder" -> remove();
            default -> form.take(part(), form(), here());
        }
    }

    public List<String> getSides() {
        return List.of("ggz", "rvdk");
    }

    public String getId() {
        return route.get("part");
    }

    public boolean isScene() {
        return studio.entry().vignette();
    }

    public boolean isEnding() {
        return form.form().is("einde", "true");
    }

    /** The kind of question; empty for a scene. */
    public String getKind() {
        return form.form().value("soort");
    }

    /** The page with the fields of this kind; of an unknown kind those of the first. */
    public String getForm() {
        QuestionKind kind = QuestionKind.of(getKind()).orElse(QuestionKind.SINGLE);
        return kind == QuestionKind.SINGLE || kind == QuestionKind.MULTIPLE ? "opties" : kind.key();
    }

    /** The words for the five ratings in the text form, from less likely to more. */
    public List<String> getRatings() {
        return Stream.of(Rating.values()).map(Rating::key).toList();
    }

    /** The name of the field that holds a true-or-false question's sentence. */
    public String getStatement() {
        return form.form().has("stelling") ? "stelling" : "vraag";
    }

    /** As people count. */
    public int getNumber() {
        return number;
    }

    public int getTotal() {
        return total;
    }

    public boolean isFirst() {
        return number == 1;
    }

    public boolean isLast() {
        return number == total;
    }

    private void count() {
        Sheet file = studio.desk().sheet(studio.entry().file()).orElseGet(Sheet::empty);
        number = file.indexOf(list(), getId()) + 1;
        total = file.sheets(list()).size();
    }

    /** What was typed is saved first, so that a move costs nothing. */
    private void move(int by) {
        if (form.take(part(), form())) {
            String file = studio.entry().file();
            studio.save(new FileEdit(
                    file,
                    isScene()
                            ? sheet -> CaseEdits.moveScene(sheet, getId(), by)
                            : sheet -> QuizEdits.moveQuestion(sheet, getId(), by)));
            submission.goTo(here());
        }
    }

    private void remove() {
        Entry entry = studio.entry();
        studio.save(new FileEdit(entry.file(), sheet -> {
            if (entry.vignette()) {
                CaseEdits.removeScene(sheet, getId());
            } else {
                QuizEdits.removeQuestion(sheet, getId());
            }
        }));
        submission.goTo(studio.getAddress() + "/" + entry.slug());
    }

    private Part part() {
        return new Part(studio.entry().file(), list(), getId());
    }

    private Form form() {
        return isScene() ? Form.SCENE : Form.QUESTION;
    }

    private String list() {
        return isScene() ? "scenes" : "vragen";
    }

    private String here() {
        return studio.getAddress() + "/" + studio.getItem() + "/" + getId();
    }
}
