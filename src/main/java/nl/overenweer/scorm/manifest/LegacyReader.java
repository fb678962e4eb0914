package nl.overenweer.scorm.manifest;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what SCORM 1.2 lets an item say; what is not in the norm's form is told and left out, because content would get it to read. */
final class LegacyReader {
    private static final Pattern TIME = Pattern.compile("\\d{2,4}:[0-5]\\d:[0-5]\\d(\\.\\d{1,2})?");
    private static final Pattern SCORE = Pattern.compile("\\d{1,3}(\\.\\d+)?");
    private static final Set<String> ACTIONS =
            Set.of("exit,message", "exit,no message", "continue,message", "continue,no message");
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

    private String time(Element in) {
        return fitting(in, "maxtimeallowed", in.textOf("maxtimeallowed"), TIME);
    }

    private String mastery(Element in) {
        String said = fitting(in, "masteryscore", in.textOf("masteryscore"), SCORE);
        if (!said.isEmpty() && Double.parseDouble(said) > 100) {
            findings.warn(in.line(), "scorm.manifest.word", "masteryscore", said);
            return "";
        }
        return said;
    }

    private String action(Element in) {
        String said = in.textOf("timelimitaction").toLowerCase(Locale.ROOT).replaceAll("\\s*,\\s*", ",");
        if (said.isEmpty() || ACTIONS.contains(said)) {
            return said;
        }
        findings.warn(in.line(), "scorm.manifest.word", "timelimitaction", said);
        return "";
    }

    private String fitting(Element in, String name, String said, Pattern form) {
        if (said.isEmpty() || form.matcher(said).matches()) {
            return said;
        }
        findings.warn(in.line(), "scorm.manifest.word", name, said);
        return "";
    }
}
