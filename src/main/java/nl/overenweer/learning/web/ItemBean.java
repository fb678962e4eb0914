package nl.overenweer.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overenweer.content.Item;
import nl.overenweer.content.Quiz;
import nl.overenweer.learning.AttemptView;
import nl.overenweer.learning.ItemView;
import nl.overenweer.learning.ItemView.State;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.ProgressState;
import nl.overenweer.learning.Ticket;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.web.LanguageBean;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Finds the page that belongs to an item or a spot in it, and holds what all those pages show: the module around it. */
@Named("learningItem")
@RequestScoped
public class ItemBean {
    private static final String RESULT = "uitslag";
    private static final String QUESTION = "vraag-[0-9]{1,3}";

    @Inject
    private Spot spot;

    @Inject
    private SceneBean scene;

    @Inject
    private TranscriptBean transcript;

    @Inject
    private ResultBean result;

    @Inject
    private ClosingBean closing;

    @Inject
    private TimeBean time;

    @Inject
    private LanguageBean language;

    /** Whoever never opened this module, goes to its page; what she may not see yet, leads to where she is. */
    public void load() {
        if (spot.find().isEmpty()) {
            Faces.redirect("modules/%s", spot.module());
            return;
        }
        if (transcript.isShown()) {
            return;
        }
        if (stays()) {
            spot.visit();
        }
    }

    private boolean stays() {
        if (!time.stays()) {
            return false;
        }
        if (scene.isShown()) {
            return scene.stays();
        }
        if (closing.isShown()) {
            return closing.stays();
        }
        return !result.isShown() || result.stays();
    }

    /** The view of this kind of item. Refuses a spot that this kind does not have. */
    public String getView() {
        if (spot.find().isEmpty()) {
            return "/learning/page.xhtml";
        }
        return item().match(
                        page -> only("/learning/page.xhtml"),
                        vignette -> caseView(),
                        this::quizView,
                        scorm -> only("/learning/package.xhtml"));
    }

    private String caseView() {
        if (transcript.isShown()) {
            return "/learning/transcript.xhtml";
        }
        return spot.spot().isEmpty() ? "/learning/case.xhtml" : "/learning/scene.xhtml";
    }

    private String quizView(Quiz quiz) {
        if (spot.spot().equals(RESULT)) {
            return quiz.isClosing() ? "/learning/closing-result.xhtml" : "/learning/result.xhtml";
        }
        if (closing.isShown()) {
            return time.isUp() ? "/learning/time-up.xhtml" : "/learning/hand-in.xhtml";
        }
        return spot.spot().matches(QUESTION)
                ? "/learning/question.xhtml"
                : only(quiz.isClosing() ? "/learning/closing.xhtml" : "/learning/quiz.xhtml");
    }

    private String only(String view) {
        if (!spot.spot().isEmpty()) {
            throw new NotFound("spot " + spot.spot() + " of " + spot.item());
        }
        return view;
    }

    private Item item() {
        return spot.itemView().item();
    }

    public AttemptView getAttempt() {
        return spot.view();
    }

    public String getItem() {
        return spot.item();
    }

    public String getSpot() {
        return spot.spot();
    }

    public String getTitle() {
        return item().title();
    }

    public String getModuleTitle() {
        return spot.view().module().title().in(language.getLocale());
    }

    public String getModuleAddress() {
        return "/modules/" + spot.module();
    }

    public List<ItemView> getItems() {
        return spot.view().items();
    }

    public boolean isDone() {
        return spot.itemView().state() == State.DONE;
    }

    public boolean isModuleDone() {
        return spot.view().state() == ProgressState.DONE;
    }

    public String getItemAddress() {
        return getModuleAddress() + "/" + spot.item();
    }

    /** What the completion rule still asks. */
    public List<ItemView> getOpen() {
        Set<String> open = spot.view().progress().requirements().stream()
                .flatMap(requirement -> requirement.open().stream())
                .collect(Collectors.toSet());
        return getItems().stream().filter(each -> open.contains(each.slug())).toList();
    }

    /** The item that follows; null after the last. */
    public @Nullable ItemView getNext() {
        return spot.next().orElse(null);
    }

    /** The address of the item before this one; empty at the first. */
    public String getPrevious() {
        String before = spot.view().before(spot.item());
        return before.equals(getModuleAddress()) ? "" : before;
    }

    /** Where the way on leads, as a button says it. */
    public String getOnward() {
        return spot.next()
                .map(next -> spot.text("learning.on", next.title()))
                .orElseGet(() -> spot.text("learning.on.module"));
    }

    /** For signing in again in place. */
    public String getEmail() {
        return spot.email();
    }

    /** Whose journal in the browser this is: a person, as she works for one organisation; another's attempts are not found. */
    public String getPerson() {
        Learner learner = spot.learner();
        return learner.person().value() + "." + learner.organisation().value();
    }

    /** A new one for each form. */
    public String getTicket() {
        return Ticket.fresh().value();
    }
}
