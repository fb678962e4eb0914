package nl.overenweer.certificate;

/** Whether a certificate that we issued counts today. */
public enum Standing {
    VALID,
    EXPIRED,
    /** Whatever its date says. */
    REVOKED
}
