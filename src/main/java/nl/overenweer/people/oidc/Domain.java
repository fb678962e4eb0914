package nl.overenweer.people.oidc;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.shared.RuleBroken;

/** The part behind the at sign of an organisation's own addresses. The platform's administrator looked whether it is theirs. */
@Entity
@Table(name = "people_domain")
public class Domain {
    @Id
    @Column(name = "domain")
    private String name;

    @Column(name = "organisation_id")
    private long organisation;

    protected Domain() {}

    Domain(String name, OrganisationId organisation) {
        this.name = name;
        this.organisation = organisation.value();
    }

    /** Refuses what is no domain. */
    static String written(String typed) {
        String domain = typed.strip().toLowerCase(Locale.ROOT).replaceFirst("^@", "");
        if (domain.length() > 190 || !domain.matches("([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]")) {
            throw new RuleBroken("people.domain.wrong", typed.strip());
        }
        return domain;
    }

    /** Of an address; empty for what is none. */
    static String of(String email) {
        return email.substring(email.lastIndexOf('@') + 1).strip().toLowerCase(Locale.ROOT);
    }

    String name() {
        return name;
    }

    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }
}
