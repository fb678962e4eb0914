package nl.overenweer.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An employer whose members learn here, in one region. Everything that belongs to one carries its id. */
@Entity
@Table(name = "people_organisation")
public class Organisation {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private OrganisationKind kind;

    @Column(name = "region")
    private String region;

    @Column(name = "founded_at")
    private Instant foundedAt;

    @Column(name = "passwords_refused")
    private boolean passwordsRefused;

    @Column(name = "factor_required")
    private boolean factorRequired;

    protected Organisation() {}

    Organisation(String name, OrganisationKind kind, String region, Instant now) {
        this.name = Wording.name(name);
        this.kind = kind;
        this.region = Wording.name(region);
        this.foundedAt = now;
    }

    /** Another name or region, as after a merger. The kind stays: it decides by which glasses its figures are read. */
    void rename(String newName, String newRegion) {
        name = Wording.name(newName);
        region = Wording.name(newRegion);
    }

    void rule(SignInRules rules) {
        passwordsRefused = rules.passwordsRefused();
        factorRequired = rules.factorRequired();
    }

    SignInRules rules() {
        return new SignInRules(passwordsRefused, factorRequired);
    }

    public OrganisationId id() {
        return new OrganisationId(id);
    }

    public String name() {
        return name;
    }

    public OrganisationKind kind() {
        return kind;
    }

    public String region() {
        return region;
    }

    public Instant foundedAt() {
        return foundedAt;
    }
}
