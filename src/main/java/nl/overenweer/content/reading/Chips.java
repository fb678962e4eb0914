package nl.overenweer.content.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.renderer.html.HtmlWriter;

/** A citation as a chip: an article of law leads to our register, which leads on to wetten.overheid.nl; another source leads to itself. */
final class Chips {
    private final HtmlWriter html;
    private final PageLabels labels;

    Chips(HtmlWriter html, PageLabels labels) {
        this.html = html;
        this.labels = labels;
    }

    /** @param words what the chip says; {@code content} writes them */
    void render(Cited cited, String words, Runnable content) {
        boolean linked = !cited.href().isEmpty();
        String status = status(cited);
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", status.isEmpty() ? "cite" : "cite old");
        if (linked) {
            attributes.put("href", cited.href());
        }
        if (linked && !cited.law()) {
            attributes.put("rel", "noopener noreferrer");
        }
        if (!words.equals(cited.label())) {
            attributes.put("title", cited.label());
        }
        String icon = !cited.law() ? "file" : status.isEmpty() ? "paragraph" : "exclamation-triangle";
        html.tag(linked ? "a" : "span", attributes);
        html.tag("span", Map.of("class", "pi pi-" + icon, "aria-hidden", "true"));
        html.tag("/span");
        content.run();
        if (!status.isEmpty()) {
            html.raw(" ");
            html.tag("small");
            html.text(status);
            html.tag("/small");
        }
        html.tag(linked ? "/a" : "/span");
    }

    /** Only what a reader must know before she relies on it; the register tells the rest. */
    private String status(Cited cited) {
        return switch (cited.status()) {
            case REPEALED -> labels.repealed();
            case ANNOUNCED -> labels.announced();
            case IN_FORCE, TO_CHECK -> "";
        };
    }
}
