package nl.overenweer.authoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.overenweer.content.VersionId;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;
import org.jspecify.annotations.Nullable;

/** One line of the log: who published which version from which draft, when and why. Never changed. */
@Entity
@Table(name = "authoring_publish_log")
@Personal(subject = "work", erase = Erase.STAYS)
public class PublishLog {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false)
    private String module = "";

    @Column(name = "version_id", nullable = false)
    private long version;

    @Column(name = "draft_id", nullable = false)
    private long draft;

    @Column(nullable = false)
    private String note = "";

    @Column(name = "published_by", nullable = false)
    private long publishedBy;

    @Column(name = "published_at", nullable = false)
    private Instant publishedAt = Instant.EPOCH;

    protected PublishLog() {}

    PublishLog(String module, VersionId version, DraftId draft, String note, PersonId by, Instant now) {
        this.module = module;
        this.version = version.value();
        this.draft = draft.value();
        this.note = note;
        this.publishedBy = by.value();
        this.publishedAt = now;
    }

    public VersionId version() {
        return new VersionId(version);
    }

    public String note() {
        return note;
    }

    public PersonId publishedBy() {
        return new PersonId(publishedBy);
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
