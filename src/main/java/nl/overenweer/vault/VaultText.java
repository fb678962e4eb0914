package nl.overenweer.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;
import org.jspecify.annotations.Nullable;

/** The row behind a {@link SealedText}. Its version counts how often it was put away. */
@Entity
@Table(name = "vault_text")
@Personal(subject = "texts", erase = Erase.DELETED)
class VaultText {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "person_id")
    private long person;

    @Enumerated(EnumType.STRING)
    private Kind kind = Kind.NOTE;

    private String place = "";
    private int version;
    private String sealed = "";

    @Column(name = "changed_on")
    private LocalDate changedOn = LocalDate.EPOCH;

    protected VaultText() {}

    VaultText(PersonId person, Slot slot) {
        this.person = person.value();
        this.kind = slot.kind();
        this.place = slot.place();
    }

    int version() {
        return version;
    }

    void replace(Envelope with, LocalDate on) {
        sealed = with.value();
        changedOn = on;
        version++;
    }

    SealedText view() {
        return new SealedText(new Slot(kind, place), version, new Envelope(sealed), changedOn);
    }
}
