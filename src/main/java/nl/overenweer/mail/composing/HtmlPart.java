package nl.overenweer.mail.composing;

import java.util.stream.Collectors;

/**
 * A letter as HTML that mail programs show alike: one column, system letters, one button, no picture, nothing that is fetched. In the
 * dark the program's own colours stand, but for the button, which has its own.
 */
public final class HtmlPart {
    private static final String HEAD =
            """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <meta name="color-scheme" content="light dark">
            <meta name="supported-color-schemes" content="light dark">
            <title>%s</title>
            <style>
            :root { color-scheme: light dark; supported-color-schemes: light dark; }
            body { margin: 0; padding: 1.5rem; font: 17px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
            main, footer { max-width: 36rem; margin: 0 auto; overflow-wrap: anywhere; }
            h1 { font-size: 1.35rem; line-height: 1.3; }
            .brand { font-weight: 700; }
            .button { display: inline-block; padding: .7rem 1.2rem; border-radius: .6rem; background: #0b5a63; color: #ffffff; text-decoration: none; font-weight: 600; }
            footer { margin-top: 2rem; padding-top: 1rem; border-top: 1px solid #8a8478; font-size: 15px; }
            </style>
            </head>
            <body>
            <main>
            <p class="brand">Over en Weer</p>
            <h1>%s</h1>
            """;

    private HtmlPart() {}

    public static String of(Draft draft) {
        String subject = escaped(draft.subject());
        StringBuilder html = new StringBuilder(HEAD.formatted(escaped(draft.language()), subject, subject));
        html.append(paragraph(draft.greeting()));
        draft.blocks().forEach(block -> html.append(block(block)));
        html.append("<p>").append(escaped(draft.farewell())).append("<br>Over en Weer</p>\n</main>\n<footer>\n");
        html.append(paragraph(draft.why()));
        Block.Call less = draft.less();
        if (less != null) {
            html.append("<p><a href=\"%s\">%s</a></p>\n".formatted(escaped(less.address()), escaped(less.label())));
        }
        return html.append("</footer>\n</body>\n</html>\n").toString();
    }

    private static String block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph(paragraph.sentence());
        }
        if (block instanceof Block.Rows rows) {
            return rows.lines().stream()
                    .map(line -> "<li>" + escaped(line) + "</li>\n")
                    .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
        }
        Block.Call call = (Block.Call) block;
        String address = escaped(call.address());
        return "<p><a class=\"button\" href=\"%s\">%s</a></p>\n".formatted(address, escaped(call.label()));
    }

    private static String paragraph(String sentence) {
        return "<p>" + escaped(sentence) + "</p>\n";
    }

    /** As it stands in a letter. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
