package nl.overenweer.scorm;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import nl.overenweer.content.ScormPackage;
import nl.overenweer.learning.AttemptView;
import nl.overenweer.learning.Learner;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.UseCase;

/** Who goes through which package. */
@UseCase
public class Registrations {
    private static final int SECRET_BYTES = 16;

    private final SecureRandom chance = new SecureRandom();

    @Inject
    private RegistrationStore store;

    @Inject
    private ScormPackages packages;

    /**
     * The registration of this attempt for a package in its module: the one there is, or a new one at the version that the module names. What
     * is no package, or isn't on this installation, is not found.
     */
    public Registered of(Learner learner, AttemptView attempt, String item, Instant now) {
        Registration found = store.of(learner, attempt.id(), item).orElseGet(() -> {
            store.addIfAbsent(learner, attempt.id(), item, version(attempt, item), fresh(), now);
            return store.of(learner, attempt.id(), item).orElseThrow(() -> new NotFound("registration"));
        });
        return new Registered(found.key(), found.version());
    }

    private PackageVersionId version(AttemptView attempt, String item) {
        ScormPackage named = attempt.module().packages().stream()
                .filter(each -> each.slug().equals(item))
                .findFirst()
                .orElseThrow(() -> new NotFound("package " + item));
        return packages.byDigest(named.reference())
                .orElseThrow(() -> new NotFound("package " + named.reference()))
                .id();
    }

    private RegistrationKey fresh() {
        byte[] secret = new byte[SECRET_BYTES];
        chance.nextBytes(secret);
        return new RegistrationKey(HexFormat.of().formatHex(secret));
    }
}
