package nl.overenweer.people.oidc;

import java.util.concurrent.atomic.AtomicLong;

/** How an organisation of a test describes its provider, each under a code of its own. */
final class Wishes {
    static final String ISSUER = "https://93.184.216.34/werk";

    private static final AtomicLong NAMES = new AtomicLong(System.nanoTime());

    private Wishes() {}

    static ProviderWish wish(String claim, String rules) {
        return new ProviderWish(
                "o-" + NAMES.incrementAndGet(),
                ISSUER,
                "overenweer",
                "openid email",
                new ClaimRules(claim, rules),
                new ClaimRules("", ""),
                new ClaimRules("", ""),
                "LEARNER",
                false,
                false,
                true);
    }

    static ProviderWish without(ProviderWish wish) {
        return new ProviderWish(
                wish.code(),
                wish.issuer(),
                wish.client(),
                wish.scopes(),
                wish.roles(),
                wish.professions(),
                wish.teams(),
                "",
                false,
                false,
                true);
    }

    static ProviderWish off(ProviderWish wish) {
        return new ProviderWish(
                wish.code(),
                wish.issuer(),
                wish.client(),
                wish.scopes(),
                wish.roles(),
                wish.professions(),
                wish.teams(),
                "",
                false,
                false,
                false);
    }
}
