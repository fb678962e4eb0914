package nl.overenweer.people.security;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;

/** Does beside the answer what takes longer for an address that is known. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ForgottenRun {
    @Inject
    private ForgottenPasswords forgotten;

    @Asynchronous
    public void start(String email, Instant now) {
        forgotten.send(email, now);
    }
}
