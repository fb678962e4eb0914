package nl.overenweer.content;

import java.util.List;
import java.util.Optional;

/**
 * A word that the two professions use, with its two sides.
 *
 * @param forms other spellings, such as the plural
 * @param together the meaning they share
 * @param misunderstanding how it goes wrong
 * @param check what is not verified yet; only trainers see it
 */
public record Term(
        String id,
        String term,
        List<String> forms,
        String ggz,
        String rvdk,
        String together,
        String misunderstanding,
        List<Citation> sources,
        String check) {
    public Term {
        Checks.slug(id);
        forms = List.copyOf(forms);
        sources = List.copyOf(sources);
    }

    public String side(Glasses glasses) {
        return glasses == Glasses.GGZ ? ggz : rvdk;
    }

    public Optional<String> openCheck() {
        return Optional.of(check).filter(text -> !text.isBlank());
    }
}
