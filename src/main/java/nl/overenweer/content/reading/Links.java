package nl.overenweer.content.reading;

import java.util.List;
import java.util.Optional;
import nl.overenweer.content.Citation;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Registers;
import nl.overenweer.content.Source;
import nl.overenweer.content.Statute;
import nl.overenweer.content.Term;

/**
 * Where the links of a text lead, for one reader.
 *
 * @param base what they lead to; the same object for each text that is set for the same kind of reader, so that a text is set once
 * @param prefix before every id in the text, so that several texts fit on one page
 */
public record Links(Base base, String prefix) {
    /** What links lead to; equal to itself only. */
    public static final class Base {
        private final Registers registers;
        private final List<Source> sources;
        private final Glasses own;
        private final String media;
        private final Labels labels;
        private final Places places;

        /**
         * @param sources what {@code bron:} may name
         * @param own whose side of a term comes first
         * @param media address before the path of a picture, such as {@code /media/12/}
         */
        public Base(Registers registers, List<Source> sources, Glasses own, String media, Labels labels) {
            this(registers, sources, own, media, labels, Places.SITE);
        }

        /** @param places where what is not the module's own stands */
        public Base(
                Registers registers, List<Source> sources, Glasses own, String media, Labels labels, Places places) {
            this.registers = registers;
            this.sources = List.copyOf(sources);
            this.own = own;
            this.media = media;
            this.labels = labels;
            this.places = places;
        }

        /** Whether these registers are still those of now. */
        public boolean isOf(Registers now) {
            return registers == now;
        }
    }

    /** The same links for another text on the same page. */
    public Links named(String textPrefix) {
        return new Links(base, textPrefix);
    }

    /** The citation with its label and address; empty when nothing of that name is known. */
    public Optional<Cited> cited(Citation citation) {
        return switch (citation.kind()) {
            case STATUTE ->
                base.registers
                        .statutes()
                        .statute(citation.key())
                        .map(statute -> Cited.law(
                                label(statute, citation.place()), base.places.statutes() + statute.id(), statute));
            case SOURCE ->
                base.sources.stream()
                        .filter(source -> source.id().equals(citation.key()))
                        .findFirst()
                        .map(source -> Cited.source(label(source, citation.place()), source.link()));
        };
    }

    Glasses own() {
        return base.own;
    }

    String media() {
        return base.media;
    }

    Labels labels() {
        return base.labels;
    }

    Optional<Term> term(String id) {
        return base.registers.glossary().term(id);
    }

    Places places() {
        return base.places;
    }

    /** 'art. 7:457 BW' and 'lid 1' make 'art. 7:457 lid 1 BW'. */
    private static String label(Statute statute, String place) {
        String[] words = statute.name().split(" ", 3);
        if (place.isEmpty() || words.length < 3 || !words[0].equals("art.")) {
            return (statute.name() + " " + place).strip();
        }
        return words[0] + " " + words[1] + " " + place + " " + words[2];
    }

    private static String label(Source source, String place) {
        return place.isEmpty() ? source.title() : source.title() + ", " + place;
    }
}
