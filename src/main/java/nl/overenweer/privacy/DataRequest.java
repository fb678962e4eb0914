package nl.overenweer.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;
import org.jspecify.annotations.Nullable;

/** What somebody asked an administrator about her own data. */
@Entity
@Table(name = "privacy_request")
@Personal(subject = "requests", erase = Erase.EMPTIED)
public class DataRequest {
    static final int LONGEST = 1000;

    /** What she may ask for and can't do herself. */
    public enum Kind {
        CORRECTION,
        ERASURE
    }

    /** How far it is. */
    public enum Stage {
        OPEN,
        DONE,
        REFUSED,
        WITHDRAWN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "person_id")
    private long person;

    @Column(name = "organisation_id")
    private long organisation;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;

    @Column(name = "words")
    private String words;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage")
    private Stage stage = Stage.OPEN;

    @Column(name = "answer")
    private String answer = "";

    @Column(name = "answered_by")
    private @Nullable Long answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    protected DataRequest() {}

    /** Refuses a correction that does not say what is wrong, and more words than fit. */
    DataRequest(PersonId person, OrganisationId organisation, Kind kind, String words, Instant now) {
        String told = fitting(words);
        if (kind == Kind.CORRECTION && told.isEmpty()) {
            throw new RuleBroken("privacy.request.words");
        }
        this.person = person.value();
        this.organisation = organisation.value();
        this.kind = kind;
        this.words = told;
        this.askedAt = now;
    }

    private static String fitting(String words) {
        String told = words.strip();
        if (told.length() > LONGEST) {
            throw new RuleBroken("privacy.request.long", LONGEST);
        }
        return told;
    }

    /** Refuses once it was answered. */
    void withdraw(Instant now) {
        refuseClosed();
        stage = Stage.WITHDRAWN;
        answeredAt = now;
    }

    /** Refuses a second answer, and one without words. */
    void answer(Stage outcome, String told, PersonId by, Instant now) {
        refuseClosed();
        if (told.isBlank()) {
            throw new RuleBroken("privacy.request.answer");
        }
        stage = outcome;
        answer = fitting(told);
        answeredBy = by.value();
        answeredAt = now;
    }

    private void refuseClosed() {
        if (stage != Stage.OPEN) {
            throw new RuleBroken("privacy.request.closed");
        }
    }

    public long id() {
        return id;
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    public Kind kind() {
        return kind;
    }

    public String words() {
        return words;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Stage stage() {
        return stage;
    }

    public boolean open() {
        return stage == Stage.OPEN;
    }

    public String answer() {
        return answer;
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }
}
