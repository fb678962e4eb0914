package nl.overenweer.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Settings;

/**
 * Brings the letters of the outbox to the mail server. No use case: between its short transactions it waits for the server. Any number of
 * nodes may do it at once.
 */
@ApplicationScoped
public class Postman {
    private static final Logger LOG = Logger.getLogger(Postman.class.getName());

    @Inject
    private Delivery delivery;

    @Inject
    private Settings settings;

    @Inject
    private Clocks clocks;

    /** Ends what a stopped node left half way and what is of no use any more. */
    public void tidy() {
        delivery.tidy(clocks.now());
    }

    /** Once round: to the mail server of the settings, when there is one. */
    public void goRound() {
        settings.mailServer().ifPresent(this::deliver);
    }

    /** Until nothing waits, or the server is away; says how many letters it took. */
    int deliver(Settings.MailServer server) {
        int taken = 0;
        boolean reached = true;
        while (reached && delivery.anyWaiting(clocks.now())) {
            List<Dispatch> letters = delivery.claim(clocks.now());
            if (letters.isEmpty()) {
                return taken;
            }
            int some = hand(server, letters);
            reached = some >= 0;
            taken += Math.max(0, some);
        }
        return taken;
    }

    /** How many of these the server took; -1 when there is no way to it. */
    private int hand(Settings.MailServer server, List<Dispatch> letters) {
        try (MailLine line = MailLine.open(server, settings.baseUrl())) {
            int taken = 0;
            for (Dispatch letter : letters) {
                taken += delivery.hand(letter, clocks.now()) && tell(line, letter) ? 1 : 0;
            }
            return taken;
        } catch (MessagingException away) {
            LOG.log(Level.WARNING, "The mail server is not reached; letters wait and are tried again.", away);
            letters.forEach(letter -> delivery.postpone(letter, String.valueOf(away.getMessage()), clocks.now()));
            return -1;
        }
    }

    private boolean tell(MailLine line, Dispatch letter) {
        Handing handing = line.hand(letter, clocks.now());
        delivery.end(letter, handing, clocks.now());
        return handing instanceof Handing.Taken;
    }
}
