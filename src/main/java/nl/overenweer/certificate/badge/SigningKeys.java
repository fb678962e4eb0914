package nl.overenweer.certificate.badge;

import jakarta.inject.Inject;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.Role;
import nl.overenweer.shared.NotAllowed;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.Settings;
import nl.overenweer.shared.UseCase;

/** Keeps the keys that sign badges: makes the first when it is needed, and a new one when an administrator of the platform asks. */
@UseCase
public class SigningKeys {
    @Inject
    private SigningKeyStore store;

    @Inject
    private Settings settings;

    @Inject
    private Audit audit;

    /** What signs now. */
    record Signer(String thumbprint, PrivateKey key) {}

    /** The pair in use, made when there is none. Refuses when it was closed with a secret that the operator took away. */
    Signer signer(Instant now) {
        SigningKey key = store.inUse().orElseGet(() -> make(now));
        return key.open(seal())
                .map(open -> new Signer(key.thumbprint(), open))
                .orElseThrow(() -> new RuleBroken("certificate.badge.sealed"));
    }

    /** All that ever signed, the newest first: whoever checks an old badge finds its key too. */
    @ReadOnly
    public List<PublishedKey> published() {
        return store.all().stream().map(SigningKey::published).toList();
    }

    @ReadOnly
    public Optional<PublishedKey> named(String thumbprint) {
        return store.named(thumbprint).map(SigningKey::published);
    }

    /** Whether the operator gave the secret that closes what is made from now on. */
    public boolean sealing() {
        return settings.badgeSecret().isPresent();
    }

    /** From now on a new pair signs; what the former one signed stays good. */
    public void renew(CurrentUser user, Instant now) {
        if (!user.has(Role.PLATFORM_ADMINISTRATOR)) {
            throw new NotAllowed("no administrator of the platform");
        }
        store.retire(now);
        SigningKey fresh = make(now);
        audit.record(Deed.of(AuditAct.SETTING_CHANGED)
                .by(user.person().value())
                .with("badge-key=" + fresh.thumbprint()));
    }

    private SigningKey make(Instant now) {
        store.putInUse(FreshPair.make(seal()), now);
        return store.inUse().orElseThrow(() -> new IllegalStateException("no key in use"));
    }

    private Optional<Seal> seal() {
        return settings.badgeSecret().map(Seal::new);
    }
}
