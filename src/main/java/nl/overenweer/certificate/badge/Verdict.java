package nl.overenweer.certificate.badge;

/** What can be said of a badge that somebody shows. */
public enum Verdict {
    /** We signed it, and it counts. */
    GENUINE,
    /** We signed it; its time is over. */
    EXPIRED,
    /** We signed it, and took it back. */
    REVOKED,
    /** It names a key of ours, but its text is not what that key signed. */
    TAMPERED,
    /** Another signed it: it may be good, but we can't say so. */
    FOREIGN,
    /** We signed it, and do not keep the certificate behind it any more. */
    GONE,
    /** It is no signed badge. */
    UNREADABLE
}
