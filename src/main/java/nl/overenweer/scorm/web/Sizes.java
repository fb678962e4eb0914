package nl.overenweer.scorm.web;

import java.text.NumberFormat;
import java.util.Locale;
import nl.overenweer.shared.Texts;

/** So many bytes, as people say it. */
final class Sizes {
    private static final double MEGA = 1 << 20;

    private Sizes() {}

    static String of(long bytes, Texts texts) {
        NumberFormat format = NumberFormat.getInstance(texts.locale());
        format.setMaximumFractionDigits(bytes < 10 * MEGA ? 1 : 0);
        return bytes < 1 << 17
                ? String.format(Locale.ROOT, "%d kB", Math.max(1, bytes >> 10))
                : format.format(bytes / MEGA) + " MB";
    }
}
