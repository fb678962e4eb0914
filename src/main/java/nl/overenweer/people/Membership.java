package nl.overenweer.people;

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
import java.time.LocalDate;
import java.util.Optional;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;
import org.jspecify.annotations.Nullable;

/**
 * One role of one person in one organisation (and perhaps team), for a period. One person may hold several, in several organisations.
 * It is ended, never deleted: what she did then stays explained.
 */
@Entity
@Table(name = "people_membership")
@Personal(subject = "place", erase = Erase.STAYS)
public class Membership {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "team_id")
    private @Nullable Team team;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Role role;

    @Enumerated(EnumType.STRING)
    @Column(name = "profession")
    private Profession profession;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    protected Membership() {}

    /** Refuses a team of another organisation. */
    Membership(
            Person person,
            Organisation organisation,
            @Nullable Team team,
            Role role,
            Profession profession,
            LocalDate validFrom) {
        if (team != null && !team.organisation().equals(organisation.id())) {
            throw new RuleBroken("people.team.elsewhere");
        }
        this.person = person;
        this.organisation = organisation;
        this.team = team;
        this.role = role;
        this.profession = profession;
        this.validFrom = validFrom;
    }

    /** The last day that it holds. Refuses a second ending and an ending before its beginning. */
    void end(LocalDate lastDay) {
        if (validUntil != null) {
            throw new RuleBroken("people.membership.ended");
        }
        if (lastDay.isBefore(validFrom)) {
            throw new RuleBroken("people.membership.period");
        }
        validUntil = lastDay;
    }

    /** Another last day. Refuses once the former one has passed, and a day before the beginning. */
    void moveLastDay(LocalDate lastDay, LocalDate today) {
        if (validUntil != null && validUntil.isBefore(today)) {
            throw new RuleBroken("people.membership.ended");
        }
        validUntil = null;
        end(lastDay);
    }

    /** Another place from its first day on. Refuses when it held for a day already: what she did then stays explained. */
    void correct(@Nullable Team newTeam, Role newRole, Profession newProfession, LocalDate today) {
        if (validFrom.isBefore(today)) {
            throw new RuleBroken("people.membership.begun");
        }
        team = newTeam;
        role = newRole;
        profession = newProfession;
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    /** As the audit log tells it: numbers and words for machines. */
    Deed deed(AuditAct act) {
        String place = team == null ? "" : " team=" + team.id();
        String until = validUntil == null ? "" : " until=" + validUntil;
        return Deed.of(act)
                .in(organisation.id().value())
                .about(person.id().value())
                .with("role=" + role + place + " from=" + validFrom + until);
    }

    public MembershipId id() {
        return new MembershipId(id);
    }

    public Person person() {
        return person;
    }

    public Organisation organisation() {
        return organisation;
    }

    public Optional<Team> team() {
        return Optional.ofNullable(team);
    }

    public Role role() {
        return role;
    }

    public Profession profession() {
        return profession;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public Optional<LocalDate> validUntil() {
        return Optional.ofNullable(validUntil);
    }
}
