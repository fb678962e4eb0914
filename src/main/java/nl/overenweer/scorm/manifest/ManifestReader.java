package nl.overenweer.scorm.manifest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a package says of itself. What is odd becomes a finding; what can't run becomes a refusal. */
public final class ManifestReader {
    public static final String NAME = "imsmanifest.xml";

    private static final Set<String> OF_AICC = Set.of("au", "crs", "des", "cst");
    private static final Set<String> OF_XAPI = Set.of("cmi5.xml", "tincan.xml");
    private static final int LARGEST_TITLE = 300;

    private final Findings findings = new Findings();
    private final Set<String> files;

    private ManifestReader(Set<String> files) {
        this.files = files;
    }

    /** Where the manifest is: at the root, or else in the one folder that has one; empty where none is. */
    public static Optional<String> find(Set<String> files) {
        return files.stream()
                .filter(file -> file.substring(file.lastIndexOf('/') + 1).equalsIgnoreCase(NAME))
                .min(Comparator.comparingLong(ManifestReader::depth).thenComparing(Comparator.naturalOrder()));
    }

    private static long depth(String path) {
        return path.chars().filter(sign -> sign == '/').count();
    }

    /** What to say of a package in which no manifest is. */
    public static ManifestReading none(Set<String> files) {
        ManifestReader reader = new ManifestReader(files);
        boolean aicc = files.stream()
                        .map(file -> file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))
                        .filter(OF_AICC::contains)
                        .distinct()
                        .count()
                > 2;
        boolean xapi = files.stream().anyMatch(OF_XAPI::contains);
        reader.findings.refuse(0, aicc ? "scorm.manifest.aicc" : xapi ? "scorm.manifest.xapi" : "scorm.manifest.none");
        return reader.refused();
    }

    /**
     * @param path where the manifest is in the package
     * @param files the paths of all files of the package
     */
    public static ManifestReading read(byte[] xml, String path, Set<String> files) {
        return new ManifestReader(files).read(xml, path);
    }

    private ManifestReading read(byte[] xml, String path) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        if (!folder.isEmpty()) {
            findings.warn(0, "scorm.manifest.folder", folder);
        }
        Markup markup = new Markup(findings);
        Optional<Element> root = markup.read(xml);
        if (root.isEmpty()) {
            return refused();
        }
        if (!root.get().is("manifest")) {
            findings.refuse(
                    root.get().line(), "scorm.manifest.other", root.get().name());
            return refused();
        }
        if (!markup.guessed()) {
            SchemaCheck.findings(xml, Editions.of(root.get(), new Findings())).forEach(findings::add);
        }
        return manifest(root.get(), new Base(folder, files));
    }

    private ManifestReading manifest(Element root, Base base) {
        Standard standard = Editions.of(root, findings);
        Set<String> subs = subManifests(root);
        Map<String, ManifestResource> resources =
                new ResourceReader(findings, base.within(root.attribute("base"))).read(root);
        ItemReader items = new ItemReader(findings, resources, subs, standard, SequencingReader.of(root, findings));
        List<ContentOrganization> organizations = organizations(root, items);
        if (organizations.isEmpty()) {
            findings.refuse(root.line(), "scorm.manifest.organization-none");
            return refused();
        }
        String title = Stream.of(organizations.get(0).title(), root.attribute("identifier"))
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("SCORM");
        PackageManifest manifest = new PackageManifest(
                root.attribute("identifier"),
                standard,
                shortened(title),
                new DescriptionReader(findings).read(root),
                organizations);
        if (manifest.launchable().isEmpty()) {
            findings.refuse(0, "scorm.manifest.launch-none");
        }
        return findings.refuse() ? refused() : new ManifestReading(Optional.of(manifest), findings.all());
    }

    private ManifestReading refused() {
        return new ManifestReading(Optional.empty(), findings.all());
    }

    private static String shortened(String title) {
        String plain = title.replaceAll("\\s+", " ");
        return plain.length() > LARGEST_TITLE ? plain.substring(0, LARGEST_TITLE) : plain;
    }

    /** Their names. 2004 did away with them, and hardly anybody made them: what is in them is told, and not read. */
    private Set<String> subManifests(Element root) {
        List<Element> subs = root.children().stream()
                .flatMap(Element::deep)
                .filter(each -> each.is("manifest"))
                .toList();
        subs.forEach(each -> findings.warn(
                each.line(),
                "scorm.manifest.sub",
                each.attribute("identifier"),
                each.deep().filter(item -> item.is("item")).count()));
        return subs.stream().map(each -> each.attribute("identifier")).collect(Collectors.toSet());
    }

    /** The default one first: "the default organization … if not specified, the first". */
    private List<ContentOrganization> organizations(Element root, ItemReader items) {
        Optional<Element> all = root.first("organizations");
        List<Element> each = all.stream().flatMap(in -> in.all("organization")).toList();
        if (each.isEmpty()) {
            ContentOrganization made = items.ofResources(root.attribute("identifier"));
            if (made.items().isEmpty()) {
                return List.of();
            }
            findings.warn(all.map(Element::line).orElse(root.line()), "scorm.manifest.organization-made");
            return List.of(made);
        }
        String usual = all.map(in -> in.attribute("default")).orElse("");
        List<Element> ordered = new ArrayList<>(each);
        ordered.sort(Comparator.comparing(in -> !in.attribute("identifier").equals(usual)));
        if (!usual.isEmpty() && !ordered.get(0).attribute("identifier").equals(usual)) {
            findings.warn(all.map(Element::line).orElse(0), "scorm.manifest.default", usual);
        }
        if (each.size() > 1) {
            findings.warn(
                    ordered.get(1).line(),
                    "scorm.manifest.organizations",
                    each.size(),
                    ordered.get(0).textOf("title"));
        }
        return ordered.stream().map(items::organization).toList();
    }
}
