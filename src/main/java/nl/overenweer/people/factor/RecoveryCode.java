package nl.overenweer.people.factor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.security.Secret;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;
import org.jspecify.annotations.Nullable;

/** Stands in for a code of the device, once. We keep its digest only; eighty random bits are not to be guessed, so a quick digest will do. */
@Entity
@Table(name = "people_recovery_code")
@Personal(subject = "factor", erase = Erase.DELETED)
public class RecoveryCode {
    static final int MANY = 10;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 10;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "person_id")
    private long person;

    @Column(name = "digest")
    private String digest;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    protected RecoveryCode() {}

    RecoveryCode(PersonId person, String code) {
        this.person = person.value();
        this.digest = digest(person, code);
    }

    /** Sixteen letters and digits in groups of four. */
    static String fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base32.write(bytes).replaceAll("(.{4})(?!$)", "$1-");
    }

    static String digest(PersonId person, String code) {
        return Secret.digest("recovery " + person + " " + bare(code));
    }

    /** However it was typed over. */
    static String bare(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    void use(Instant now) {
        usedAt = now;
    }
}
