package nl.overenweer.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import org.jspecify.annotations.Nullable;

/** What one person was given for one module: why, by whom and when. It stays on record when it is withdrawn. */
@MappedSuperclass
public abstract class Leeway {
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

    protected Leeway() {}

    Leeway(PersonId person, OrganisationId organisation, String module, String reason, PersonId by, Instant now) {
        this.personId = person.value();
        this.organisationId = organisation.value();
        this.module = module;
        this.reason = reason;
        this.givenBy = by.value();
        this.givenAt = now;
    }

    /** From now on it does not hold; a second time changes nothing. */
    void withdraw(PersonId by, Instant now) {
        if (withdrawnAt == null) {
            withdrawnBy = by.value();
            withdrawnAt = now;
        }
    }

    public long id() {
        return id;
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
