package nl.overenweer.accreditation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;

/** What a register sent about an accreditation. Kept as it came: judged by how it begins, not by what its name says. */
@Entity
@Table(name = "accreditation_evidence")
@Personal(subject = "desk", erase = Erase.STAYS)
public class Evidence {
    public static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final int LONGEST_NAME = 150;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "accreditation_id")
    private long accreditation;

    @Column(name = "name")
    private String name;

    @Column(name = "kind")
    private String kind;

    @Column(name = "size")
    private int size;

    @Column(name = "bytes")
    private byte[] bytes;

    @Column(name = "kept_by")
    private long keptBy;

    @Column(name = "kept_at")
    private Instant keptAt;

    protected Evidence() {}

    /** Refuses what is too big, and what is no PDF, PNG or JPEG. */
    Evidence(AccreditationId accreditation, String name, byte[] bytes, PersonId by, Instant now) {
        if (bytes.length > MOST_BYTES) {
            throw new RuleBroken("accreditation.evidence.big", MOST_BYTES / 1024 / 1024);
        }
        this.accreditation = accreditation.value();
        this.kind = kind(bytes);
        this.name = shortened(name.strip());
        this.size = bytes.length;
        this.bytes = bytes.clone();
        this.keptBy = by.value();
        this.keptAt = now;
    }

    static String kind(byte[] bytes) {
        String begin = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        if (begin.startsWith("%PDF-")) {
            return "application/pdf";
        }
        if (begin.startsWith("\u0089PNG\r\n")) {
            return "image/png";
        }
        if (begin.startsWith("\u00FF\u00D8\u00FF")) {
            return "image/jpeg";
        }
        throw new RuleBroken("accreditation.evidence.kind");
    }

    private static String shortened(String name) {
        String plain = name.isEmpty() ? "bewijsstuk" : name;
        return plain.length() > LONGEST_NAME ? plain.substring(plain.length() - LONGEST_NAME) : plain;
    }

    public long id() {
        return id;
    }

    public AccreditationId accreditation() {
        return new AccreditationId(accreditation);
    }

    public String name() {
        return name;
    }

    public String kind() {
        return kind;
    }

    public int size() {
        return size;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public PersonId keptBy() {
        return new PersonId(keptBy);
    }

    public Instant keptAt() {
        return keptAt;
    }
}
