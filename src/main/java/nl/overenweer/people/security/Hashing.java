package nl.overenweer.people.security;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Argon2id over passwords, by OWASP's second choice of parameters: 'm=19456 (19 MiB), t=2, p=1'. No more at a time than the machine can
 * bear: a flood of sign-ins waits here instead of filling memory.
 */
@ApplicationScoped
class Hashing {
    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final int SALT_BYTES = 16;
    private static final int AT_A_TIME = 4;

    private final Semaphore places = new Semaphore(AT_A_TIME, true);
    private String nobodys = "";

    @PostConstruct
    void prepare() {
        nobodys = encode(Secret.fresh());
    }

    String encode(String password) {
        places.acquireUninterruptibly();
        try {
            return Password.hash(password)
                    .addRandomSalt(SALT_BYTES)
                    .with(ARGON2ID)
                    .getResult();
        } finally {
            places.release();
        }
    }

    /** Without an encoded password it takes as long and says no: time tells nobody which accounts exist. */
    boolean fits(String password, @Nullable String encoded) {
        String against = encoded == null ? nobodys : encoded;
        places.acquireUninterruptibly();
        try {
            boolean same = Password.check(password, against).with(Argon2Function.getInstanceFromHash(against));
            return same && encoded != null;
        } finally {
            places.release();
        }
    }
}
