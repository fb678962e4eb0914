package nl.overenweer.certificate.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.overenweer.certificate.CheckedProof;
import nl.overenweer.certificate.Checks;
import nl.overenweer.certificate.Recognitions;
import nl.overenweer.certificate.SerialNumber;
import nl.overenweer.people.security.Transport;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.shared.web.RouteParams;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Tells anybody who has a serial number whether we issued it, and what its holder lets be seen. Asks by GET. */
@Named
@RequestScoped
public class CheckBean {
    private static final int LONGEST = 60;
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private Checks checks;

    @Inject
    private Recognitions recognitions;

    @Inject
    private LanguageBean language;

    @Inject
    private RouteParams params;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clocks clocks;

    private String typed = "";
    private boolean asked;
    private Optional<SerialNumber> serial = Optional.empty();
    private Checks.Answer answer = new Checks.Answer(Duration.ZERO, Optional.empty());

    @PostConstruct
    void load() {
        String field = request.getParameter("nummer");
        asked = field != null || params.find("serial").isPresent();
        typed = shortened(params.find("serial").orElse(field == null ? "" : field));
        serial = SerialNumber.typed(typed);
        if (serial.isPresent()) {
            answer = checks.ask(serial.get(), Transport.address(request), clocks.now());
        }
        if (answer.refused()) {
            Faces.setResponseStatus(TOO_MANY_REQUESTS);
            Faces.getResponse().setHeader("Retry-After", Long.toString(getWait()));
        }
    }

    public String getTyped() {
        return typed;
    }

    /** We issued it; whether it still counts is another matter. */
    public boolean isKnown() {
        return answer.proof().isPresent();
    }

    /** Somebody at this address tried too many numbers: nothing was looked up. */
    public boolean isRefused() {
        return answer.refused();
    }

    /** Seconds until she may ask again. */
    public long getWait() {
        return answer.patience().toSeconds() + 1;
    }

    /** A well-formed number that was never issued. */
    public boolean isUnknown() {
        return serial.isPresent() && !answer.refused() && answer.proof().isEmpty();
    }

    public boolean isMissing() {
        return asked && typed.isBlank();
    }

    public boolean isMisspelt() {
        return asked && !typed.isBlank() && serial.isEmpty();
    }

    public @Nullable CheckedProof getProof() {
        return answer.proof().orElse(null);
    }

    /** What registers give for it, in sentences. */
    public List<String> getRecognised() {
        return answer.proof()
                .map(proof -> recognitions.of(proof, language.texts()))
                .orElse(List.of());
    }

    public String getSerial() {
        return serial.map(SerialNumber::printed).orElse("");
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
