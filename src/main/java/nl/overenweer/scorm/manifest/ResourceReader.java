package nl.overenweer.scorm.manifest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the resources of a manifest, and looks whether their files are there. */
final class ResourceReader {
    private final Findings findings;
    private final Base base;

    ResourceReader(Findings findings, Base base) {
        this.findings = findings;
        this.base = base;
    }

    /** By identifier, in their order. */
    Map<String, ManifestResource> read(Element manifest) {
        Map<String, ManifestResource> resources = new LinkedHashMap<>();
        manifest.all("resources").forEach(each -> {
            Base within = base.within(each.attribute("base"));
            each.all("resource").forEach(resource -> {
                String id = resource.attribute("identifier");
                ManifestResource read = resource(id, resource, within.within(resource.attribute("base")));
                if (resources.putIfAbsent(id, read) != null) {
                    findings.warn(resource.line(), "scorm.manifest.resource-twice", id);
                }
            });
        });
        dependencies(manifest, resources);
        return resources;
    }

    private ManifestResource resource(String id, Element resource, Base within) {
        if (id.isEmpty()) {
            findings.warn(resource.line(), "scorm.manifest.resource-nameless");
        }
        resource.all("file").forEach(file -> file(file, within));
        String href = resource.attribute("href");
        return new ManifestResource(
                id, href.isEmpty() ? Optional.empty() : launch(resource, href, within), resource.line());
    }

    private void file(Element file, Base within) {
        String href = file.attribute("href");
        if (href.isEmpty() || Base.isElsewhere(href)) {
            return;
        }
        within.place(href)
                .filter(place -> !place.there())
                .ifPresent(place -> findings.warn(file.line(), "scorm.manifest.file-absent", place.path()));
    }

    private Optional<LaunchFile> launch(Element resource, String href, Base within) {
        Optional<Base.Place> place = within.place(href);
        if (place.isEmpty()) {
            findings.warn(resource.line(), "scorm.manifest.elsewhere", href);
            return Optional.empty();
        }
        Base.Place found = place.get();
        if (!found.there()) {
            findings.warn(resource.line(), "scorm.manifest.launch-absent", found.path());
            return Optional.empty();
        }
        if (!found.exact()) {
            findings.warn(resource.line(), "scorm.manifest.spelling", href, found.path());
        }
        return Optional.of(new LaunchFile(found.path(), found.suffix(), isSco(resource)));
    }

    /** "adlcp:scormtype" in 1.2, "adlcp:scormType" in 2004: "sco" or "asset". Where nothing is said, it may speak. */
    private boolean isSco(Element resource) {
        String type = resource.attribute("scormtype");
        if (type.isEmpty()) {
            findings.warn(resource.line(), "scorm.manifest.type", resource.attribute("identifier"));
        }
        return !type.equalsIgnoreCase("asset");
    }

    private void dependencies(Element manifest, Map<String, ManifestResource> resources) {
        manifest.all("resources")
                .flatMap(each -> each.all("resource"))
                .flatMap(resource -> resource.all("dependency"))
                .filter(dependency -> !resources.containsKey(dependency.attribute("identifierref")))
                .forEach(dependency -> findings.warn(
                        dependency.line(), "scorm.manifest.dependency", dependency.attribute("identifierref")));
    }
}
