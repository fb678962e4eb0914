package nl.overenweer.certificate.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.overenweer.certificate.IssuedLine;
import nl.overenweer.certificate.Revocations;
import nl.overenweer.certificate.SerialNumber;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.web.NoticeBean;
import nl.overenweer.shared.web.RouteParams;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One certificate for an administrator: its record, and revoking it or giving it back in two steps: first why, then what that does. */
@Named
@RequestScoped
public class RevocationBean {
    @Inject
    private Revocations revocations;

    @Inject
    private RouteParams params;

    @Inject
    private CurrentUser user;

    @Inject
    private NoticeBean notice;

    @Inject
    private Clocks clocks;

    private @Nullable IssuedLine line;
    private @Nullable String reason;
    private boolean considered;

    /** A form that comes back needs to know which buttons it had. */
    @PostConstruct
    void comeBack() {
        if (Faces.isPostback()) {
            load();
            considered = "2".equals(Faces.getRequestParameter("stap"));
        }
    }

    /** One of another organisation is not found. */
    public void load() {
        line = revocations.line(user, serial());
    }

    private SerialNumber serial() {
        return SerialNumber.typed(params.get("serial")).orElseThrow(() -> new NotFound("no serial number"));
    }

    /** The first step: the reason says something. Nothing is done yet. */
    public void consider() {
        Revocations.said(reason == null ? "" : reason);
        considered = true;
    }

    public void decide() {
        String said = reason == null ? "" : reason;
        if (isRevoked()) {
            revocations.giveBack(user, serial(), said, clocks.now());
            notice.tell("certificate.revocation.undone", serial().printed());
        } else {
            revocations.revoke(user, serial(), said, clocks.now());
            notice.tell("certificate.revocation.done", serial().printed());
        }
        Faces.redirect("/beheer/bewijzen/%s", serial().printed());
    }

    public @Nullable IssuedLine getLine() {
        return line;
    }

    public String getSerial() {
        return serial().printed();
    }

    public boolean isRevoked() {
        return line != null && line.own().revocation().isPresent();
    }

    public boolean isConsidered() {
        return considered;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
