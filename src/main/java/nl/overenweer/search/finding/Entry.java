package nl.overenweer.search.finding;

import java.util.List;
import nl.overenweer.content.LocalText;

/**
 * One thing that can be found.
 *
 * @param title by which it is known
 * @param heading the heading that this entry opens; empty where it opens none
 * @param text what is searched, and shown in a result
 * @param more what is searched too, but would mislead when it is read by itself: one side's view, a misunderstanding
 * @param around words that tell where it stands: they help to find it, but never find it alone
 * @param forms other names that it goes by
 * @param references numbers of articles, laws and rulings that it is about or cites
 * @param english what is told of it in English; may be empty
 */
public record Entry(
        Kind kind,
        Place place,
        LocalText title,
        String heading,
        String text,
        String more,
        String around,
        List<String> forms,
        List<String> references,
        String english) {
    public Entry {
        forms = List.copyOf(forms);
        references = List.copyOf(references);
    }
}
