package nl.overenweer.certificate.badge;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.Role;
import nl.overenweer.people.security.Sealing;
import nl.overenweer.shared.NotAllowed;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.UseCase;

/** Keeps the keys that sign badges: makes the first when it is needed, and a new one when an administrator of the platform asks. */
@UseCase
public class SigningKeys {
    @Inject
    private SigningKeyStore store;

    @Inject
    private Sealing sealing;

    @Inject
    private Audit audit;

    /** What signs now. */
    record Signer(String thumbprint, PrivateKey key) {}

    /** The pair in use, made when there is none. Refuses when it was closed with a secret that the operator took away. */
    Signer signer(Instant now) {
        SigningKey key = store.inUse().orElseGet(() -> make(now));
        return new Signer(key.thumbprint(), SigningKey.read(open(key)));
    }

    private byte[] open(SigningKey key) {
        if (!key.sealed()) {
            return key.privateKey();
        }
        try {
            String closed = new String(key.privateKey(), StandardCharsets.US_ASCII);
            return Base64.getDecoder().decode(sealing.open(closed, owner(key.thumbprint())));
        } catch (RuleBroken otherKey) {
            throw new RuleBroken("certificate.badge.sealed");
        }
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

    /** Whether the operator gave a key that closes what is made from now on. */
    public boolean sealing() {
        return sealing.ready();
    }

    /** From now on a new pair signs; what the former one signed stays good. */
    public void renew(CurrentUser user, Instant now) {
        if (!user.has(Role.PLATFORM_ADMINISTRATOR)) {
            throw new NotAllowed("no administrator of the platform");
        }
        store.retire(now);
        SigningKey fresh = make(now);
        audit.record(
                Deed.of(AuditAct.SETTING_CHANGED).by(user.person().value()).with("badge-key=" + fresh.thumbprint()));
    }

    private SigningKey make(Instant now) {
        FreshPair pair = FreshPair.make();
        store.putInUse(pair, sealing.ready() ? closed(pair) : pair.privateKey(), sealing.ready(), now);
        return store.inUse().orElseThrow(() -> new IllegalStateException("no key in use"));
    }

    private byte[] closed(FreshPair pair) {
        String text = Base64.getEncoder().encodeToString(pair.privateKey());
        return sealing.seal(text, owner(pair.thumbprint())).getBytes(StandardCharsets.US_ASCII);
    }

    private static String owner(String thumbprint) {
        return "badge " + thumbprint;
    }
}
