package nl.overenweer.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.overenweer.content.VersionId;
import nl.overenweer.learning.ModuleCompleted;
import nl.overenweer.learning.progress.Route;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;
import org.jspecify.annotations.Nullable;

/** The row behind a {@link Proof}. What it says is written once; whether it was revoked, and what others may see of it, may change. */
@Entity
@Table(name = "certificate_certificate")
@Personal(subject = "proof", erase = Erase.EMPTIED)
class Certificate {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String serial = "";

    @Column(name = "attempt_id")
    private long attempt;

    @Column(name = "person_id")
    private long person;

    @Column(name = "organisation_id")
    private long organisationId;

    private String holder = "";
    private String organisation = "";
    private String module = "";
    private String code = "";
    private String title = "";

    @Column(name = "version_id")
    private long version;

    @Column(name = "version_number")
    private int versionNumber;

    private int minutes;

    @Column(name = "law_date")
    private LocalDate lawDate = LocalDate.EPOCH;

    @Column(name = "quiz_right")
    private @Nullable Integer quizRight;

    @Column(name = "quiz_total")
    private @Nullable Integer quizTotal;

    @Column(name = "completed_at")
    private Instant completedAt = Instant.EPOCH;

    @Column(name = "issued_at")
    private Instant issuedAt = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    private Route route = Route.WHOLE;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "revoked_reason")
    private @Nullable String revokedReason;

    @Enumerated(EnumType.STRING)
    private @Nullable Showing showing;

    protected Certificate() {}

    Certificate(ModuleCompleted done, Proof proof) {
        this.attempt = done.attempt().value();
        this.person = done.learner().person().value();
        this.organisationId = done.learner().organisation().value();
        this.version = done.version().value();
        this.serial = proof.serial().value();
        this.holder = proof.holder();
        this.organisation = proof.organisation();
        this.module = proof.module();
        this.code = proof.code();
        this.title = proof.title();
        this.versionNumber = proof.version();
        this.minutes = proof.minutes();
        this.lawDate = proof.lawDate();
        this.quizRight = proof.result().map(Proof.Result::right).orElse(null);
        this.quizTotal = proof.result().map(Proof.Result::total).orElse(null);
        this.completedAt = proof.completedAt();
        this.issuedAt = proof.issuedAt();
        this.route = proof.route();
        this.validUntil = proof.validUntil().orElse(null);
    }

    /** Refuses a second time. */
    void revoke(String reason, Instant now) {
        if (revokedAt != null) {
            throw new RuleBroken("certificate.revocation.twice");
        }
        revokedAt = now;
        revokedReason = reason;
    }

    /** It counts again. Refuses one that was not revoked. */
    void giveBack() {
        if (revokedAt == null) {
            throw new RuleBroken("certificate.revocation.none");
        }
        revokedAt = null;
        revokedReason = null;
    }

    void show(Showing choice) {
        showing = choice;
    }

    long id() {
        return id == null ? 0 : id;
    }

    PersonId person() {
        return new PersonId(person);
    }

    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    VersionId version() {
        return new VersionId(version);
    }

    Optional<Showing> showing() {
        return Optional.ofNullable(showing);
    }

    Optional<Revocation> revocation() {
        return revokedAt == null || revokedReason == null
                ? Optional.empty()
                : Optional.of(new Revocation(revokedAt, revokedReason));
    }

    Issued issued() {
        return new Issued(id(), version(), own());
    }

    OwnProof own() {
        return new OwnProof(proof(), revocation(), showing());
    }

    Proof proof() {
        return new Proof(
                new SerialNumber(serial),
                holder,
                organisation,
                module,
                code,
                title,
                versionNumber,
                minutes,
                lawDate,
                result(),
                completedAt,
                issuedAt,
                Optional.ofNullable(validUntil),
                route);
    }

    private Optional<Proof.Result> result() {
        return quizRight == null || quizTotal == null
                ? Optional.empty()
                : Optional.of(new Proof.Result(quizRight, quizTotal));
    }
}
