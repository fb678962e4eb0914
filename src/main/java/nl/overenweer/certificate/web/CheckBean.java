package nl.overenweer.certificate.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.overenweer.certificate.Certificates;
import nl.overenweer.certificate.Proof;
import nl.overenweer.certificate.SerialNumber;
import nl.overenweer.shared.web.RouteParams;
import org.jspecify.annotations.Nullable;

/** Tells anybody who has a serial number whether we issued it, and what the certificate says. Changes nothing, so it asks by GET. */
@Named
@RequestScoped
public class CheckBean {
    private static final int LONGEST = 60;

    @Inject
    private Certificates certificates;

    @Inject
    private RouteParams params;

    @Inject
    private HttpServletRequest request;

    private String typed = "";
    private boolean asked;
    private Optional<SerialNumber> serial = Optional.empty();
    private Optional<Proof> proof = Optional.empty();

    @PostConstruct
    void load() {
        String field = request.getParameter("nummer");
        asked = field != null || params.find("serial").isPresent();
        typed = shortened(params.find("serial").orElse(field == null ? "" : field));
        serial = SerialNumber.typed(typed);
        proof = serial.flatMap(certificates::numbered);
    }

    public String getTyped() {
        return typed;
    }

    public boolean isValid() {
        return proof.filter(each -> !each.holder().isEmpty()).isPresent();
    }

    /** Its holder was erased: it proves nothing of anybody any more. */
    public boolean isWithdrawn() {
        return proof.filter(each -> each.holder().isEmpty()).isPresent();
    }

    /** A well-formed number that was never issued. */
    public boolean isUnknown() {
        return serial.isPresent() && proof.isEmpty();
    }

    public boolean isMissing() {
        return asked && typed.isBlank();
    }

    public boolean isMisspelt() {
        return asked && !typed.isBlank() && serial.isEmpty();
    }

    public @Nullable Proof getProof() {
        return proof.orElse(null);
    }

    public String getSerial() {
        return serial.map(SerialNumber::printed).orElse("");
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
