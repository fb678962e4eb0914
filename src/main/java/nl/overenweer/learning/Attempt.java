package nl.overenweer.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.overenweer.content.ModuleVersion;
import nl.overenweer.content.VersionId;
import nl.overenweer.learning.progress.Route;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;

/**
 * One person's way through one version of one module, for one organisation. It never changes after its start: what happens in it stands in
 * the ledger, as {@link Step}s.
 */
@Entity
@Table(name = "learning_attempt")
@Personal(subject = "steps", erase = Erase.STAYS)
public class Attempt {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "organisation_id")
    private long organisationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "profession")
    private Profession profession;

    @Column(name = "module")
    private String module;

    @Column(name = "version_id")
    private long versionId;

    @Column(name = "number")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "route")
    private Route route;

    @Column(name = "seed")
    private long seed;

    @Column(name = "started_at")
    private Instant startedAt;

    protected Attempt() {}

    /** {@code seed} decides in which order this learner sees the options of a question. */
    Attempt(Learner learner, ModuleVersion version, int number, Route route, long seed, Instant now) {
        this.personId = learner.person().value();
        this.organisationId = learner.organisation().value();
        this.profession = learner.profession();
        this.module = version.module();
        this.versionId = version.id().value();
        this.number = number;
        this.route = route;
        this.seed = seed;
        this.startedAt = now;
    }

    /** As it stands in the database. */
    Attempt(
            AttemptId id,
            Learner learner,
            String module,
            VersionId version,
            int number,
            Route route,
            long seed,
            Instant startedAt) {
        this.id = id.value();
        this.personId = learner.person().value();
        this.organisationId = learner.organisation().value();
        this.profession = learner.profession();
        this.module = module;
        this.versionId = version.value();
        this.number = number;
        this.route = route;
        this.seed = seed;
        this.startedAt = startedAt;
    }

    public AttemptId id() {
        return new AttemptId(id);
    }

    /** As she was at the start: the profession by which her choices are counted stays the same. */
    public Learner learner() {
        return new Learner(new PersonId(personId), new OrganisationId(organisationId), profession);
    }

    public String module() {
        return module;
    }

    public VersionId version() {
        return new VersionId(versionId);
    }

    /** 1 for the first time. */
    public int number() {
        return number;
    }

    public Route route() {
        return route;
    }

    long seed() {
        return seed;
    }

    public Instant startedAt() {
        return startedAt;
    }
}
