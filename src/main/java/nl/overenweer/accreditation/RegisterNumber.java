package nl.overenweer.accreditation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;
import org.jspecify.annotations.Nullable;

/** Under which number somebody is known to a register. One per register: a mended number stays the same row, so nothing is awarded twice. */
@Entity
@Table(name = "accreditation_number")
@Personal(subject = "numbers", erase = Erase.EMPTIED)
public class RegisterNumber {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "person_id")
    private long personId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "register_id")
    private Register register;

    @Column(name = "number")
    private String number = "";

    @Column(name = "kept_at")
    private Instant keptAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    protected RegisterNumber() {}

    RegisterNumber(PersonId person, Register register, String typed, Instant now) {
        this.personId = person.value();
        this.register = register;
        mend(typed, now);
    }

    /** Refuses what the register's rule refuses. */
    void mend(String typed, Instant now) {
        number = register.terms().number().checked(typed);
        keptAt = now;
        withdrawnAt = null;
    }

    /** From now on nothing is awarded under it, and nothing of it goes on a list. */
    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    long id() {
        return id;
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public Register register() {
        return register;
    }

    public String number() {
        return number;
    }

    public Instant keptAt() {
        return keptAt;
    }

    public boolean holds() {
        return withdrawnAt == null;
    }
}
