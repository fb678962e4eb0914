package nl.overenweer.accreditation;

/** How far somebody's points got, as she sees it. */
public enum Progress {
    /** The certificate is there; the next run writes it. */
    EXPECTED,
    /** Written; it goes on the next list. */
    READY,
    /** Written; she hands in her certificate herself. */
    HAND_IN,
    LISTED,
    SENT,
    CONFIRMED,
    REFUSED,
    /** Written, but its certificate was revoked since: it goes on no list. */
    REVOKED;

    static Progress of(Award award, boolean counting) {
        if (!counting && award.state() != Award.State.CONFIRMED) {
            return REVOKED;
        }
        boolean herself = award.accreditation().register().terms().delivery() == Delivery.HOLDER;
        return switch (award.state()) {
            case READY -> herself ? HAND_IN : READY;
            case LISTED -> LISTED;
            case SENT -> SENT;
            case CONFIRMED -> CONFIRMED;
            case REFUSED -> REFUSED;
        };
    }
}
