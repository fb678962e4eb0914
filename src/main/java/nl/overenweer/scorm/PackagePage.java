package nl.overenweer.scorm;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.overenweer.content.Statute;
import nl.overenweer.content.Term;
import nl.overenweer.content.reading.Places;
import nl.overenweer.scorm.packing.PackedModule;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Texts;

/** The page of a package: the shell, and the module with its sentences as data in it, since a page on a disk may fetch nothing. */
final class PackagePage {
    /** Where the player shows articles and terms; an item's name can't begin with a hyphen. */
    static final Places PLACES = new Places("#/-/wetten/", "#/-/begrippen/", false);

    private static final String MODULE = "{{module}}";

    /** The sentences that the player says, by how their keys begin. */
    private static final List<String> SENTENCES = List.of(
            "learning.answer.",
            "learning.ask.",
            "learning.case.",
            "learning.child.",
            "learning.clock",
            "learning.closing.",
            "learning.completed",
            "learning.document.",
            "learning.ending.",
            "learning.feedback.",
            "learning.file.",
            "learning.minutes",
            "learning.module.",
            "learning.on",
            "learning.page.",
            "learning.part.",
            "learning.paths",
            "learning.predict.",
            "learning.progress.",
            "learning.question.",
            "learning.quiz.",
            "learning.rating.",
            "learning.result.",
            "learning.run",
            "learning.scene.",
            "learning.script.",
            "learning.state.",
            "learning.statute.",
            "learning.step.",
            "learning.time.",
            "learning.to-module",
            "learning.transcript",
            "learning.why.",
            "mirror.",
            "content.glossary.",
            "content.statute",
            "content.term.",
            "scorm.player.",
            "shared.crumbs",
            "shared.judgement.",
            "shared.lens.",
            "shared.mark.",
            "shared.previous",
            "shared.sources",
            "shared.state.",
            "shared.together");

    private PackagePage() {}

    static void write(PackageContents contents, PackageForm form, Texts texts, Instant now, OutputStream out)
            throws IOException {
        String page = PackageFiles.filled(
                "index.html",
                Map.of(
                        "language", texts.locale().getLanguage(),
                        "title", PackageFiles.escaped(contents.module().title().nl()),
                        "skip", PackageFiles.escaped(texts.get("shared.skip")),
                        "noscript", PackageFiles.escaped(texts.get("scorm.export.noscript")),
                        "foot", PackageFiles.escaped(foot(contents, texts))));
        int place = page.indexOf(MODULE);
        out.write(page.substring(0, place).getBytes(StandardCharsets.UTF_8));
        PackedJson.write(data(contents, form, texts, now), new InScript(out));
        out.write(page.substring(place + MODULE.length()).getBytes(StandardCharsets.UTF_8));
    }

    private static String foot(PackageContents contents, Texts texts) {
        String invented = contents.invented() ? texts.get("shared.foot.demonstration") + " " : "";
        return invented + texts.get("shared.foot");
    }

    private static Map<String, Object> data(PackageContents contents, PackageForm form, Texts texts, Instant now) {
        Map<String, Object> packed = PackedModule.of(contents.module(), contents.links(), contents.mirror());
        packed.put("number", contents.version().number());
        packed.put("digest", contents.version().digest());
        packed.put("publishedAt", day(contents.version().publishedAt()));
        packed.put("exportedAt", day(now));
        packed.put(
                "statutes",
                contents.statutes().stream().map(PackagePage::statute).toList());
        packed.put("terms", contents.terms().stream().map(PackagePage::term).toList());
        var data = new LinkedHashMap<String, Object>();
        data.put("form", form.key());
        data.put("language", texts.locale().getLanguage());
        data.put("texts", sentences(texts));
        data.put("module", packed);
        return data;
    }

    static Map<String, Object> sentences(Texts texts) {
        var sentences = new LinkedHashMap<String, Object>();
        SENTENCES.stream()
                .flatMap(start -> Stream.of(texts.starting(start)))
                .forEach(found -> found.forEach((key, sentence) -> {
                    if (!key.startsWith("mirror.kept") && !key.startsWith("mirror.region")) {
                        sentences.put(key, sentence);
                    }
                }));
        return sentences;
    }

    private static Map<String, Object> statute(Statute statute) {
        var told = new LinkedHashMap<String, Object>();
        told.put("id", statute.id());
        told.put("name", statute.name());
        told.put("law", statute.law());
        told.put("gist", statute.gist());
        told.put("status", statute.status().name());
        told.put("link", statute.link());
        LocalDate read = statute.readOn();
        told.put("readOn", read == null ? "" : read.toString());
        return told;
    }

    private static Map<String, Object> term(Term term) {
        return Map.of(
                "id", term.id(),
                "term", term.term(),
                "ggz", term.ggz(),
                "rvdk", term.rvdk(),
                "together", term.together(),
                "misunderstanding", term.misunderstanding());
    }

    private static String day(Instant moment) {
        return LocalDate.ofInstant(moment, Clocks.ZONE).toString();
    }

    /** JSON within a script element: a {@code <} stands only in its texts, and there it can be written otherwise. Closing it leaves the page open. */
    private static final class InScript extends FilterOutputStream {
        private static final byte[] LESS_THAN = "\\u003c".getBytes(StandardCharsets.US_ASCII);

        InScript(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            int start = from;
            for (int i = from; i < from + length; i++) {
                if (bytes[i] == '<') {
                    out.write(bytes, start, i - start);
                    out.write(LESS_THAN);
                    start = i + 1;
                }
            }
            out.write(bytes, start, from + length - start);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
