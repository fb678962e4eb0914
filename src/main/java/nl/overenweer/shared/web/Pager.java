package nl.overenweer.shared.web;

import nl.overenweer.shared.Slice;
import org.omnifaces.util.Faces;

/**
 * Where the pages of a list stand.
 *
 * @param address of a page, all but its number at the end
 */
public record Pager(Slice<?> slice, String address) {
    /** The place of the first row that this request asks for, where so many go on a page. */
    public static int asked(int size) {
        String asked = Faces.getRequestParameter("pagina");
        return asked != null && asked.matches("[1-9][0-9]{0,5}") ? (Integer.parseInt(asked) - 1) * size : 0;
    }

    /** The numbers of the rows that are shown, as people count. */
    public int from() {
        return slice.from() + 1;
    }

    public int until() {
        return slice.from() + slice.rows().size();
    }

    public long total() {
        return slice.total();
    }

    public boolean first() {
        return slice.first();
    }

    public boolean last() {
        return slice.last();
    }

    public String previous() {
        return address + slice.from() / slice.size();
    }

    public String next() {
        return address + (slice.from() / slice.size() + 2);
    }
}
