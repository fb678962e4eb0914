package nl.overenweer.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import nl.overenweer.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/** A part of one organisation; teams stand in a tree. */
@Entity
@Table(name = "people_team")
public class Team {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "organisation_id")
    private long organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private @Nullable Team parent;

    @Column(name = "name")
    private String name;

    protected Team() {}

    Team(OrganisationId organisation, @Nullable Team parent, String name) {
        this.organisation = organisation.value();
        this.name = Wording.name(name);
        moveUnder(parent);
    }

    void rename(String newName) {
        name = Wording.name(newName);
    }

    /** Refuses a place under itself or under one of its own parts, and a place in another organisation. */
    final void moveUnder(@Nullable Team newParent) {
        for (Team above = newParent; above != null; above = above.parent) {
            if (above == this) {
                throw new RuleBroken("people.team.circle");
            }
        }
        if (newParent != null && newParent.organisation != organisation) {
            throw new RuleBroken("people.team.elsewhere");
        }
        parent = newParent;
    }

    public TeamId id() {
        return new TeamId(id);
    }

    public OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    public Optional<Team> parent() {
        return Optional.ofNullable(parent);
    }

    public String name() {
        return name;
    }
}
