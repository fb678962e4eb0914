package nl.overenweer.scorm.manifest;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which norm a manifest follows: it says so in {@code schemaversion}, or its namespaces tell. */
final class Editions {
    private static final Set<String> PLAIN =
            Set.of("http://www.imsproject.org/xsd/imscp_rootv1p1p2", "http://www.imsglobal.org/xsd/imscp_v1p1");
    private static final String OF_12 = "adlcp_rootv1p2";
    private static final Set<String> OF_2004 = Set.of("adlcp_v1p3", "adlseq_v1p3", "adlnav_v1p3", "imsss");

    private Editions() {}

    static Standard of(Element root, Findings findings) {
        String version =
                root.first("metadata").map(in -> in.textOf("schemaversion")).orElse("");
        Set<String> namespaces =
                root.deep().flatMap(each -> each.namespaces().values().stream()).collect(Collectors.toSet());
        if (!PLAIN.contains(root.namespaces().getOrDefault(root.prefix(), ""))) {
            findings.warn(
                    root.line(), "scorm.manifest.namespace", root.namespaces().getOrDefault(root.prefix(), "-"));
        }
        Optional<Standard> said = said(version);
        Standard standard = said.orElseGet(() -> byNamespaces(namespaces));
        if (said.isEmpty()) {
            findings.warn(
                    root.line(),
                    version.isEmpty() ? "scorm.manifest.version-none" : "scorm.manifest.version",
                    version.isEmpty() ? standard.title() : version,
                    standard.title());
        } else if (standard.is2004() ? isOlder(namespaces) && !isNewer(namespaces) : isNewer(namespaces)) {
            findings.warn(root.line(), "scorm.manifest.version-mixed", standard.title());
        }
        return standard;
    }

    /** "CAM 1.3" is what the 2nd edition calls itself. */
    private static Optional<Standard> said(String version) {
        String plain = version.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
        if (plain.equals("1.2") || plain.equals("1.1") || plain.endsWith("scorm 1.2")) {
            return Optional.of(Standard.SCORM_12);
        }
        if (plain.contains("4th")) {
            return Optional.of(Standard.SCORM_2004_4);
        }
        if (plain.contains("3rd")) {
            return Optional.of(Standard.SCORM_2004_3);
        }
        boolean second = plain.contains("cam 1.3") || plain.equals("1.3") || plain.contains("2nd");
        return second ? Optional.of(Standard.SCORM_2004_2) : Optional.empty();
    }

    private static Standard byNamespaces(Set<String> namespaces) {
        return isNewer(namespaces) && !isOlder(namespaces) ? Standard.SCORM_2004_3 : Standard.SCORM_12;
    }

    private static boolean isNewer(Set<String> namespaces) {
        return namespaces.stream().anyMatch(each -> OF_2004.stream().anyMatch(each::contains));
    }

    private static boolean isOlder(Set<String> namespaces) {
        return namespaces.stream().anyMatch(each -> each.contains(OF_12));
    }
}
