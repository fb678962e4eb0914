package nl.overenweer.mail.composing;

import java.util.List;

/** One part of a letter's body, from top to bottom. */
public sealed interface Block {
    record Paragraph(String sentence) implements Block {}

    record Rows(List<String> lines) implements Block {
        public Rows {
            lines = List.copyOf(lines);
        }
    }

    /** The one button of a letter: what it does, and the whole address to which it leads. */
    record Call(String label, String address) implements Block {}
}
