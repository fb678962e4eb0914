package nl.overenweer.people.scim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.TeamId;

/** How an organisation's system calls one of its teams. */
@Entity
@Table(name = "people_scim_group")
public class ScimGroup {
    @Id
    @Column(name = "team_id")
    private long team;

    @Column(name = "organisation_id")
    private long organisation;

    @Column(name = "external_id")
    private String externalId;

    protected ScimGroup() {}

    ScimGroup(OrganisationId organisation, TeamId team, String externalId) {
        this.organisation = organisation.value();
        this.team = team.value();
        this.externalId = externalId;
    }

    void call(String anew) {
        externalId = anew;
    }

    TeamId team() {
        return new TeamId(team);
    }

    String externalId() {
        return externalId;
    }
}
