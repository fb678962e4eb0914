package nl.overenweer.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.overenweer.learning.Attempts;
import nl.overenweer.shared.web.LanguageBean;
import org.jspecify.annotations.Nullable;

/** What stands around a scene: the procesklok, the learner's own file, and what she may ask of others. */
@Named("learningFile")
@RequestScoped
public class CaseFileBean {
    @Inject
    private Spot spot;

    @Inject
    private SceneBean scene;

    @Inject
    private Attempts attempts;

    @Inject
    private LanguageBean language;

    private @Nullable CaseFiles files;

    /** Asks, when a ground was picked. */
    public void ask() {
        String inquiry = Posted.one("verzoek");
        String basis = Posted.one("keuze");
        if (basis.isEmpty()) {
            Posted.fault("verzoek-" + inquiry, spot.text("learning.step.basis"));
            return;
        }
        spot.go(
                Spot.OUTCOME,
                ticket -> attempts.ask(
                        spot.learner(), spot.view().id(), spot.item(), inquiry, basis, ticket, spot.now()));
    }

    /** Back to the decision of this scene; the path that was walked stays. */
    public void goBack() {
        spot.go(
                "",
                ticket -> attempts.goBack(
                        spot.learner(), spot.view().id(), spot.item(), spot.spot(), ticket, spot.now()));
    }

    /** Null in a case without a clock. */
    public @Nullable ClockView getClock() {
        return files().clock().orElse(null);
    }

    public List<DocumentView> getDocuments() {
        return files().documents();
    }

    public List<DocumentView> getFresh() {
        return getDocuments().stream().filter(DocumentView::fresh).toList();
    }

    public List<InquiryView> getInquiries() {
        return files().inquiries();
    }

    /** Whether anything can still be asked here. */
    public boolean isAskable() {
        return getInquiries().stream().anyMatch(inquiry -> !inquiry.bases().isEmpty());
    }

    /** Whether this inquiry's form was sent without a ground. */
    public boolean sent(String inquiry) {
        return Posted.one("verzoek").equals(inquiry);
    }

    private CaseFiles files() {
        CaseFiles known = files;
        if (known == null) {
            known = new CaseFiles(scene.getState(), spot.links(), language.texts(), language.getLocale());
            files = known;
        }
        return known;
    }
}
