package nl.overenweer.mail.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.overenweer.mail.Dispatch;
import nl.overenweer.mail.Dispatches;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.Settings;

/** The mail of a demonstration, and of nothing else: elsewhere a letter is its reader's only. */
@ApplicationScoped
class Mailbox {
    @Inject
    private Dispatches dispatches;

    @Inject
    private Settings settings;

    List<Dispatch> letters(Optional<String> address) {
        refuseInEarnest();
        return dispatches.shown(address);
    }

    Dispatch letter(String reference) {
        refuseInEarnest();
        return dispatches.shown(reference);
    }

    private void refuseInEarnest() {
        if (!settings.demo()) {
            throw new NotFound("no demonstration");
        }
    }
}
