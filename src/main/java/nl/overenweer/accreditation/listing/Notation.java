package nl.overenweer.accreditation.listing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** How a list writes days and numbers. */
public enum Notation {
    /** 31-12-2026 and 1,5. */
    DUTCH("dd-MM-uuuu", ','),
    /** 2026-12-31 and 1.5. */
    ISO("uuuu-MM-dd", '.');

    private final DateTimeFormatter days;
    private final char mark;

    Notation(String pattern, char mark) {
        this.days = DateTimeFormatter.ofPattern(pattern);
        this.mark = mark;
    }

    public String day(LocalDate day) {
        return days.format(day);
    }

    public String number(BigDecimal number) {
        return plain(number).replace('.', mark);
    }

    /** Without zeros that say nothing: 1.50 is 1.5, and 10 stays 10. */
    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
