package nl.overenweer.mail;

import java.util.function.Consumer;

/** What came of telling the mail server of one letter. */
sealed interface Handing {
    void match(Runnable onTaken, Consumer<String> onRefused, Consumer<String> onLater, Consumer<String> onUnsure);

    /** The server has it and answers for it. */
    record Taken() implements Handing {
        @Override
        public void match(
                Runnable onTaken, Consumer<String> onRefused, Consumer<String> onLater, Consumer<String> onUnsure) {
            onTaken.run();
        }
    }

    /** A reply of the 5yz kind: the same letter won't be taken later either (RFC 5321, 4.2.1). */
    record Refused(String said) implements Handing {
        @Override
        public void match(
                Runnable onTaken, Consumer<String> onRefused, Consumer<String> onLater, Consumer<String> onUnsure) {
            onRefused.accept(said);
        }
    }

    /** A reply of the 4yz kind, or none before the letter itself was told: not taken now (RFC 5321, 4.2.1). */
    record Later(String said) implements Handing {
        @Override
        public void match(
                Runnable onTaken, Consumer<String> onRefused, Consumer<String> onLater, Consumer<String> onUnsure) {
            onLater.accept(said);
        }
    }

    /** The line broke while it was told: the server may have it. */
    record Unsure(String said) implements Handing {
        @Override
        public void match(
                Runnable onTaken, Consumer<String> onRefused, Consumer<String> onLater, Consumer<String> onUnsure) {
            onUnsure.accept(said);
        }
    }
}
