package nl.overenweer.shared.web;

import java.io.Serializable;

/**
 * One thing to tell.
 *
 * @param tone {@code ok} or {@code warn}
 * @param sentence in the visitor's language
 */
public record Notice(String tone, String sentence) implements Serializable {
    private static final long serialVersionUID = 1L;
}
