package nl.overenweer.certificate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.overenweer.certificate.badge.Badges;
import nl.overenweer.certificate.badge.Issuer;
import nl.overenweer.certificate.badge.PublishedKey;
import nl.overenweer.certificate.badge.SigningKeys;
import org.jspecify.annotations.Nullable;

/** Who gives badges out, and the keys to check them with, for people. */
@Named
@RequestScoped
public class IssuerBean {
    @Inject
    private Badges badges;

    @Inject
    private SigningKeys keys;

    private @Nullable List<PublishedKey> published;

    public Issuer getIssuer() {
        return badges.issuer();
    }

    public String getKeySet() {
        return badges.issuer().baseUrl() + "/.well-known/jwks.json";
    }

    public List<PublishedKey> getKeys() {
        List<PublishedKey> known = published == null ? keys.published() : published;
        published = known;
        return known;
    }
}
