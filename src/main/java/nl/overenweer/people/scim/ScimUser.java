package nl.overenweer.people.scim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;
import org.jspecify.annotations.Nullable;

/** What an organisation's system told of one of its people, besides what her account and her memberships say. */
@Entity
@Table(name = "people_scim_user")
@Personal(subject = "scim", erase = Erase.DELETED)
@IdClass(ScimUser.Key.class)
public class ScimUser {
    /** As that system said it last. */
    enum Standing {
        ACTIVE,
        INACTIVE,
        REMOVED
    }

    /** Organisation and person. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private long organisation;
        private long person;

        public Key() {}

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.organisation == organisation && key.person == person;
        }

        @Override
        public int hashCode() {
            return Objects.hash(organisation, person);
        }
    }

    @Id
    @Column(name = "organisation_id")
    private long organisation;

    @Id
    @Column(name = "person_id")
    private long person;

    @Column(name = "external_id")
    private @Nullable String externalId;

    @Column(name = "given_name")
    private @Nullable String givenName;

    @Column(name = "family_name")
    private @Nullable String familyName;

    @Enumerated(EnumType.STRING)
    @Column(name = "standing")
    private Standing standing = Standing.ACTIVE;

    protected ScimUser() {}

    ScimUser(OrganisationId organisation, PersonId person) {
        this.organisation = organisation.value();
        this.person = person.value();
    }

    /** Null for what it does not say. */
    void told(@Nullable String external, @Nullable String given, @Nullable String family) {
        externalId = external;
        givenName = given;
        familyName = family;
    }

    void stand(Standing anew) {
        standing = anew;
        if (anew == Standing.REMOVED) {
            told(null, null, null);
        }
    }

    PersonId person() {
        return new PersonId(person);
    }

    Optional<String> externalId() {
        return Optional.ofNullable(externalId);
    }

    Optional<String> givenName() {
        return Optional.ofNullable(givenName);
    }

    Optional<String> familyName() {
        return Optional.ofNullable(familyName);
    }

    Standing standing() {
        return standing;
    }
}
