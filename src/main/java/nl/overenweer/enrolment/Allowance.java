package nl.overenweer.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
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
public class Allowance {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "module")
    private String module;

    @Column(name = "extra_attempts")
    private int extraAttempts;

    @Column(name = "pause_hours")
    private @Nullable Integer pauseHours;

    @Column(name = "extra_minutes")
    private int extraMinutes;

    @Column(name = "reason")
    private String reason;

    @Column(name = "given_by")
    private long givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "withdrawn_by")
    private @Nullable Long withdrawnBy;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    protected Allowance() {}

    Allowance(PersonId person, OrganisationId organisation, String module, Wish wish, PersonId by, Instant now) {
        this.personId = person.value();
        this.organisationId = organisation.value();
        this.module = module;
        this.extraAttempts = wish.extraAttempts();
        this.pauseHours = wish.pauseHoursOrNull();
        this.extraMinutes = wish.extraMinutes();
        this.reason = wish.reason();
        this.givenBy = by.value();
        this.givenAt = now;
    }

    /** From now on it does not count; a second time changes nothing. */
    void withdraw(PersonId by, Instant now) {
        if (withdrawnAt == null) {
            withdrawnBy = by.value();
            withdrawnAt = now;
        }
    }

    public long id() {
        return id;
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

    public String reason() {
        return reason;
    }

    public PersonId by() {
        return new PersonId(givenBy);
    }

    public Instant givenAt() {
        return givenAt;
    }

    public Optional<PersonId> withdrawnBy() {
        return Optional.ofNullable(withdrawnBy).map(PersonId::new);
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    public boolean holds() {
        return withdrawnAt == null;
    }
}
