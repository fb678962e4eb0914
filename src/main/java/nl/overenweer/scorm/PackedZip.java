package nl.overenweer.scorm;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.overenweer.shared.Texts;

/** The files of a package in their order, each written when its turn comes. */
final class PackedZip {
    private static final int BUFFER = 1 << 15;

    private PackedZip() {}

    static void write(PackageContents contents, PackageForm form, Texts texts, Instant now, OutputStream out)
            throws IOException {
        List<String> own = PackageFiles.names();
        List<String> files = new ArrayList<>(List.of("index.html"));
        files.addAll(own);
        files.addAll(contents.module().media());
        ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out, BUFFER), StandardCharsets.UTF_8);
        if (form.hasManifest()) {
            put(zip, "imsmanifest.xml", now);
            write(zip, PackageManifestText.of(form, contents.version(), contents.module(), files));
            schemas(zip, form, now);
        }
        put(zip, "index.html", now);
        PackagePage.write(contents, form, texts, now, zip);
        inside(zip, own, contents, now);
        put(zip, texts.get("scorm.export.readme.file"), now);
        String title = contents.module().title().nl();
        write(
                zip,
                texts.of(
                        "scorm.export.readme." + form.key(),
                        title,
                        contents.version().number()));
        zip.finish();
        zip.flush();
    }

    private static void inside(ZipOutputStream zip, List<String> own, PackageContents contents, Instant now)
            throws IOException {
        for (String name : own) {
            put(zip, name, now);
            PackageFiles.copy(name, zip);
        }
        for (String path : contents.module().media()) {
            put(zip, path, now);
            zip.write(contents.media().apply(path));
        }
    }

    /** 'The control documents are at the root of the package.' */
    private static void schemas(ZipOutputStream zip, PackageForm form, Instant now) throws IOException {
        for (String schema : PackageFiles.schemas(form)) {
            put(zip, schema.substring(schema.lastIndexOf('/') + 1), now);
            PackageFiles.copySchema(schema, zip);
        }
    }

    private static void write(ZipOutputStream zip, String text) throws IOException {
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(ZipOutputStream zip, String name, Instant now) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(now.toEpochMilli());
        zip.putNextEntry(entry);
    }
}
