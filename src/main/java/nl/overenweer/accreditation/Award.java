package nl.overenweer.accreditation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import nl.overenweer.accreditation.awarding.Finished;
import nl.overenweer.certificate.SerialNumber;
import nl.overenweer.content.VersionId;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;

/** That one certificate gave points under one number, and how far they got. */
@Entity
@Table(name = "accreditation_award")
@Personal(subject = "numbers", erase = Erase.STAYS)
public class Award {
    /** How far the points got. */
    public enum State {
        /** Waits for the next list; or, where the holder hands in herself, for her. */
        READY,
        /** On a list that was not sent yet. */
        LISTED,
        SENT,
        CONFIRMED,
        REFUSED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "accreditation_id")
    private Accreditation accreditation;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "number_id")
    private RegisterNumber number;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "serial")
    private String serial;

    @Column(name = "version_id")
    private long versionId;

    @Column(name = "finished_on")
    private LocalDate finishedOn;

    @Column(name = "points")
    private BigDecimal points;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state = State.READY;

    @Column(name = "awarded_by")
    private long awardedBy;

    @Column(name = "awarded_at")
    private Instant awardedAt;

    protected Award() {}

    Award(Accreditation accreditation, RegisterNumber number, Finished finished, PersonId by, Instant now) {
        this.accreditation = accreditation;
        this.number = number;
        this.personId = finished.person();
        this.organisationId = finished.organisation();
        this.serial = finished.serial();
        this.versionId = finished.version();
        this.finishedOn = finished.on();
        this.points = accreditation.terms().points();
        this.awardedBy = by.value();
        this.awardedAt = now;
    }

    void list() {
        from(State.READY, State.LISTED);
    }

    void send() {
        from(State.LISTED, State.SENT);
    }

    void confirm() {
        from(State.SENT, State.CONFIRMED);
    }

    void refuse() {
        from(State.SENT, State.REFUSED);
    }

    /** What was wrong is mended: it goes into the next list. */
    void mend() {
        from(State.REFUSED, State.READY);
    }

    /** Back from a list that is not sent after all. */
    void unlist() {
        from(State.LISTED, State.READY);
    }

    private void from(State before, State after) {
        if (state != before) {
            throw new RuleBroken("accreditation.award.moved");
        }
        state = after;
    }

    public long id() {
        return id;
    }

    public Accreditation accreditation() {
        return accreditation;
    }

    public RegisterNumber number() {
        return number;
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    public SerialNumber serial() {
        return new SerialNumber(serial);
    }

    public VersionId version() {
        return new VersionId(versionId);
    }

    public LocalDate finishedOn() {
        return finishedOn;
    }

    public BigDecimal points() {
        return points;
    }

    public State state() {
        return state;
    }
}
