package nl.overenweer.scorm.archive;

import java.util.ArrayList;
import java.util.List;
import nl.overenweer.shared.RuleBroken;

/** A name in a zip as a path that stays within the package. */
final class SafePath {
    private static final int LONGEST = 500;

    private SafePath() {}

    /** Refuses a name that leads out of the package, that begins at the root of a disk, or that holds signs nobody types. */
    static String of(String name) {
        String slashed = name.replace('\\', '/');
        if (slashed.startsWith("/") || slashed.matches("(?s)[A-Za-z]:.*")) {
            throw new RuleBroken("scorm.zip.absolute", shown(name));
        }
        if (slashed.codePoints().anyMatch(SafePath::unprintable)) {
            throw new RuleBroken("scorm.zip.name", shown(name));
        }
        List<String> parts = new ArrayList<>();
        for (String part : slashed.split("/")) {
            if (part.equals("..")) {
                throw new RuleBroken("scorm.zip.slip", shown(name));
            }
            if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        String path = String.join("/", parts);
        if (path.length() > LONGEST) {
            throw new RuleBroken("scorm.zip.long", LONGEST, shown(name));
        }
        return path;
    }

    private static boolean unprintable(int sign) {
        int type = Character.getType(sign);
        return Character.isISOControl(sign)
                || type == Character.SURROGATE
                || type == Character.FORMAT && sign != 0x200D
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** As it may stand in a sentence. */
    private static String shown(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints().limit(120).forEach(sign -> shown.appendCodePoint(unprintable(sign) ? '\uFFFD' : sign));
        return shown.toString();
    }
}
