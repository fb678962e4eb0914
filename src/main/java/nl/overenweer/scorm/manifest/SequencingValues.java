package nl.overenweer.scorm.manifest;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overenweer.scorm.sequencing.Words;
import org.jspecify.annotations.Nullable;

/** Reads the values of sequencing: what is no value of its kind is told, and taken as if it was not said. */
final class SequencingValues {
    private static final Pattern SPAN = Pattern.compile("(P(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?)(T.+)?");

    private final Findings findings;

    SequencingValues(Findings findings) {
        this.findings = findings;
    }

    double number(Element in, String name, double least, double most, double usual) {
        return number(in, in.attribute(name), name, least, most, usual);
    }

    double number(Element in, String said, String name, double least, double most, double usual) {
        if (said.isEmpty()) {
            return usual;
        }
        try {
            double number = Double.parseDouble(said);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // told below
        }
        findings.warn(in.line(), "scorm.manifest.word", name, said);
        return usual;
    }

    @Nullable
    Integer count(Element in, String name) {
        String said = in.attribute(name);
        if (said.matches("\\d{1,6}")) {
            return Integer.valueOf(said);
        }
        told(in, name, said);
        return null;
    }

    /** A span as XML Schema writes it; years and months by the calendar's average. */
    @Nullable
    Duration duration(Element in, String name) {
        String said = in.attribute(name);
        Matcher span = SPAN.matcher(said);
        try {
            if (span.matches() && said.length() > 1) {
                Period days = span.group(1).equals("P") ? Period.ZERO : Period.parse(span.group(1));
                Duration time = span.group(2) == null ? Duration.ZERO : Duration.parse("P" + span.group(2));
                return Duration.ofDays(days.getDays() + Math.round(days.toTotalMonths() * 30.436875))
                        .plus(time);
            }
        } catch (DateTimeException noSpan) {
            // told below
        }
        told(in, name, said);
        return null;
    }

    @Nullable
    Instant moment(Element in, String name) {
        String said = in.attribute(name);
        try {
            if (said.matches(".*T.*(Z|[+-]\\d\\d:\\d\\d)")) {
                return OffsetDateTime.parse(said).toInstant();
            }
            if (said.contains("T")) {
                return LocalDateTime.parse(said).toInstant(ZoneOffset.UTC);
            }
            if (!said.isEmpty()) {
                return LocalDate.parse(said).atStartOfDay().toInstant(ZoneOffset.UTC);
            }
        } catch (DateTimeException noMoment) {
            told(in, name, said);
        }
        return null;
    }

    <T extends Enum<T> & Words> T word(Element in, String name, T usual) {
        String said = in.attribute(name);
        return Words.find(usual.getDeclaringClass(), said).orElseGet(() -> {
            told(in, name, said);
            return usual;
        });
    }

    private void told(Element in, String name, String said) {
        if (!said.isEmpty()) {
            findings.warn(in.line(), "scorm.manifest.word", name, said);
        }
    }
}
