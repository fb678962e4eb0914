package nl.overenweer.report.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.overenweer.report.Overview.Month;

/** How many were completed in each month, as bars. Places are percents across and pixels down, so that it scales without its words. */
public final class TrendChart {
    private static final int GROUND = 140;
    private static final int HIGHEST = 110;
    private static final double PART = .7;

    /**
     * One month.
     *
     * @param brief as it stands under the bar
     * @param x where the bar begins
     * @param middle of the bar
     * @param y where it ends above
     */
    public record Bar(
            String brief, String month, int completed, double x, double width, double middle, int y, int height) {}

    private final List<Month> months;
    private final Locale locale;

    TrendChart(List<Month> months, Locale locale) {
        this.months = months;
        this.locale = locale;
    }

    public int getTotal() {
        return months.stream().mapToInt(Month::completed).sum();
    }

    public List<Bar> getBars() {
        int most = Math.max(1, months.stream().mapToInt(Month::completed).max().orElse(1));
        double step = 100.0 / Math.max(1, months.size());
        return java.util.stream.IntStream.range(0, months.size())
                .mapToObj(i -> bar(months.get(i), i * step, step, most))
                .toList();
    }

    private Bar bar(Month each, double from, double step, int most) {
        int height = Math.round((float) HIGHEST * each.completed() / most);
        return new Bar(
                DateTimeFormatter.ofPattern("MMM", locale).format(each.month()).replace(".", ""),
                DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(each.month()),
                each.completed(),
                rounded(from + step * (1 - PART) / 2),
                rounded(step * PART),
                rounded(from + step / 2),
                GROUND - height,
                height);
    }

    private static double rounded(double percent) {
        return Math.round(percent * 100) / 100.0;
    }
}
