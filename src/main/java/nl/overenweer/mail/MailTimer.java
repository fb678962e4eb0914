package nl.overenweer.mail;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Sends the postman round every five seconds, on a thread of its own: nobody waits for a mail server. */
@Startup
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailTimer {
    @Inject
    private Postman postman;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void goRound() {
        postman.goRound();
    }

    @Schedule(hour = "*", minute = "*", second = "33", persistent = false)
    void tidy() {
        postman.tidy();
    }
}
