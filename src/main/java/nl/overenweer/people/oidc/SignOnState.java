package nl.overenweer.people.oidc;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.security.Secret;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;
import org.jspecify.annotations.Nullable;

/** One try to sign in at a provider, from the moment that a browser left for it until its answer came: once, in that same browser. */
@Entity
@Table(name = "people_sign_on")
@Personal(subject = "sign-on", days = 1, erase = Erase.AGED)
public class SignOnState {
    static final Duration HOLDS = Duration.ofMinutes(15);

    @Id
    @Column(name = "state_digest")
    private String digest;

    @Column(name = "organisation_id")
    private long organisation;

    @Column(name = "browser_digest")
    private String browser;

    @Column(name = "return_to")
    private String returnTo;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    protected SignOnState() {}

    SignOnState(Attempt attempt, OrganisationId organisation, String returnTo, Instant now) {
        this.digest = Secret.digest(attempt.state());
        this.organisation = organisation.value();
        this.browser = Secret.digest(attempt.browser());
        this.returnTo = returnTo;
        this.madeAt = now;
    }

    boolean freshAt(Instant now) {
        return now.isBefore(madeAt.plus(HOLDS));
    }

    boolean used() {
        return usedAt != null;
    }

    void use(Instant now) {
        usedAt = now;
    }

    boolean of(OrganisationId asked) {
        return organisation == asked.value();
    }

    boolean in(String browserSecret) {
        return browser.equals(Secret.digest(browserSecret));
    }

    String returnTo() {
        return returnTo;
    }
}
