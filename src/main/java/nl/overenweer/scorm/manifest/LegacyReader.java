package nl.overenweer.scorm.manifest;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overenweer.scorm.cmi.Prerequisites;

/**
 * Reads what SCORM 1.2 lets an item say. Content gets it to read, so it is put in the norm's form; what can't be is told and left out.
 */
final class LegacyReader {
    private static final Pattern TIME = Pattern.compile("(\\d{1,4}):([0-5]\\d):([0-5]\\d(?:\\.\\d{1,2})?)\\d*");
    private static final Pattern SCORE = Pattern.compile("(\\d{1,3}(?:\\.\\d+)?)\\s*%?");
    private static final int LONGEST_DATA = 255;

    private final Findings findings;
    private final Standard standard;

    LegacyReader(Findings findings, Standard standard) {
        this.findings = findings;
        this.standard = standard;
    }

    Legacy read(Element in) {
        Legacy said = new Legacy(prerequisites(in), time(in), action(in), in.textOf("datafromlms"), mastery(in));
        if (!standard.is2004() && said.dataFromLms().length() > LONGEST_DATA) {
            findings.warn(in.line(), "scorm.manifest.data-long", LONGEST_DATA);
        }
        return said.equals(Legacy.NOTHING) ? Legacy.NOTHING : said;
    }

    private String prerequisites(Element in) {
        String said = in.textOf("prerequisites");
        in.first("prerequisites")
                .map(each -> each.attribute("type"))
                .filter(type -> !type.isEmpty() && !type.equalsIgnoreCase("aicc_script"))
                .ifPresent(type -> findings.warn(in.line(), "scorm.manifest.prerequisites", type));
        return said;
    }

    /** Prerequisites that nobody can read, or that name what isn't there, would close a part for ever: they bar nobody, and are told. */
    void check(Element organization) {
        Set<String> known = organization
                .deep()
                .map(each -> each.attribute("identifier").toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        organization.deep().filter(each -> each.is("item")).forEach(item -> check(item, known));
    }

    private void check(Element item, Set<String> known) {
        String script = item.textOf("prerequisites");
        Prerequisites.names(script)
                .ifPresentOrElse(
                        names -> names.stream()
                                .filter(name -> !known.contains(name.toLowerCase(Locale.ROOT)))
                                .forEach(name -> findings.warn(
                                        item.line(),
                                        "scorm.manifest.prerequisites-unknown",
                                        item.textOf("title"),
                                        name)),
                        () -> findings.warn(
                                item.line(), "scorm.manifest.prerequisites-unreadable", item.textOf("title"), script));
    }

    /** {@code HHHH:MM:SS.SS}; the hours with one digit, and a length as 2004 writes it, are meant so too. */
    private String time(Element in) {
        String said = in.textOf("maxtimeallowed");
        Matcher matcher = TIME.matcher(said);
        if (matcher.matches()) {
            return "%s%s:%s:%s"
                    .formatted(
                            matcher.group(1).length() == 1 ? "0" : "",
                            matcher.group(1),
                            matcher.group(2),
                            matcher.group(3));
        }
        try {
            if (said.startsWith("P")) {
                Duration time = Duration.parse(said);
                return "%02d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
            }
        } catch (DateTimeException noTime) {
            // told below
        }
        return unless(in, "maxtimeallowed", said);
    }

    /** "80%" is 80, and a comma is a point. */
    private String mastery(Element in) {
        String said = in.textOf("masteryscore");
        Matcher matcher = SCORE.matcher(said.replace(',', '.'));
        return matcher.matches() && Double.parseDouble(matcher.group(1)) <= 100
                ? matcher.group(1)
                : unless(in, "masteryscore", said);
    }

    /** Of AICC only the first letters count, and their order doesn't. */
    private String action(Element in) {
        String said = in.textOf("timelimitaction");
        Set<Character> letters = Stream.of(said.toLowerCase(Locale.ROOT).split("[,;]", -1))
                .map(String::strip)
                .map(half -> half.isEmpty() ? ' ' : half.charAt(0))
                .collect(Collectors.toSet());
        boolean ends = letters.contains('e');
        boolean tells = letters.contains('m');
        return letters.size() == 2 && (ends || letters.contains('c')) && (tells || letters.contains('n'))
                ? (ends ? "exit" : "continue") + (tells ? ",message" : ",no message")
                : unless(in, "timelimitaction", said);
    }

    private String unless(Element in, String name, String said) {
        if (!said.isEmpty()) {
            findings.warn(in.line(), "scorm.manifest.word", name, said);
        }
        return "";
    }
}
