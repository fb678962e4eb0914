package nl.overenweer.authoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One file of a draft. */
@Entity
@Table(name = "authoring_draft_file")
public class DraftFile {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "draft_id")
    private Draft draft;

    @Column(nullable = false)
    private String path = "";

    @Lob
    @Column(nullable = false)
    private byte[] content = {};

    protected DraftFile() {}

    DraftFile(Draft draft, String path, byte[] content) {
        this.draft = draft;
        this.path = path;
        this.content = content.clone();
    }

    String path() {
        return path;
    }

    byte[] content() {
        return content.clone();
    }

    void write(byte[] changed) {
        if (!Arrays.equals(content, changed)) {
            content = changed.clone();
        }
    }
}
