package nl.overenweer.people.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Role;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;
import org.jspecify.annotations.Nullable;

/** A list of staff that an administrator brought for one organisation: planned first, then carried out, then forgotten. */
@Entity
@Table(name = "people_roster")
@Personal(subject = "lists", days = 7, erase = Erase.DELETED)
public class Roster {
    static final Duration PLAN_HOLDS = Duration.ofDays(1);
    static final Duration RESULT_HOLDS = Duration.ofDays(7);
    /** Whoever carries it out and says nothing for this long, has stopped. */
    static final Duration SILENCE = Duration.ofMinutes(1);

    private static final String BETWEEN = "\u001F";
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_UNKNOWN = 1000;

    /** How far it is. */
    public enum Stage {
        PLANNED,
        RUNNING,
        DONE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "organisation_id")
    private long organisation;

    @Column(name = "person_id")
    private long bearer;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "unknown_columns")
    private String unknownColumns;

    @Column(name = "grantable")
    private String grantable;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage")
    private Stage stage = Stage.PLANNED;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "beat_at")
    private @Nullable Instant beatAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    protected Roster() {}

    Roster(
            OrganisationId organisation,
            PersonId bearer,
            String fileName,
            List<String> unknown,
            Collection<Role> grantable,
            LocalDate today,
            Instant now) {
        this.organisation = organisation.value();
        this.bearer = bearer.value();
        this.fileName = fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName;
        String joined = String.join(BETWEEN, unknown);
        this.unknownColumns = joined.length() > LONGEST_UNKNOWN ? joined.substring(0, LONGEST_UNKNOWN) : joined;
        this.grantable = grantable.stream().map(Role::name).sorted().collect(Collectors.joining(","));
        this.plannedOn = today;
        this.madeAt = now;
        this.expiresAt = now.plus(PLAN_HOLDS);
    }

    /** Planned anew, by how the organisation stands now. Refuses once it was begun. */
    void plannedAnew(LocalDate today, Instant now) {
        refuseBegun();
        plannedOn = today;
        expiresAt = now.plus(PLAN_HOLDS);
    }

    /** Refuses a second beginning. */
    void begin(Instant now) {
        refuseBegun();
        stage = Stage.RUNNING;
        expiresAt = now.plus(RESULT_HOLDS);
    }

    private void refuseBegun() {
        if (stage != Stage.PLANNED) {
            throw new RuleBroken("people.roster.begun");
        }
    }

    void finish(Instant now) {
        stage = Stage.DONE;
        finishedAt = now;
    }

    long id() {
        return id;
    }

    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    PersonId bearer() {
        return new PersonId(bearer);
    }

    String fileName() {
        return fileName;
    }

    List<String> unknown() {
        return unknownColumns.isEmpty() ? List.of() : List.of(unknownColumns.split(BETWEEN));
    }

    Set<Role> grantable() {
        return grantable.isEmpty()
                ? Set.of()
                : Arrays.stream(grantable.split(",")).map(Role::valueOf).collect(Collectors.toSet());
    }

    Stage stage() {
        return stage;
    }

    LocalDate plannedOn() {
        return plannedOn;
    }

    Instant madeAt() {
        return madeAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }
}
