package nl.overenweer.accreditation.listing;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a list says of one award; {@code serial} as it is printed on the certificate. */
public record Entry(
        String number,
        String name,
        String organisation,
        String module,
        String activity,
        String edition,
        BigDecimal points,
        LocalDate finished,
        String serial) {
    String at(Cell cell, Notation notation) {
        return switch (cell) {
            case NUMBER -> number;
            case NAME -> name;
            case ACTIVITY -> activity;
            case EDITION -> edition;
            case MODULE -> module;
            case FINISHED -> notation.day(finished);
            case POINTS -> notation.number(points);
            case SERIAL -> serial;
            case ORGANISATION -> organisation;
        };
    }
}
