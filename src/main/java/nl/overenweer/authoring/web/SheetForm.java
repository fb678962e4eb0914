package nl.overenweer.authoring.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.overenweer.authoring.Remark;
import nl.overenweer.authoring.editing.FieldText;
import nl.overenweer.authoring.editing.Form;
import nl.overenweer.authoring.editing.Sheet;

/** A form as its page shows it: what stands in each field, what the check says beside it, and what somebody else wrote there meanwhile. */
public final class SheetForm {
    /** One of a list. */
    public record Row(String list, int index, boolean first, boolean last) {
        /** The place of the row, or of a field in it. */
        public String at(String field) {
            return getPlace() + "." + field;
        }

        public String getPlace() {
            return list + "." + index;
        }

        /** As people count. */
        public int getNumber() {
            return index + 1;
        }
    }

    private final Sheet sheet;
    private final Sheet theirs;
    private final String stamp;
    private final Map<String, List<Remark>> faults = new LinkedHashMap<>();

    private SheetForm(Form form, Sheet sheet, Sheet theirs, String stamp, List<Remark> remarks) {
        this.sheet = sheet;
        this.theirs = theirs;
        this.stamp = stamp;
        List<String> places = form.places(sheet);
        remarks.forEach(remark -> faults.computeIfAbsent(spot(remark.place(), places), any -> new ArrayList<>())
                .add(remark));
    }

    static SheetForm of(Form form, Sheet sheet, String stamp, List<Remark> remarks) {
        return new SheetForm(form, sheet, sheet, stamp, remarks);
    }

    /** The form of somebody who was not first: her text in the fields, the other's beside it. Saving again is then a decision. */
    static SheetForm clash(Form form, Sheet mine, Sheet theirs, String stamp) {
        return new SheetForm(form, mine, theirs, stamp, List.of());
    }

    /** Whether somebody else was first. */
    public boolean isClash() {
        return theirs != sheet;
    }

    public String getStamp() {
        return stamp;
    }

    public String value(String place) {
        return FieldText.of(sheet, place);
    }

    public boolean is(String place, String value) {
        return value(place).equals(value);
    }

    public boolean ticked(String place, String word) {
        return sheet.texts(place).contains(word);
    }

    public boolean has(String place) {
        return sheet.has(place);
    }

    /** What the other trainer wrote here; empty when it is what stands in the field. */
    public String theirs(String place) {
        String other = FieldText.of(theirs, place);
        return other.equals(value(place)) ? "" : other;
    }

    public List<Row> rows(String list) {
        int count = sheet.count(list);
        return IntStream.range(0, count)
                .mapToObj(i -> new Row(list, i, i == 0, i == count - 1))
                .toList();
    }

    /** The citations at this place, and one empty row for the next. */
    public List<FieldText.Cite> cites(String place) {
        return FieldText.cites(sheet, place);
    }

    /** The roads at this place, and one empty row for the next. */
    public List<FieldText.Road> roads(String place) {
        return FieldText.roads(sheet, place);
    }

    public List<Remark> faults(String place) {
        return faults.getOrDefault(place, List.of());
    }

    public boolean bad(String place) {
        return faults(place).stream().anyMatch(Remark::blocks);
    }

    /** Whether something is wrong in this group of fields. */
    public boolean badIn(String place) {
        return faults.entrySet().stream()
                .filter(fault -> fault.getKey().equals(place) || fault.getKey().startsWith(place + "."))
                .flatMap(fault -> fault.getValue().stream())
                .anyMatch(Remark::blocks);
    }

    /** The field that a remark is about, or the narrowest row or group that the page shows. */
    private static String spot(String place, List<String> places) {
        String here = place;
        while (!here.isEmpty() && !places.contains(here) && !row(here)) {
            here = here.contains(".") ? here.substring(0, here.lastIndexOf('.')) : "";
        }
        return here;
    }

    private static boolean row(String place) {
        return place.matches(
                "(gaten\\.[0-9]+\\.)?(keuzes|opties|paren|stappen|fouten|gaten|groepen|onderdelen|kolommen|rijen|stukken|later"
                        + "|kinderen|bronnen|controleren)(\\.[0-9]+)?|kind|kindvraag|panel"
                        + "|(termijnen|verzoeken)(\\.[0-9]+(\\.gronden(\\.[0-9]+)?)?)?");
    }
}
