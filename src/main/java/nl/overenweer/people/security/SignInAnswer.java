package nl.overenweer.people.security;

import java.util.function.Function;
import java.util.function.Supplier;
import nl.overenweer.people.PersonId;

/** What came of a try to sign in. */
public sealed interface SignInAnswer {
    <T> T match(Function<Welcome, T> onWelcome, Supplier<T> onRefused, Function<Wait, T> onWait);

    /** The secret of a new session, for the cookie. */
    record Welcome(PersonId person, String secret) implements SignInAnswer {
        @Override
        public <T> T match(Function<Welcome, T> onWelcome, Supplier<T> onRefused, Function<Wait, T> onWait) {
            return onWelcome.apply(this);
        }
    }

    /** No such pair of address and password: which of the two is wrong stays unsaid. */
    record Refused() implements SignInAnswer {
        @Override
        public <T> T match(Function<Welcome, T> onWelcome, Supplier<T> onRefused, Function<Wait, T> onWait) {
            return onRefused.get();
        }
    }

    /** Too many failures: not looked at. */
    record Wait(long seconds) implements SignInAnswer {
        @Override
        public <T> T match(Function<Welcome, T> onWelcome, Supplier<T> onRefused, Function<Wait, T> onWait) {
            return onWait.apply(this);
        }
    }
}
