package nl.overenweer.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Days;

/** {@link Days} for pages, in the visitor's language: {@code #{dates.day(row.completedAt)}}. Takes an Instant or a LocalDate. */
@Named("dates")
@RequestScoped
public class DatesBean {
    @Inject
    private LanguageBean language;

    @Inject
    private Clocks clocks;

    public String day(TemporalAccessor moment) {
        return days().day(moment);
    }

    public String date(TemporalAccessor moment) {
        return days().date(moment);
    }

    public String brief(TemporalAccessor moment) {
        return days().brief(moment);
    }

    public String dayOfMonth(TemporalAccessor moment) {
        return days().dayOfMonth(moment);
    }

    public String month(TemporalAccessor moment) {
        return days().month(moment);
    }

    public String time(TemporalAccessor moment) {
        return days().time(moment);
    }

    public String moment(TemporalAccessor moment) {
        return days().moment(moment);
    }

    public String iso(TemporalAccessor moment) {
        return days().iso(moment);
    }

    public long until(TemporalAccessor moment) {
        return days().until(moment);
    }

    public LocalDate today() {
        return clocks.today();
    }

    private Days days() {
        return new Days(language.getLocale(), clocks.today());
    }
}
