package nl.overenweer.certificate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.overenweer.certificate.CheckedProof;
import nl.overenweer.certificate.badge.BadgeAnswer;
import nl.overenweer.certificate.badge.Verdict;
import org.jspecify.annotations.Nullable;

/** What a badge is worth that {@link BadgeServlet} was given. */
@Named
@RequestScoped
public class BadgeBean {
    @Inject
    private HttpServletRequest request;

    public String getVerdict() {
        return answer().verdict().name();
    }

    public String getTone() {
        return switch (answer().verdict()) {
            case GENUINE -> "ok";
            case EXPIRED, FOREIGN, GONE, UNREADABLE -> "warn";
            case REVOKED, TAMPERED -> "err";
        };
    }

    public @Nullable CheckedProof getProof() {
        return answer().proof().orElse(null);
    }

    /** Whether an address was asked about, and can be said to be hers or not. */
    public boolean isHolderAsked() {
        return answer().holder().isPresent();
    }

    public boolean isHolderSame() {
        return answer().holder().orElse(false);
    }

    private BadgeAnswer answer() {
        return request.getAttribute(BadgeServlet.ANSWER) instanceof BadgeAnswer given
                ? given
                : new BadgeAnswer(Verdict.UNREADABLE, Optional.empty(), Optional.empty());
    }
}
