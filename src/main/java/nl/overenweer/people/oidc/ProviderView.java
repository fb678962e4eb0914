package nl.overenweer.people.oidc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A provider as its administrator sees it; the client's secret is never shown again.
 *
 * @param workedAt when somebody last signed in by it; empty when nobody did since it was described
 * @param domains whose addresses the platform's administrator confirmed
 */
public record ProviderView(ProviderWish wish, boolean secretKept, Optional<Instant> workedAt, List<String> domains) {
    public ProviderView {
        domains = List.copyOf(domains);
    }
}
