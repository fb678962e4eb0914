package nl.overenweer.scorm.manifest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what the makers say about their package ({@code imsmd} in 1.2, {@code lom} in 2004). What is no text is told and left out. */
final class DescriptionReader {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");
    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");
    private static final List<String> NO_LANGUAGE = List.of("", "none", "x-none");
    private static final int LONGEST = 2000;

    private final Findings findings;

    DescriptionReader(Findings findings) {
        this.findings = findings;
    }

    PackageDescription read(Element manifest) {
        Optional<Element> metadata = manifest.first("metadata");
        metadata.flatMap(each -> each.first("location"))
                .ifPresent(each -> findings.warn(each.line(), "scorm.manifest.about-elsewhere", each.text()));
        return metadata.stream()
                .flatMap(Element::deep)
                .filter(each -> each.is("lom") || each.is("record"))
                .findFirst()
                .map(this::described)
                .orElse(PackageDescription.NONE);
    }

    private PackageDescription described(Element lom) {
        Element general = lom.first("general").orElse(lom);
        return new PackageDescription(
                text(general, "title"),
                text(general, "description"),
                lom.first("lifecycle").map(each -> text(each, "version")).orElse(""),
                language(general));
    }

    /** In Dutch where it is there, else in English, else as it comes. */
    private String text(Element in, String name) {
        Optional<Element> found = in.first(name);
        List<Element> all = found.stream()
                .flatMap(Element::deep)
                .filter(each -> !each.text().isBlank())
                .toList();
        String said = Stream.<Predicate<Element>>of(
                        each -> speaks(each, "nl"), each -> speaks(each, "en"), each -> true)
                .flatMap(wanted -> all.stream().filter(wanted))
                .findFirst()
                .map(Element::text)
                .orElse("");
        String plain = plain(said);
        if (!said.isBlank() && !LETTER.matcher(plain).find()) {
            findings.warn(in.line(), "scorm.manifest.about", name, said);
            return "";
        }
        return plain;
    }

    private static boolean speaks(Element text, String language) {
        String said = text.has("language") ? text.attribute("language") : text.attribute("lang");
        return said.toLowerCase(Locale.ROOT).startsWith(language);
    }

    /** Some put HTML in it. */
    private static String plain(String text) {
        String clean = text.replaceAll("</?[A-Za-z][^>]{0,500}>", " ")
                .replaceAll("[\\p{Cc}\\x{FFFD}]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return clean.length() > LONGEST ? clean.substring(0, LONGEST - 1) + "…" : clean;
    }

    private String language(Element general) {
        String said = general.textOf("language");
        if (NO_LANGUAGE.contains(said.toLowerCase(Locale.ROOT))) {
            return "";
        }
        if (LANGUAGE.matcher(said).matches()) {
            return said;
        }
        findings.warn(general.line(), "scorm.manifest.about", "language", said);
        return "";
    }
}
