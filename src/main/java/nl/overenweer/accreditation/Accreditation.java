package nl.overenweer.accreditation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overenweer.content.VersionId;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;

/** Points of one register for one module, for the versions that it looked at, within a period. Applied for, then granted; or ended. */
@Entity
@Table(name = "accreditation_accreditation")
@Personal(subject = "desk", erase = Erase.STAYS)
public class Accreditation {
    /** Where it stands. Only what is granted gives points. */
    public enum State {
        REQUESTED,
        GRANTED,
        ENDED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "register_id")
    private Register register;

    @Column(name = "module")
    private String module;

    @Column(name = "activity")
    private String activity;

    @Column(name = "edition")
    private String edition;

    @Column(name = "points")
    private BigDecimal points;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state = State.REQUESTED;

    @Column(name = "note")
    private String note;

    @Column(name = "kept_by")
    private long keptBy;

    @Column(name = "kept_at")
    private Instant keptAt;

    @ElementCollection
    @CollectionTable(name = "accreditation_version", joinColumns = @JoinColumn(name = "accreditation_id"))
    @Column(name = "version_id")
    private Set<Long> versions = new HashSet<>();

    protected Accreditation() {}

    Accreditation(Register register, String module, AccreditationTerms terms, PersonId by, Instant now) {
        this.register = register;
        this.module = module;
        keep(terms, by, now);
    }

    /** Refuses to take the register's number from one that is granted. */
    void keep(AccreditationTerms terms, PersonId by, Instant now) {
        if (state == State.GRANTED && terms.activity().isEmpty()) {
            throw new RuleBroken("accreditation.activity.missing");
        }
        activity = terms.activity();
        edition = terms.edition();
        points = terms.points();
        validFrom = terms.from();
        validUntil = terms.until();
        note = terms.note();
        keptBy = by.value();
        keptAt = now;
    }

    /** It holds for this version too. */
    void cover(VersionId version) {
        versions.add(version.value());
    }

    /** Refuses without the register's number, and without a version. */
    void grant() {
        if (activity.isEmpty()) {
            throw new RuleBroken("accreditation.activity.missing");
        }
        if (versions.isEmpty()) {
            throw new RuleBroken("accreditation.versions.none");
        }
        state = State.GRANTED;
    }

    /** From now on nobody gets points by it; what was awarded stays. */
    void end() {
        state = State.ENDED;
    }

    public AccreditationId id() {
        return new AccreditationId(id);
    }

    public Register register() {
        return register;
    }

    public String module() {
        return module;
    }

    public AccreditationTerms terms() {
        return new AccreditationTerms(activity, edition, points, validFrom, validUntil, note);
    }

    public State state() {
        return state;
    }

    public boolean isGranted() {
        return state == State.GRANTED;
    }

    public PersonId keptBy() {
        return new PersonId(keptBy);
    }

    public Instant keptAt() {
        return keptAt;
    }

    public Set<VersionId> versions() {
        return versions.stream().map(VersionId::new).collect(Collectors.toUnmodifiableSet());
    }

    public boolean covers(VersionId version) {
        return versions.contains(version.value());
    }
}
