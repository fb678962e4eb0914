package nl.overenweer.enrolment;

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
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overenweer.people.ManagedScope;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;
import nl.overenweer.people.TeamId;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;
import org.jspecify.annotations.Nullable;

/** What a manager asked of a group, for as long as it holds: whoever joins the group is asked too. */
@Entity
@Table(name = "enrolment_assignment")
@Personal(subject = "asked", erase = Erase.STAYS)
public class Assignment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "act")
    private @Nullable String act;

    @Column(name = "module")
    private String module;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Group.Kind kind;

    @Column(name = "team_id")
    private @Nullable Long teamId;

    @Enumerated(EnumType.STRING)
    @Column(name = "profession")
    private @Nullable Profession profession;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "enrolment_assignment_bound", joinColumns = @JoinColumn(name = "assignment_id"))
    @Column(name = "team_id")
    private Set<Long> bounds = new HashSet<>();

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "within_days")
    private @Nullable Integer withinDays;

    @Column(name = "every_months")
    private @Nullable Integer everyMonths;

    @Column(name = "open_days")
    private @Nullable Integer openDays;

    @Column(name = "refresher")
    private int refresher;

    @Column(name = "reason")
    private String reason;

    @Column(name = "assigned_by")
    private long assignedBy;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    @Column(name = "people")
    private int people;

    @Column(name = "stopped_by")
    private @Nullable Long stoppedBy;

    @Column(name = "stopped_at")
    private @Nullable Instant stoppedAt;

    protected Assignment() {}

    Assignment(ManagedScope scope, String act, String module, Request request, int people, PersonId by, Instant now) {
        this.organisationId = scope.organisation().value();
        this.act = act;
        this.module = module;
        this.kind = request.group().kind();
        this.teamId = request.group().team().map(TeamId::value).orElse(null);
        this.profession = request.group().profession().orElse(null);
        this.bounds = scope.teams().stream().map(TeamId::value).collect(Collectors.toCollection(HashSet::new));
        term(request.term());
        this.everyMonths = request.recurrence().map(Recurrence::months).orElse(null);
        this.openDays = request.recurrence().map(Recurrence::openDays).orElse(null);
        this.refresher = request.recurrence().filter(Recurrence::refresher).isPresent() ? 1 : 0;
        this.reason = request.reason();
        this.people = people;
        this.assignedBy = by.value();
        this.assignedAt = now;
    }

    /** From now on it asks nobody any more; a second time changes nothing. */
    void stop(PersonId by, Instant now) {
        if (stoppedAt == null) {
            stoppedBy = by.value();
            stoppedAt = now;
        }
    }

    void term(Term term) {
        dueOn = term instanceof Term.On on ? on.day() : null;
        withinDays = term instanceof Term.Within within ? Integer.valueOf(within.days()) : null;
    }

    public long id() {
        return id;
    }

    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    public String module() {
        return module;
    }

    public Group.Kind kind() {
        return kind;
    }

    public Optional<TeamId> team() {
        return Optional.ofNullable(teamId).map(TeamId::new);
    }

    public Optional<Profession> profession() {
        return Optional.ofNullable(profession);
    }

    Set<TeamId> bounds() {
        return bounds.stream().map(TeamId::new).collect(Collectors.toUnmodifiableSet());
    }

    public Term term() {
        if (dueOn != null) {
            return new Term.On(dueOn);
        }
        return withinDays == null ? new Term.Open() : new Term.Within(withinDays);
    }

    /** The last day, when it is one day for all. */
    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public @Nullable Integer getWithinDays() {
        return withinDays;
    }

    public Optional<Recurrence> recurrence() {
        return everyMonths == null || openDays == null
                ? Optional.empty()
                : Optional.of(new Recurrence(everyMonths, openDays, refresher != 0));
    }

    /** Whether who did the module before may take its refresher when it comes back. */
    boolean allowsRefresher() {
        return refresher != 0;
    }

    public String reason() {
        return reason;
    }

    public PersonId by() {
        return new PersonId(assignedBy);
    }

    public Instant assignedAt() {
        return assignedAt;
    }

    LocalDate assignedOn() {
        return LocalDate.ofInstant(assignedAt, Clocks.ZONE);
    }

    /** How many it asked when it was made. */
    int people() {
        return people;
    }

    public boolean isStopped() {
        return stoppedAt != null;
    }

    public Optional<PersonId> stoppedBy() {
        return Optional.ofNullable(stoppedBy).map(PersonId::new);
    }

    public Optional<Instant> stoppedAt() {
        return Optional.ofNullable(stoppedAt);
    }

    /** Whoever may see all whom it may ask, may see it: the whole organisation, or all its teams. */
    boolean isSeenBy(ManagedScope scope) {
        boolean inOrganisation = scope.organisation().value() == organisationId;
        boolean herTeam = team().filter(scope.teams()::contains).isPresent();
        return inOrganisation && (scope.whole() || herTeam || isChangedBy(scope));
    }

    /** What was asked by somebody with a wider view than hers, she leaves as it is. */
    boolean isChangedBy(ManagedScope scope) {
        boolean inOrganisation = scope.organisation().value() == organisationId;
        boolean within = !bounds.isEmpty() && scope.teams().containsAll(bounds());
        return inOrganisation && (scope.whole() || within);
    }
}
