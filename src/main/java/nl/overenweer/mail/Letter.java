package nl.overenweer.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.overenweer.mail.composing.Block;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is told by mail. Addresses in it are paths of ours: the outbox puts the public address before them.
 *
 * @param occasion what it is about, once: {@code reminder/12/2026-12-01/7}; a second letter of the same occasion is not posted
 * @param organisation for whose people it is: its quiet hours count, and its administrator sees what became of it; none for the platform
 * @param urgent she waits for it now, so it goes at night too
 * @param secret it holds a link that opens something: the text is not kept after it went
 * @param fleeting nothing is kept of it, its address neither, once it went or won't go
 * @param uselessAfter after this it is not sent any more; a week when none is told
 * @param why why she gets it
 * @param unsubscribe where she says that she wants no more of these; none where she has to get them
 */
public record Letter(
        String occasion,
        Addressee to,
        @Nullable Long organisation,
        boolean urgent,
        boolean secret,
        boolean fleeting,
        @Nullable Instant uselessAfter,
        String subject,
        List<Block> blocks,
        String why,
        @Nullable String unsubscribe) {
    private static final int LONGEST_OCCASION = 190;
    private static final int LONGEST_SUBJECT = 200;

    public Letter {
        blocks = List.copyOf(blocks);
        refuseControls(subject);
        boolean fits = occasion.length() <= LONGEST_OCCASION && subject.length() <= LONGEST_SUBJECT;
        if (!fits || subject.isBlank() || !occasion.matches("[\\x21-\\x7e]+")) {
            throw new IllegalArgumentException("no occasion or no subject, or too long: " + occasion);
        }
    }

    public static Writing to(Addressee addressee, String occasion) {
        return new Writing(addressee, occasion);
    }

    /** 'A b\r\nBcc: x' in a header would be two headers. */
    static void refuseControls(String text) {
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("control characters in a header");
        }
    }

    /** A letter being written, from top to bottom. */
    public static final class Writing {
        private final Addressee to;
        private final String occasion;
        private final List<Block> blocks = new ArrayList<>();
        private @Nullable Long organisation;
        private boolean urgent;
        private boolean secret;
        private boolean fleeting;
        private @Nullable Instant uselessAfter;
        private @Nullable String subject;
        private String why = "";
        private @Nullable String unsubscribe;

        private Writing(Addressee to, String occasion) {
            this.to = to;
            this.occasion = occasion;
        }

        public Writing of(long theOrganisation) {
            organisation = theOrganisation;
            return this;
        }

        /** Goes at night too. */
        public Writing urgent() {
            urgent = true;
            return this;
        }

        /** Holds a link that opens something. */
        public Writing secret() {
            secret = true;
            return this;
        }

        /** The last one to somebody of whom nothing is kept. */
        public Writing fleeting() {
            fleeting = true;
            return this;
        }

        public Writing uselessAfter(Instant moment) {
            uselessAfter = moment;
            return this;
        }

        public Writing subject(String sentence) {
            subject = sentence;
            return this;
        }

        public Writing say(String sentence) {
            blocks.add(new Block.Paragraph(sentence));
            return this;
        }

        /** Nothing for no lines. */
        public Writing list(List<String> lines) {
            if (!lines.isEmpty()) {
                blocks.add(new Block.Rows(lines));
            }
            return this;
        }

        /** The one thing to do, at a path of ours. */
        public Writing call(String label, String path) {
            refuseElsewhere(path);
            blocks.add(new Block.Call(label, path));
            return this;
        }

        public Writing why(String sentence) {
            why = sentence;
            return this;
        }

        public Writing unsubscribe(String path) {
            refuseElsewhere(path);
            unsubscribe = path;
            return this;
        }

        private static void refuseElsewhere(String path) {
            if (!path.startsWith("/") || path.startsWith("//") || !path.matches("[\\x21-\\x7e]+")) {
                throw new IllegalArgumentException("no path of ours: " + path);
            }
        }

        public Letter done() {
            return new Letter(
                    occasion,
                    to,
                    organisation,
                    urgent,
                    secret,
                    fleeting,
                    uselessAfter,
                    Objects.requireNonNull(subject, "a letter has a subject"),
                    blocks,
                    why,
                    unsubscribe);
        }
    }
}
