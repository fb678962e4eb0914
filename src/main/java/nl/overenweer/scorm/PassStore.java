package nl.overenweer.scorm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.Sql;

/** Passes by the digest of their secret. */
@ApplicationScoped
class PassStore {
    @Inject
    private Sql sql;

    void add(String digest, PackageVersionId version, PersonId person, Instant now, Instant until) {
        sql.change(
                "insert into scorm_pass (secret, version_id, person_id, given_at, expires_at) values (?, ?, ?, ?, ?)",
                digest,
                version.value(),
                person.value(),
                Rows.utc(now),
                Rows.utc(until));
    }

    Optional<PackagePasses.Pass> find(String digest) {
        return sql.rows("select version_id, expires_at from scorm_pass where secret = ?", digest).stream()
                .map(row -> new PackagePasses.Pass(
                        new PackageVersionId(Rows.number(row[0])),
                        Rows.moment(row[1]).orElse(Instant.EPOCH)))
                .findFirst();
    }
}
