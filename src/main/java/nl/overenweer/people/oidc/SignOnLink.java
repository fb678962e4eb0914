package nl.overenweer.people.oidc;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;

/** Who somebody is at an organisation's provider. An address may pass to a colleague; an issuer's subject never does. */
@Entity
@Table(name = "people_sign_on_link")
@Personal(subject = "sign-on", erase = Erase.DELETED)
public class SignOnLink {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "organisation_id")
    private long organisation;

    @Column(name = "issuer")
    private String issuer;

    @Column(name = "subject")
    private String subject;

    @Column(name = "person_id")
    private long person;

    @Column(name = "linked_at")
    private Instant linkedAt;

    @Column(name = "last_at")
    private Instant lastAt;

    protected SignOnLink() {}

    SignOnLink(OrganisationId organisation, Claims claims, PersonId person, Instant now) {
        this.organisation = organisation.value();
        this.issuer = claims.issuer();
        this.subject = claims.subject();
        this.person = person.value();
        this.linkedAt = now;
        this.lastAt = now;
    }

    void used(Instant now) {
        lastAt = now;
    }

    PersonId person() {
        return new PersonId(person);
    }
}
