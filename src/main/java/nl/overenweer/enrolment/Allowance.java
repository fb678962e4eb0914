package nl.overenweer.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;
import org.jspecify.annotations.Nullable;

/** What a manager gave one person beyond the rules of a module's closing test. It stays on record when it is withdrawn. */
@Entity
@Table(name = "enrolment_allowance")
@Personal(subject = "leeway", erase = Erase.EMPTIED)
public class Allowance extends Leeway {
    @Column(name = "extra_attempts")
    private int extraAttempts;

    @Column(name = "pause_hours")
    private @Nullable Integer pauseHours;

    @Column(name = "extra_minutes")
    private int extraMinutes;

    protected Allowance() {}

    Allowance(PersonId person, OrganisationId organisation, String module, Wish wish, PersonId by, Instant now) {
        super(person, organisation, module, wish.reason(), by, now);
        this.extraAttempts = wish.extraAttempts();
        this.pauseHours = wish.pauseHoursOrNull();
        this.extraMinutes = wish.extraMinutes();
    }

    public int extraAttempts() {
        return extraAttempts;
    }

    /** Her own pause between two attempts; empty where the test's own holds. */
    public Optional<Integer> pauseHours() {
        return Optional.ofNullable(pauseHours);
    }

    /** On top of a time limit. */
    public int extraMinutes() {
        return extraMinutes;
    }
}
