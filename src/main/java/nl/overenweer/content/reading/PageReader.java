package nl.overenweer.content.reading;

import nl.overenweer.content.Page;
import org.jspecify.annotations.Nullable;

/** Reads a page: a head of keys between {@code ---} lines, then Markdown. */
final class PageReader {
    private static final String FENCE = "---\n";

    private PageReader() {}

    static @Nullable Page read(String file, String text, String slug, Faults faults, References references) {
        int end = text.startsWith(FENCE) ? text.indexOf("\n" + FENCE, FENCE.length() - 1) : -1;
        if (end < 0) {
            faults.add(
                    file,
                    1,
                    "Een pagina begint met een kop tussen twee regels ‘---’: daarin staan ‘titel’ en ‘minuten’.");
            return null;
        }
        String head = text.substring(FENCE.length(), end + 1);
        String body = text.substring(end + 1 + FENCE.length());
        int firstLine =
                1 + (int) text.substring(0, end + 1 + FENCE.length()).lines().count() + leadingLines(body);
        var sheet = new Sheet(file, 1, faults, references);
        sheet.links(body.strip(), firstLine, true);
        Markdown.check(body.strip(), new PageLint(sheet, firstLine, line -> new Sheet(file, line, faults, references)));
        if (body.isBlank()) {
            faults.incomplete(file, firstLine, "De pagina is nog leeg. Schrijf onder de kop de tekst.");
        }
        return new Sheet(file, 2, faults, references)
                .entry(head)
                .map(in -> {
                    var page = new Page(
                            slug,
                            in.text("titel"),
                            in.whole("minuten", 1, 600, 0),
                            in.optionalDate("wet-nagekeken"),
                            body.strip());
                    in.close();
                    return page;
                })
                .orElse(null);
    }

    private static int leadingLines(String body) {
        int end = 0;
        while (end < body.length() && Character.isWhitespace(body.charAt(end))) {
            end++;
        }
        return (int) body.substring(0, end).chars().filter(sign -> sign == '\n').count();
    }
}
