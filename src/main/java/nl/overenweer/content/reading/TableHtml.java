package nl.overenweer.content.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** A table that scrolls on its own and folds into rows with their headings on a phone, with its roles kept. */
final class TableHtml {
    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private String heading = "";

    TableHtml(HtmlNodeRendererContext context) {
        this.context = context;
        this.html = context.getWriter();
    }

    /** The heading that names the tables that follow. */
    void under(String headingId) {
        heading = headingId;
    }

    void render(TableBlock table) {
        var region = new LinkedHashMap<String, String>();
        region.put("class", "table-wrap");
        region.put("tabindex", "0");
        if (!heading.isEmpty()) {
            region.put("role", "region");
            region.put("aria-labelledby", heading);
        }
        html.line();
        html.tag("div", context.extendAttributes(table, "div", region));
        html.tag("table", attributes("class", "plain flip", "role", "table"));
        List<String> columns = List.of();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead head) {
                columns = head(head);
            } else if (part instanceof TableBody body) {
                body(body, columns);
            }
        }
        html.tag("/table");
        html.tag("/div");
        html.line();
    }

    private List<String> head(TableHead head) {
        var columns = new ArrayList<String>();
        html.tag("thead", Map.of("role", "rowgroup"));
        for (Node row = head.getFirstChild(); row != null; row = row.getNext()) {
            html.tag("tr", Map.of("role", "row"));
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                columns.add(Markdown.words(cell));
                cell("th", attributes("role", "columnheader", "scope", "col"), cell, false);
            }
            html.tag("/tr");
        }
        html.tag("/thead");
        return columns;
    }

    private void body(TableBody body, List<String> columns) {
        html.tag("tbody", Map.of("role", "rowgroup"));
        for (Node row = body.getFirstChild(); row != null; row = row.getNext()) {
            html.tag("tr", Map.of("role", "row"));
            int column = 0;
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                if (column == 0) {
                    cell("th", attributes("role", "rowheader", "scope", "row"), cell, false);
                } else {
                    String name = column < columns.size() ? columns.get(column) : "";
                    cell("td", attributes("role", "cell", "data-kop", name), cell, true);
                }
                column++;
            }
            html.tag("/tr");
        }
        html.tag("/tbody");
    }

    private void cell(String tag, Map<String, String> attributes, Node cell, boolean boxed) {
        html.tag(tag, attributes);
        html.raw(boxed ? "<span>" : "");
        for (Node child = cell.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        html.raw(boxed ? "</span>" : "");
        html.tag("/" + tag);
    }

    private static Map<String, String> attributes(String... pairs) {
        var attributes = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            attributes.put(pairs[i], pairs[i + 1]);
        }
        return attributes;
    }
}
