package nl.overenweer.scorm.web;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import nl.overenweer.content.Course;
import nl.overenweer.scorm.ModuleOfPackage;
import nl.overenweer.scorm.PackageVersion;
import nl.overenweer.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/** What a trainer fills in to make a package a module. */
public class PublishForm {
    private static final int LONGEST_SLUG = 60;
    private static final int MOST_MINUTES = 6000;

    private @Nullable String code;
    private @Nullable String slug;
    private @Nullable String title;
    private @Nullable String summary;
    private @Nullable String course;
    private @Nullable String minutes;
    private @Nullable String lawDate;
    private @Nullable String goals;

    /** What can be guessed. */
    void propose(PackageVersion version) {
        title = version.title();
        slug = slug(version.title());
    }

    private static String slug(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return plain.length() > LONGEST_SLUG ? plain.substring(0, LONGEST_SLUG).replaceAll("-+$", "") : plain;
    }

    /** Refuses what can't be an address, a number of minutes or a day until today. */
    ModuleOfPackage said(Course chosen, LocalDate today) {
        String address = text(slug);
        if (!address.matches("[a-z0-9]+(-[a-z0-9]+)*") || address.length() > LONGEST_SLUG) {
            throw new RuleBroken("scorm.module.slug.bad");
        }
        String number = text(minutes);
        int time = number.matches("[0-9]{1,4}") ? Integer.parseInt(number) : 0;
        if (time < 1 || time > MOST_MINUTES) {
            throw new RuleBroken("scorm.module.minutes.bad");
        }
        return new ModuleOfPackage(
                text(code),
                address,
                text(title),
                text(summary),
                chosen,
                time,
                day(text(lawDate), today),
                PackageBean.lines(goals));
    }

    private static LocalDate day(String typed, LocalDate today) {
        try {
            LocalDate day = LocalDate.parse(typed);
            if (!day.isAfter(today)) {
                return day;
            }
        } catch (DateTimeParseException noDay) {
            // said below, as of a day that is still to come
        }
        throw new RuleBroken("scorm.module.law-date.bad");
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getSlug() {
        return slug;
    }

    public void setSlug(@Nullable String slug) {
        this.slug = slug;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getSummary() {
        return summary;
    }

    public void setSummary(@Nullable String summary) {
        this.summary = summary;
    }

    public @Nullable String getCourse() {
        return course;
    }

    public void setCourse(@Nullable String course) {
        this.course = course;
    }

    public @Nullable String getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable String minutes) {
        this.minutes = minutes;
    }

    public @Nullable String getLawDate() {
        return lawDate;
    }

    public void setLawDate(@Nullable String lawDate) {
        this.lawDate = lawDate;
    }

    public @Nullable String getGoals() {
        return goals;
    }

    public void setGoals(@Nullable String goals) {
        this.goals = goals;
    }
}
