package nl.overenweer.survey.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overenweer.learning.Learner;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.shared.web.NoticeBean;
import nl.overenweer.shared.web.RouteParams;
import nl.overenweer.survey.Surveys;
import nl.overenweer.survey.measuring.Instrument;
import nl.overenweer.survey.measuring.Moment;
import nl.overenweer.survey.measuring.Occasion;
import nl.overenweer.survey.measuring.Statement;
import org.omnifaces.util.Faces;

/** One list to fill in. Its fields are plain HTML, so that the page needs no state on the server. */
@Named("surveyList")
@RequestScoped
public class ListBean {
    private static final String REMARK = "opmerking";

    @Inject
    private Surveys surveys;

    @Inject
    private Subjects subjects;

    @Inject
    private RouteParams params;

    @Inject
    private CurrentUser user;

    @Inject
    private NoticeBean notice;

    @Inject
    private LanguageBean language;

    @Inject
    private Clocks clocks;

    /** Whoever comes for a list that does not wait for her, gets the page that says which do. */
    public void load() {
        boolean due = surveys.due(Learner.of(user), clocks.today()).contains(getOccasion());
        if (!due && !Faces.isPostback()) {
            notice.warn("survey.not-now");
            Faces.redirect("vragenlijsten");
        }
    }

    public void give() {
        Map<String, Integer> scores = new LinkedHashMap<>();
        for (Statement statement : getStatements()) {
            String picked = typed(statement.id());
            if (picked.matches("[0-9]{1,2}")) {
                scores.put(statement.id(), Integer.valueOf(picked));
            }
        }
        if (scores.isEmpty()) {
            fault(getStatements().get(0).id(), language.texts().get("survey.refused.empty"));
            return;
        }
        boolean kept = surveys.give(Learner.of(user), getOccasion(), scores, typed(REMARK), clocks.now());
        notice.tell(kept ? "survey.kept" : "survey.kept-before");
        Faces.redirect("vragenlijsten");
    }

    public Occasion getOccasion() {
        Instrument instrument = Instrument.worded(params.get("list")).orElseThrow(() -> new NotFound("no such list"));
        Moment moment = Moment.worded(params.get("moment")).orElseThrow(() -> new NotFound("no such moment"));
        return new Occasion(instrument, params.get("subject"), moment);
    }

    public List<Statement> getStatements() {
        return getOccasion().statements();
    }

    public String getTitle() {
        return subjects.title(getOccasion());
    }

    /** The list's own word: its texts stand under it. */
    public String getWord() {
        return getOccasion().instrument().word();
    }

    public String getMoment() {
        return getOccasion().moment().word();
    }

    /** Names what this browser keeps of a list that is not handed in. */
    public String getDraft() {
        return user.person() + "/" + getOccasion().path();
    }

    /** What was in this field of a form that was refused. */
    public String typed(String field) {
        String sent = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(field);
        return sent == null ? "" : sent;
    }

    private static void fault(String field, String sentence) {
        FacesContext.getCurrentInstance()
                .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
    }
}
