package nl.overenweer.scorm.cmi;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;

/** What texts an element takes. */
@FunctionalInterface
public interface ValueType {
    Pattern DECIMAL = Pattern.compile("-?[0-9]{0,12}(\\.[0-9]{1,12})?");
    Pattern REAL = Pattern.compile("[+-]?[0-9]{1,10}(\\.[0-9]{1,12})?([eE][+-]?[0-9]{1,2})?");
    Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,5}");

    Fit judge(String text);

    /** Any text up to this length. */
    static ValueType text(int most) {
        return text -> Fit.when(text.length() <= most);
    }

    static ValueType words(String... words) {
        Set<String> known = Set.of(words);
        return text -> Fit.when(known.contains(text));
    }

    static ValueType form(Pattern form) {
        return text -> Fit.when(form.matcher(text).matches());
    }

    /** {@code CMIDecimal} of 1.2; an empty text where the standard says "or blank". */
    static ValueType decimalOrBlank(double least, double most) {
        return text -> text.isEmpty() ? Fit.FITS : between(DECIMAL, text, least, most);
    }

    static ValueType decimal() {
        return text -> between(DECIMAL, text, -1e12, 1e12);
    }

    /** {@code real(10,7)} of 2004. */
    static ValueType real(double least, double most) {
        return text -> between(REAL, text, least, most);
    }

    static ValueType real() {
        return real(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /** {@code CMISInteger}. */
    static ValueType integer(int least, int most) {
        return text -> between(INTEGER, text, least, most);
    }

    default ValueType or(ValueType other) {
        return text -> judge(text) == Fit.FITS ? Fit.FITS : other.judge(text);
    }

    private static Fit between(Pattern form, String text, double least, double most) {
        if (text.isEmpty() || !form.matcher(text).matches() || text.endsWith("-")) {
            return Fit.WRONG_TYPE;
        }
        double number = new BigDecimal(text).doubleValue();
        return number >= least && number <= most ? Fit.FITS : Fit.OUT_OF_RANGE;
    }
}
