package nl.overenweer.scorm;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.ModuleVersion;

/** The manifest of a package that we make: one organisation with one item, the player, and every file of it named. */
final class PackageManifestText {
    private PackageManifestText() {}

    static String of(PackageForm form, ModuleVersion version, CourseModule module, List<String> files) {
        String named = files.stream()
                .map(file -> "      <file href=\"" + PackageFiles.escaped(file) + "\"/>")
                .collect(Collectors.joining("\n"));
        return PackageFiles.filled(
                "imsmanifest-" + form.key() + ".xml",
                Map.of(
                        "identifier",
                        "overenweer-" + module.slug() + "-v" + version.number(),
                        "title",
                        PackageFiles.escaped(module.title().nl()),
                        "files",
                        named));
    }
}
