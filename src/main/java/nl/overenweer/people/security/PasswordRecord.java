package nl.overenweer.people.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;

/** The password of one person, as Argon2id left it. Who has none signs in by another way, or not at all. */
@Entity
@Table(name = "people_password")
@Personal(subject = "password", erase = Erase.DELETED)
public class PasswordRecord {
    @Id
    @Column(name = "person_id")
    private long person;

    @Column(name = "encoded")
    private String encoded;

    @Column(name = "chosen_at")
    private Instant chosenAt;

    protected PasswordRecord() {}

    PasswordRecord(PersonId person, String encoded, Instant now) {
        this.person = person.value();
        this.encoded = encoded;
        this.chosenAt = now;
    }

    void replace(String newEncoded, Instant now) {
        encoded = newEncoded;
        chosenAt = now;
    }

    PersonId person() {
        return new PersonId(person);
    }

    String encoded() {
        return encoded;
    }

    Instant chosenAt() {
        return chosenAt;
    }
}
