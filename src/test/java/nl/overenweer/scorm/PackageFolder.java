package nl.overenweer.scorm;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;
import nl.overenweer.content.CourseFolder;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Example;
import nl.overenweer.content.ModuleFiles;
import nl.overenweer.content.Registers;
import nl.overenweer.content.reading.CourseTree;
import nl.overenweer.shared.Texts;

/** A package as it lies unpacked on a disk, below {@code target/packages}. */
record PackageFolder(CourseModule module, Path path) {
    /** The small complete module that {@code courses/README.md} teaches with. */
    static PackageFolder example(PackageForm form) throws IOException {
        Example example = Example.whole();
        return unpacked(example.folder(), example.module(), example.registers(), form, false);
    }

    /** One of our own modules, with figures in its Spiegel. */
    static PackageFolder real(String slug, PackageForm form) throws IOException {
        CourseTree courses = CourseFolder.real();
        CourseTree.Folder folder = courses.folders().stream()
                .filter(each -> each.module().value().orElseThrow().slug().equals(slug))
                .findFirst()
                .orElseThrow();
        Registers registers = courses.registers().value().orElseThrow();
        return unpacked(folder.files(), folder.module().value().orElseThrow(), registers, form, true);
    }

    /** One of our own modules, as the product has it. */
    static CourseModule module(String slug) {
        return CourseFolder.real().folders().stream()
                .map(each -> each.module().value().orElseThrow())
                .filter(each -> each.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private static PackageFolder unpacked(
            ModuleFiles files, CourseModule module, Registers registers, PackageForm form, boolean counted)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        var contents = Packages.contents(files, module, registers, counted);
        PackedZip.write(contents, form, Texts.in(Texts.DUTCH), Packages.DAY, bytes);
        Path folder =
                Path.of("target/packages", module.slug() + "-" + form.key()).toAbsolutePath();
        Files.createDirectories(folder);
        Files.write(zip(folder), bytes.toByteArray());
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
        }
        return new PackageFolder(module, folder);
    }

    /** The package itself, beside the folder. */
    Path zip() {
        return zip(path);
    }

    private static Path zip(Path folder) {
        return folder.resolveSibling(folder.getFileName() + ".zip");
    }

    public static void main(String... slugs) throws IOException {
        for (String slug : slugs) {
            for (PackageForm form : PackageForm.values()) {
                System.err.println((slug.equals("example") ? example(form) : real(slug, form)).path());
            }
        }
    }
}
