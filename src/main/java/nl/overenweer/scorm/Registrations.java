package nl.overenweer.scorm;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overenweer.content.ScormPackage;
import nl.overenweer.learning.AttemptView;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.progress.PackageResult;
import nl.overenweer.scorm.cmi.Said;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.UseCase;

/** Who goes through which package, and how often. */
@UseCase
public class Registrations {
    private static final int SECRET_BYTES = 16;

    private final SecureRandom chance = new SecureRandom();

    @Inject
    private RegistrationStore store;

    @Inject
    private Parts parts;

    @Inject
    private ScormPackages packages;

    /**
     * The registration of this attempt for a package in its module: the last one there is, or a new one at the version that the module names.
     * What is no package, or isn't on this installation, is not found.
     */
    public Registered of(Learner learner, AttemptView attempt, String item, Instant now) {
        List<Registration> tries = store.tries(learner, attempt.id(), item);
        return registered(tries.isEmpty() ? begin(learner, attempt, item, 1, now) : tries.get(0), now);
    }

    /** The last one that is done, for whoever looks back. */
    @ReadOnly
    public Optional<Registered> done(Learner learner, AttemptView attempt, String item, Instant now) {
        return store.tries(learner, attempt.id(), item).stream()
                .map(each -> registered(each, now))
                .filter(Registered::done)
                .findFirst();
    }

    /**
     * Another try, from the beginning; the one before stays as it is, and a window that still has it keeps nothing any more. While the last one
     * came to no outcome it is that one: asked twice is once.
     */
    public Registered again(Learner learner, AttemptView attempt, String item, Instant now) {
        List<Registration> tries = store.tries(learner, attempt.id(), item);
        if (tries.isEmpty() || !registered(tries.get(0), now).isEnded()) {
            return of(learner, attempt, item, now);
        }
        Registration last = tries.get(0);
        store.keep(last.opened(last.device(), now).closed(now));
        return registered(begin(learner, attempt, item, tries.size() + 1, now), now);
    }

    private Registration begin(Learner learner, AttemptView attempt, String item, int number, Instant now) {
        store.addIfAbsent(learner, attempt.id(), item, number, version(attempt, item), fresh(), now);
        return store.tries(learner, attempt.id(), item).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("registration"));
    }

    private Registered registered(Registration it, Instant now) {
        Map<String, Said> said = parts.said(it);
        PackageCourse course = parts.course(it);
        PackageResult result = course.running(it, said, now).result();
        boolean failed = result.success() == PackageResult.Success.FAILED;
        boolean goesOn = (result.done() || failed) && parts.goesOn(course, it);
        return new Registered(it.key(), it.version(), result.done(), failed, goesOn);
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
