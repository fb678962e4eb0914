package nl.overenweer.scorm;

import java.util.Locale;

/** Whether what content sets counts: {@code cmi.mode}, and {@code cmi.core.lesson_mode} in 1.2. */
public enum SessionMode {
    NORMAL,
    /** To look around, before anybody begins. */
    BROWSE,
    /** To look back at what is done. */
    REVIEW;

    /** As both standards write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@code cmi.credit}. */
    String credit() {
        return this == NORMAL ? "credit" : "no-credit";
    }
}
