package nl.overenweer.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;
import org.jspecify.annotations.Nullable;

/** That somebody revoked a certificate, or gave it back. A line of the record: never changed, never taken away. */
@Entity
@Table(name = "certificate_revocation")
@Personal(subject = "proof", erase = Erase.EMPTIED)
class RevocationLine {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "certificate_id")
    private long certificate;

    private boolean revoked;
    private String reason = "";

    @Column(name = "by_person_id")
    private long by;

    private Instant at = Instant.EPOCH;

    protected RevocationLine() {}

    RevocationLine(Certificate certificate, boolean revoked, String reason, PersonId by, Instant at) {
        this.certificate = certificate.id();
        this.revoked = revoked;
        this.reason = reason;
        this.by = by.value();
        this.at = at;
    }

    boolean revoked() {
        return revoked;
    }

    String reason() {
        return reason;
    }

    PersonId by() {
        return new PersonId(by);
    }

    Instant at() {
        return at;
    }
}
