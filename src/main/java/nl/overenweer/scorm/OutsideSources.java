package nl.overenweer.scorm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overenweer.scorm.archive.PackageZip;
import nl.overenweer.scorm.archive.PackedFile;
import nl.overenweer.scorm.manifest.Finding;
import nl.overenweer.scorm.manifest.Finding.Severity;

/**
 * What the pages of a package load from other sites. Learners don't get that (see decision 0033), so whoever brings the package is told of it
 * before they miss it. Only what stands in pages and style sheets is seen, not what a script asks for.
 */
final class OutsideSources {
    private static final int MOST_FILES = 400;
    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_TOLD = 6;
    private static final String SITE = "(?:https?:)?//([a-z0-9.-]+\\.[a-z]{2,})";
    private static final Pattern IN_PAGE = Pattern.compile(
            "(?i)<(?:script|img|iframe|frame|video|audio|source|track|embed|object|link(?=[^>]{0,400}stylesheet))\\b"
                    + "[^>]{0,400}?\\s(?:src|href|data)\\s*=\\s*[\"']?"
                    + SITE);
    private static final Pattern IN_STYLE = Pattern.compile("(?i)(?:url\\(\\s*[\"']?|@import\\s+[\"'])" + SITE);

    private OutsideSources() {}

    /** Nothing, or one finding. */
    static List<Finding> in(PackageZip zip) throws IOException {
        Set<String> sites = new TreeSet<>();
        int looked = 0;
        for (PackedFile file : zip.files()) {
            String name = file.path().toLowerCase(Locale.ROOT);
            boolean page = name.endsWith(".html") || name.endsWith(".htm");
            if ((page || name.endsWith(".css")) && looked++ < MOST_FILES) {
                sites.addAll(sites(text(zip, file), page));
            }
        }
        return sites.isEmpty()
                ? List.of()
                : List.of(new Finding(Severity.WARNING, 0, "scorm.outside", List.of(told(sites))));
    }

    private static String text(PackageZip zip, PackedFile file) throws IOException {
        try (InputStream in = zip.read(file)) {
            return new String(in.readNBytes(MOST_BYTES), StandardCharsets.ISO_8859_1);
        }
    }

    /** The host names, in small letters. */
    static Set<String> sites(String text, boolean page) {
        Set<String> sites = new TreeSet<>();
        List<Pattern> wanted = page ? List.of(IN_PAGE, IN_STYLE) : List.of(IN_STYLE);
        for (Pattern pattern : wanted) {
            Matcher found = pattern.matcher(text);
            while (found.find()) {
                sites.add(found.group(1).toLowerCase(Locale.ROOT));
            }
        }
        return sites;
    }

    private static String told(Set<String> sites) {
        String some = String.join(", ", sites.stream().limit(MOST_TOLD).toList());
        return sites.size() > MOST_TOLD ? some + ", …" : some;
    }
}
