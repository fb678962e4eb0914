package nl.overenweer.enrolment.reminding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;

/** An organisation's own {@link Words} for one kind of reminder in one language. */
@Entity
@Table(name = "enrolment_reminder_text")
@Personal(subject = "words", erase = Erase.STAYS)
class OwnWords {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "organisation_id")
    private long organisation;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;

    @Column(name = "language")
    private String language;

    @Column(name = "subject")
    private String subject;

    @Column(name = "opening")
    private String opening;

    @Column(name = "changed_by")
    private long changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected OwnWords() {}

    OwnWords(OrganisationId organisation, Kind kind, String language, Words words, PersonId by, Instant now) {
        this.organisation = organisation.value();
        this.kind = kind;
        this.language = language;
        change(words, by, now);
    }

    final void change(Words words, PersonId by, Instant now) {
        subject = words.subject();
        opening = words.opening();
        changedBy = by.value();
        changedAt = now;
    }

    Words words() {
        return new Words(subject, opening);
    }
}
