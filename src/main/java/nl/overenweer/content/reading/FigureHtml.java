package nl.overenweer.content.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.overenweer.content.MediaKind;
import nl.overenweer.content.ModuleFiles;
import org.commonmark.node.Image;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** A picture within a line, or a figure: a picture, or a player with captions for what is heard and seen. */
final class FigureHtml {
    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Links links;

    FigureHtml(HtmlNodeRendererContext context, Links links) {
        this.context = context;
        this.html = context.getWriter();
        this.links = links;
    }

    void render(Image image) {
        boolean alone = !(image.getParent() instanceof Paragraph);
        boolean played = MediaKind.of(image.getDestination()).isPlayed();
        if (!ModuleFiles.isSafe(image.getDestination()) || played && !alone) {
            html.text(Markdown.words(image));
        } else if (alone) {
            figure(image, played);
        } else {
            html.tag("img", picture(image), true);
        }
    }

    private void figure(Image image, boolean played) {
        html.line();
        html.tag(
                "figure",
                context.extendAttributes(
                        image, "figure", new LinkedHashMap<>(played ? Map.of("class", "player") : Map.of())));
        if (played) {
            player(image);
        } else {
            html.tag("img", picture(image), true);
        }
        if (image.getTitle() != null && !image.getTitle().isBlank()) {
            html.tag("figcaption");
            html.text(image.getTitle());
            html.tag("/figcaption");
        }
        html.tag("/figure");
        html.line();
    }

    /** The captions lie beside it: {@code gesprek.vtt} for {@code gesprek.mp3}. */
    private void player(Image image) {
        String path = image.getDestination();
        MediaKind kind = MediaKind.of(path);
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("controls", "");
        attributes.put("preload", "metadata");
        attributes.put("aria-label", Markdown.words(image));
        attributes.put("src", links.media() + path);
        String tag = kind.isSound() ? "audio" : "video";
        html.tag(tag, attributes);
        Map<String, String> track = new LinkedHashMap<>();
        track.put("kind", "captions");
        track.put("src", links.media() + MediaKind.captions(path));
        track.put("srclang", "nl");
        track.put("label", links.labels().page().captions());
        track.put("default", "");
        html.tag("track", track, true);
        html.tag("/" + tag);
    }

    private Map<String, String> picture(Image image) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("src", links.media() + image.getDestination());
        attributes.put("alt", Markdown.words(image));
        attributes.put("loading", "lazy");
        return attributes;
    }
}
