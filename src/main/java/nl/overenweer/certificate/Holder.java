package nl.overenweer.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;

/** What somebody lets others see of her certificates, unless she chose otherwise for one. */
@Entity
@Table(name = "certificate_holder")
@Personal(subject = "proof", erase = Erase.DELETED)
class Holder {
    @Id
    @Column(name = "person_id")
    private long person;

    @Enumerated(EnumType.STRING)
    private Showing showing = Showing.MODULE;

    @Column(name = "chosen_at")
    private Instant chosenAt = Instant.EPOCH;

    protected Holder() {}

    Showing showing() {
        return showing;
    }
}
