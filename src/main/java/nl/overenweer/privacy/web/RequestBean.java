package nl.overenweer.privacy.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.People;
import nl.overenweer.privacy.DataRequest;
import nl.overenweer.privacy.DataRequest.Kind;
import nl.overenweer.privacy.DataRequest.Stage;
import nl.overenweer.privacy.Erasing;
import nl.overenweer.privacy.Requests;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.shared.web.NoticeBean;
import nl.overenweer.shared.web.RouteParams;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One request: to answer in words, or to carry out after reading what goes. */
@Named
@RequestScoped
public class RequestBean {
    private static final String LIST = "/beheer/verzoeken";

    @Inject
    private Requests requests;

    @Inject
    private Erasing erasing;

    @Inject
    private People people;

    @Inject
    private Audit audit;

    @Inject
    private CurrentUser user;

    @Inject
    private RouteParams params;

    @Inject
    private NoticeBean notice;

    @Inject
    private LanguageBean language;

    @Inject
    private Clocks clocks;

    private @Nullable DataRequest request;
    private String name = "";
    private String email = "";
    private @Nullable String answer;
    private @Nullable String typed;

    /** One of another organisation is not found. */
    @PostConstruct
    void load() {
        DataRequest found = requests.one(user, params.number("request"));
        request = found;
        name = people.name(found.person());
        email = people.email(found.person());
        if (!Faces.isPostback()) {
            audit.record(Deed.of(AuditAct.PERSON_VIEWED)
                    .in(found.organisation().value())
                    .about(found.person().value())
                    .with("request"));
        }
    }

    public DataRequest getRequest() {
        return Optional.ofNullable(request).orElseThrow(() -> new NotFound("request"));
    }

    public boolean isErasure() {
        return getRequest().kind() == Kind.ERASURE;
    }

    public boolean isOpen() {
        return getRequest().open();
    }

    /** The sentence that says why she can't be erased from here; empty when she can. */
    public String getObstacle() {
        return requests.obstacle(user, getRequest(), clocks.today())
                .map(language.texts()::get)
                .orElse("");
    }

    public List<DataBean.Going> getGoing() {
        return DataBean.goings(erasing.found(getRequest().person()), language.texts());
    }

    public void done() {
        finish(Stage.DONE);
    }

    public void refuse() {
        finish(Stage.REFUSED);
    }

    private void finish(Stage outcome) {
        requests.answer(user, getRequest().id(), outcome, answer == null ? "" : answer, clocks.now());
        notice.tell("privacy.request.answered");
        Faces.redirect(LIST);
    }

    /** Her address must be typed: this can't be taken back. */
    public void erase() {
        if (!email.equalsIgnoreCase(typed == null ? "" : typed.strip())) {
            throw new RuleBroken("privacy.erase.typed");
        }
        requests.erase(user, getRequest().id(), language.texts().get("privacy.erase.done"), clocks.now());
        notice.tell("privacy.erase.told");
        Faces.redirect(LIST);
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public @Nullable String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
    }

    public @Nullable String getTyped() {
        return typed;
    }

    public void setTyped(@Nullable String typed) {
        this.typed = typed;
    }
}
