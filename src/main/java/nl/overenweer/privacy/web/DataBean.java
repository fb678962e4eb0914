package nl.overenweer.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.privacy.DataRequest;
import nl.overenweer.privacy.DataRequest.Kind;
import nl.overenweer.privacy.Erasing;
import nl.overenweer.privacy.Requests;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.Texts;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.shared.web.NoticeBean;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One's own data: to take along, to have corrected, to have erased. */
@Named
@RequestScoped
public class DataBean {
    private static final String HERE = "/profiel/gegevens";

    /** A kind of thing that is kept of her, and what becomes of it. */
    public record Going(String what, long rows, String becomes) {}

    @Inject
    private Requests requests;

    @Inject
    private Erasing erasing;

    @Inject
    private CurrentUser user;

    @Inject
    private NoticeBean notice;

    @Inject
    private LanguageBean language;

    @Inject
    private Clocks clocks;

    private @Nullable String wrong;
    private @Nullable String reason;
    private boolean sure;

    public List<DataRequest> getRequests() {
        return requests.of(user.person());
    }

    public boolean isErasureOpen() {
        return getRequests().stream().anyMatch(each -> each.open() && each.kind() == Kind.ERASURE);
    }

    public List<Going> getGoing() {
        return goings(erasing.found(user.person()), language.texts());
    }

    static List<Going> goings(List<Erasing.Found> found, Texts texts) {
        return found.stream()
                .filter(each -> each.rows() > 0)
                .map(each -> new Going(
                        texts.get(each.subject().key()),
                        each.rows(),
                        each.subject().erase().stream()
                                .map(erase -> texts.get("privacy.erase." + erase))
                                .collect(Collectors.joining(" "))))
                .toList();
    }

    public void correct() {
        requests.ask(user, Kind.CORRECTION, wrong == null ? "" : wrong, clocks.now());
        notice.tell("privacy.mine.asked");
        Faces.redirect(HERE);
    }

    public void erase() {
        if (!sure) {
            throw new RuleBroken("privacy.mine.erase.not-sure");
        }
        requests.ask(user, Kind.ERASURE, reason == null ? "" : reason, clocks.now());
        notice.tell("privacy.mine.asked");
        Faces.redirect(HERE);
    }

    /** The request whose button was pressed. */
    public void withdraw() {
        Map<String, String> sent = Faces.getRequestParameterMap();
        String id = sent.getOrDefault("request", "");
        requests.withdraw(user, id.matches("[0-9]{1,18}") ? Long.parseLong(id) : 0, clocks.now());
        notice.tell("privacy.mine.withdrawn");
        Faces.redirect(HERE);
    }

    public @Nullable String getWrong() {
        return wrong;
    }

    public void setWrong(@Nullable String wrong) {
        this.wrong = wrong;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
