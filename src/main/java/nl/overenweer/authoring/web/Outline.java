package nl.overenweer.authoring.web;

import java.util.ArrayList;
import java.util.List;
import nl.overenweer.authoring.Remark;
import nl.overenweer.authoring.editing.Desk;
import nl.overenweer.authoring.editing.Desk.Entry;
import nl.overenweer.authoring.editing.FieldText;
import nl.overenweer.authoring.editing.Sheet;

/** A module at a glance: its items, and of the one under the trainer's hands the scenes with their choices, or the questions. */
public final class Outline {
    /** An item. */
    public record Row(
            String slug,
            String title,
            String icon,
            String url,
            boolean here,
            boolean only,
            long faults,
            List<Step> steps) {}

    /** A scene or a question. */
    public record Step(
            String id,
            int number,
            String title,
            String url,
            boolean here,
            long faults,
            boolean ending,
            List<Road> roads) {}

    /** A choice and where it leads: the number of a scene, or its title when it is an ending; empty while it leads nowhere. */
    public record Road(String letter, String text, String to, boolean end, String url) {}

    private static final int WORDS = 34;

    private final String module;
    private final Desk desk;
    private final List<Remark> faults;

    Outline(String module, Desk desk, List<Remark> remarks) {
        this.module = module;
        this.desk = desk;
        this.faults = remarks.stream().filter(Remark::blocks).toList();
    }

    /** @param item slug of the item that is open; empty on a page of the module itself */
    List<Row> rows(String item, String part) {
        List<Row> rows = new ArrayList<>();
        for (Entry entry : desk.items()) {
            boolean open = entry.slug().equals(item);
            rows.add(new Row(
                    entry.slug(),
                    desk.title(entry),
                    icon(entry),
                    url(entry.slug()),
                    open,
                    open && part.isEmpty(),
                    faults(entry.slug()),
                    open ? steps(entry, part) : List.of()));
        }
        return rows;
    }

    List<Step> steps(Entry entry, String part) {
        String list = entry.vignette() ? "scenes" : entry.quiz() ? "vragen" : "";
        List<Sheet> all =
                desk.sheet(entry.file()).map(sheet -> sheet.sheets(list)).orElse(List.of());
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Sheet one = all.get(i);
            String id = one.text("id");
            String url = url(entry.slug()) + "/" + id;
            long wrong = faults.stream()
                    .filter(remark ->
                            remark.item().equals(entry.slug()) && remark.part().equals(id))
                    .count();
            boolean ending = one.text("einde").equals("true");
            steps.add(new Step(id, i + 1, title(one), url, id.equals(part), wrong, ending, roads(one, all, url)));
        }
        return steps;
    }

    private static List<Road> roads(Sheet scene, List<Sheet> all, String url) {
        List<Road> roads = new ArrayList<>();
        List<Sheet> choices = scene.sheets("keuzes");
        for (int i = 0; i < choices.size(); i++) {
            Sheet choice = choices.get(i);
            String to = FieldText.roads(choice, "naar").get(0).scene();
            String number = "";
            boolean end = false;
            for (int j = 0; j < all.size(); j++) {
                if (!to.isEmpty() && all.get(j).text("id").equals(to)) {
                    number = String.valueOf(j + 1);
                    end = all.get(j).text("einde").equals("true");
                }
            }
            roads.add(new Road(choice.text("id"), shortly(choice.text("tekst")), number, end, url + "#keuzes." + i));
        }
        return roads;
    }

    private long faults(String slug) {
        return faults.stream().filter(remark -> remark.item().equals(slug)).count();
    }

    private String url(String item) {
        return "/auteur/" + module + "/" + item;
    }

    private static String title(Sheet one) {
        String question = one.text("vraag").isEmpty() ? one.text("stelling") : one.text("vraag");
        return one.has("soort") ? shortly(question) : one.text("titel").isEmpty() ? one.text("id") : one.text("titel");
    }

    private static String icon(Entry entry) {
        return switch (entry.kind()) {
            case PAGINA -> "file";
            case CASUS -> "sitemap";
            case TOETS -> "list";
            case SCORM -> "box";
        };
    }

    /** The first words, without marks of Markdown. */
    private static String shortly(String text) {
        String plain = text.replaceAll("[*_#>`]", "")
                .replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1")
                .strip();
        String line = plain.lines().findFirst().orElse("");
        return line.length() <= WORDS
                ? line
                : line.substring(0, line.lastIndexOf(' ', WORDS) < 1 ? WORDS : line.lastIndexOf(' ', WORDS)) + " …";
    }
}
