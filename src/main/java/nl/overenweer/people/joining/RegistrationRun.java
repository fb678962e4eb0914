package nl.overenweer.people.joining;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;

/** Does beside the answer what takes longer for an address that is welcome. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RegistrationRun {
    @Inject
    private Registrations registrations;

    @Asynchronous
    public void start(String email, Locale language, Instant now) {
        registrations.ask(email, language, now);
    }
}
