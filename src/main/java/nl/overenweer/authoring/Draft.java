package nl.overenweer.authoring;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.overenweer.content.ModuleFiles;
import nl.overenweer.content.VersionId;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A module that is being written: a folder of files that may be half finished, as opposed to a version, which is frozen and true. A module
 * has at most one open draft; each save counts its revision up.
 */
@Entity
@Table(name = "authoring_draft")
@Personal(subject = "work", erase = Erase.STAYS)
public class Draft {
    /** How a draft came to its end. */
    public enum Ending {
        PUBLISHED,
        DISCARDED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false)
    private String module = "";

    @Column(nullable = false)
    private String course = "";

    @Column(nullable = false)
    private String folder = "";

    @Column(name = "base_version")
    private @Nullable Long baseVersion;

    @Column(nullable = false)
    private int revision;

    @Column(name = "opened_by")
    private @Nullable Long openedBy;

    @Column(name = "opened_at", nullable = false)
    private Instant openedAt = Instant.EPOCH;

    @Column(name = "edited_by")
    private @Nullable Long editedBy;

    @Column(name = "edited_at", nullable = false)
    private Instant editedAt = Instant.EPOCH;

    /** 1 while open, else null: the database lets one open draft per module exist. */
    @Column(name = "open_mark")
    private @Nullable Integer openMark = 1;

    /** Digest of the folder that came with a release, where that made this draft. */
    @Column(name = "release_digest")
    private @Nullable String releaseDigest;

    @Enumerated(EnumType.STRING)
    private @Nullable Ending ending;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @OneToMany(mappedBy = "draft", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<DraftFile> files = new ArrayList<>();

    protected Draft() {}

    /** @param by nobody when the courses that came with a new release made it */
    Draft(String module, Optional<VersionId> base, ModuleFiles files, Optional<PersonId> by, Instant now) {
        this.module = module;
        this.course = files.course();
        this.folder = files.folder();
        this.baseVersion = base.map(VersionId::value).orElse(null);
        this.openedBy = by.map(PersonId::value).orElse(null);
        this.editedBy = openedBy;
        this.openedAt = now;
        this.editedAt = now;
        write(files);
    }

    /** The courses that came with a new release, for a trainer to judge: nobody wrote this draft. */
    static Draft ofRelease(String module, Optional<VersionId> base, ModuleFiles files, String digest, Instant now) {
        Draft draft = new Draft(module, base, files, Optional.empty(), now);
        draft.releaseDigest = digest;
        return draft;
    }

    /** Takes over these files, and counts the revision up. Refuses when the draft has ended. */
    void save(ModuleFiles changed, PersonId by, Instant now) {
        if (!open()) {
            throw new RuleBroken("authoring.draft.ended");
        }
        write(changed);
        revision++;
        editedBy = by.value();
        editedAt = now;
    }

    /** No longer to be written in; what it said is kept. */
    void end(Ending how, Instant now) {
        if (!open()) {
            throw new RuleBroken("authoring.draft.ended");
        }
        openMark = null;
        ending = how;
        endedAt = now;
    }

    /** Opens it again after it was discarded. */
    void resume() {
        if (ending != Ending.DISCARDED) {
            throw new RuleBroken("authoring.draft.not-discarded");
        }
        openMark = 1;
        ending = null;
        endedAt = null;
    }

    public DraftId id() {
        return new DraftId(java.util.Objects.requireNonNull(id, "not stored yet"));
    }

    public String module() {
        return module;
    }

    public Optional<VersionId> base() {
        return Optional.ofNullable(baseVersion).map(VersionId::new);
    }

    public int revision() {
        return revision;
    }

    /** Nobody when no trainer touched it yet. */
    public Optional<PersonId> editedBy() {
        return Optional.ofNullable(editedBy).map(PersonId::new);
    }

    public Instant editedAt() {
        return editedAt;
    }

    public boolean open() {
        return openMark != null;
    }

    ModuleFiles files() {
        Map<String, byte[]> all = new TreeMap<>();
        files.forEach(file -> all.put(file.path(), file.content()));
        return new ModuleFiles(course, folder, all);
    }

    private void write(ModuleFiles wanted) {
        files.removeIf(file -> !wanted.paths().contains(file.path()));
        for (String path : wanted.paths()) {
            byte[] content = wanted.bytes(path).orElseThrow();
            files.stream()
                    .filter(file -> file.path().equals(path))
                    .findFirst()
                    .ifPresentOrElse(file -> file.write(content), () -> files.add(new DraftFile(this, path, content)));
        }
    }
}
