package nl.overenweer.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.overenweer.shared.Settings;

/** Addresses that are given to somebody else, so with our host in them. */
@ApplicationScoped
class Links {
    @Inject
    private Settings settings;

    String password(String secret) {
        return settings.baseUrl() + "/wachtwoord/" + secret;
    }
}
