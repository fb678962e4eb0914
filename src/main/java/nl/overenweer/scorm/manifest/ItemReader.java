package nl.overenweer.scorm.manifest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overenweer.scorm.sequencing.Control;
import nl.overenweer.scorm.sequencing.SequencingDefinition;
import nl.overenweer.scorm.sequencing.Words;

/** Reads organizations and their items. */
final class ItemReader {
    private final Findings findings;
    private final Map<String, ManifestResource> resources;
    private final Set<String> subs;
    private final Standard standard;
    private final SequencingReader sequencing;
    private final LegacyReader legacy;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Integer> again = new HashMap<>();

    ItemReader(
            Findings findings,
            Map<String, ManifestResource> resources,
            Set<String> subs,
            Standard standard,
            SequencingReader sequencing) {
        this.findings = findings;
        this.resources = resources;
        this.subs = subs;
        this.standard = standard;
        this.sequencing = sequencing;
        this.legacy = new LegacyReader(findings, standard);
    }

    ContentOrganization organization(Element in) {
        ids.clear();
        again.clear();
        String id = unique(in, "organization");
        String title = in.textOf("title");
        List<ManifestItem> items = items(in);
        legacy.check(in);
        return new ContentOrganization(
                id,
                title,
                in.flag("objectivesGlobalToSystem", true),
                in.flag("sharedDataGlobalToSystem", true),
                definition(in),
                items);
    }

    /** Where a package has no organization but does have parts: those, in their order. */
    ContentOrganization ofResources(String title) {
        List<ManifestItem> items = resources.values().stream()
                .filter(resource -> resource.launch().filter(LaunchFile::sco).isPresent())
                .map(resource -> new ManifestItem(
                        resource.id(),
                        resource.launch().map(LaunchFile::file).orElse(resource.id()),
                        true,
                        resource.launch(),
                        Legacy.NOTHING,
                        Set.of(),
                        List.of(),
                        SequencingDefinition.DEFAULT,
                        List.of()))
                .toList();
        return new ContentOrganization("organization", title, true, true, SequencingDefinition.DEFAULT, items);
    }

    private List<ManifestItem> items(Element in) {
        return in.all("item").map(this::item).toList();
    }

    private ManifestItem item(Element in) {
        String id = unique(in, "item");
        List<ManifestItem> items = items(in);
        Optional<LaunchFile> launch = launch(in, items.isEmpty());
        return new ManifestItem(
                id,
                title(in, id),
                in.flag("isvisible", true),
                launch,
                legacy.read(in),
                hidden(in),
                data(in),
                definition(in),
                items);
    }

    private SequencingDefinition definition(Element in) {
        return standard.is2004() ? sequencing.read(in) : SequencingDefinition.DEFAULT;
    }

    /** The tree is kept by these: each is there once. */
    private String unique(Element in, String kind) {
        String given = in.attribute("identifier");
        String id = given.isEmpty() ? kind : given;
        if (given.isEmpty()) {
            findings.warn(in.line(), "scorm.manifest.nameless", kind);
        }
        if (ids.contains(id) && !given.isEmpty()) {
            findings.warn(in.line(), "scorm.manifest.twice", given);
        }
        String base = id;
        while (!ids.add(id)) {
            id = base + "-" + (again.merge(base, 1, Integer::sum) + 1);
        }
        return id;
    }

    private String title(Element in, String id) {
        String title = in.textOf("title").replaceAll("\\s+", " ");
        if (title.isEmpty()) {
            findings.warn(in.line(), "scorm.manifest.untitled", id);
            return id;
        }
        return title;
    }

    private Optional<LaunchFile> launch(Element in, boolean leaf) {
        String reference = in.attribute("identifierref");
        if (reference.isEmpty()) {
            if (leaf) {
                findings.warn(in.line(), "scorm.manifest.nothing-behind", in.textOf("title"));
            }
            return Optional.empty();
        }
        ManifestResource resource = resources.get(reference);
        if (resource == null) {
            findings.warn(
                    in.line(),
                    subs.contains(reference) ? "scorm.manifest.sub-reference" : "scorm.manifest.reference",
                    in.textOf("title"),
                    reference);
            return Optional.empty();
        }
        if (!leaf && standard.is2004()) {
            findings.warn(in.line(), "scorm.manifest.parent-opens", in.textOf("title"));
            return Optional.empty();
        }
        return resource.launch()
                .map(launch -> new LaunchFile(
                        launch.file(), suffix(launch.suffix(), in.attribute("parameters")), launch.sco()));
    }

    /**
     * "While first char of parameters is in '?&', clear it. If first char is '#': if the URL has '#' or '?', discard; else append. If the URL
     * has '?', append '&', else '?'. Append the parameters."
     */
    static String suffix(String suffix, String parameters) {
        String clean = parameters.replaceFirst("^[?&]+", "");
        if (clean.isEmpty()) {
            return suffix;
        }
        if (clean.startsWith("#")) {
            return suffix.isEmpty() ? clean : suffix;
        }
        int hash = suffix.indexOf('#');
        String query = hash < 0 ? suffix : suffix.substring(0, hash);
        String place = hash < 0 ? "" : suffix.substring(hash);
        return query + (query.contains("?") ? "&" : "?") + clean + (clean.contains("#") ? "" : place);
    }

    private Set<Control> hidden(Element in) {
        return in.children().stream()
                .filter(child -> child.is("presentation"))
                .flatMap(Element::deep)
                .filter(each -> each.is("hideLMSUI"))
                .flatMap(each -> control(each).stream())
                .collect(Collectors.toSet());
    }

    private Optional<Control> control(Element in) {
        Optional<Control> control = Words.find(Control.class, in.text());
        if (control.isEmpty()) {
            findings.warn(in.line(), "scorm.manifest.word", "hideLMSUI", in.text());
        }
        return control;
    }

    private static List<SharedData> data(Element in) {
        Stream<Element> maps = in.all("data").flatMap(data -> data.all("map"));
        return maps.filter(map -> !map.attribute("targetID").isEmpty())
                .map(map -> new SharedData(
                        ObjectiveName.of(map.attribute("targetID")),
                        map.flag("readSharedData", true),
                        map.flag("writeSharedData", true)))
                .toList();
    }
}
