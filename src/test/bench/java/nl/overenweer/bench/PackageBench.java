package nl.overenweer.bench;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.overenweer.content.CourseFolder;
import nl.overenweer.content.CourseModule;
import nl.overenweer.scorm.PackageForm;
import nl.overenweer.testing.browser.Product;

/**
 * Brings a package of 200 MB a few times, and says how long it took from the first byte sent until all of it was in the database; and takes every module of ours in every form. Against a
 * product of its own, or the one that {@code PRODUCT_URL} names, with demonstration data.
 */
public final class PackageBench {
    private static final int TIMES = 3;
    private static final int FILMS = 5;
    private static final int FILM = 39 << 20;
    private static final int PICTURES = 1200;
    private static final String MANIFEST =
            """
            <manifest identifier="groot" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
              xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
            <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
            <organizations default="o"><organization identifier="o"><title>Groot</title>
            <item identifier="i" identifierref="r"><title>Deel</title></item></organization></organizations>
            <resources><resource identifier="r" type="webcontent" adlcp:scormtype="sco" href="index.html"/></resources></manifest>
            """;

    public static void main(String[] arguments) throws Exception {
        Desk trainer = Desk.signIn(Product.running().at("/"), "roos.verbeek@raad-noordrand.example");
        for (int i = 1; i <= TIMES; i++) {
            Path zip = Files.createTempFile("groot", ".zip");
            write(zip, new Random());
            double seconds = bring(trainer, zip);
            FiguresBench.say(
                    "package " + i, "%d MB and %d files in %.1f s", Files.size(zip) >> 20, FILMS + PICTURES + 2, seconds);
            Files.delete(zip);
        }
        take(trainer);
        System.exit(0);
    }

    /** Films and pictures, which don't get smaller; no two packages are the same. */
    private static void write(Path zip, Random random) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.setLevel(Deflater.NO_COMPRESSION);
            put(out, "imsmanifest.xml", MANIFEST.getBytes(StandardCharsets.UTF_8));
            put(out, "index.html", "<p>hallo</p>".getBytes(StandardCharsets.UTF_8));
            byte[] film = new byte[FILM];
            for (int i = 0; i < FILMS; i++) {
                random.nextBytes(film);
                put(out, "media/film" + i + ".mp4", film);
            }
            byte[] picture = new byte[4000];
            for (int i = 0; i < PICTURES; i++) {
                random.nextBytes(picture);
                put(out, "beeld/" + i + ".png", picture);
            }
        }
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.closeEntry();
    }

    /** Seconds. */
    private static double bring(Desk trainer, Path zip) throws IOException, InterruptedException {
        long began = System.nanoTime();
        trainer.bring("/maken/pakketten/bestand", "for", "all", "groot.zip", BodyPublishers.ofFile(zip));
        trainer.await("/api/maken/pakketten/imports");
        return (System.nanoTime() - began) / 1e9;
    }

    /** Every module of ours in every form. */
    private static void take(Desk trainer) throws IOException, InterruptedException {
        List<String> modules = CourseFolder.real().folders().stream()
                .flatMap(folder -> folder.module().value().stream())
                .map(CourseModule::slug)
                .sorted()
                .toList();
        for (PackageForm form : PackageForm.values()) {
            List<Long> took = new ArrayList<>();
            long largest = 0;
            for (String module : modules) {
                long began = System.nanoTime();
                largest = Math.max(largest, trainer.load("/api/pakketten/" + module + "/" + form.key() + ".zip"));
                took.add((System.nanoTime() - began) / 1_000);
            }
            FiguresBench.tell("exported as " + form.key(), took);
            FiguresBench.say("", "the largest is %d kB", largest >> 10);
        }
    }
}
