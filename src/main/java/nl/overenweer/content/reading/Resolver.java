package nl.overenweer.content.reading;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.overenweer.content.Citation;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.MediaKind;
import nl.overenweer.content.ModuleFiles;
import nl.overenweer.content.Registers;
import nl.overenweer.content.Source;
import nl.overenweer.content.Statute;
import nl.overenweer.content.Term;

/** Says whether what a text refers to exists: statutes, terms, sources, pictures and ordinary links. */
public final class Resolver {
    private static final Set<String> WEB = Set.of("http", "https", "mailto");

    private final Registers registers;
    private final List<Source> sources;
    private final Set<String> media;

    /** @param sources the sources that {@code bron:} may name here */
    Resolver(Registers registers, List<Source> sources, Set<String> media) {
        this.registers = registers;
        this.sources = sources;
        this.media = media;
    }

    public static Resolver of(CourseModule module, Registers registers) {
        return new Resolver(registers, module.sources(), module.media());
    }

    /** What is wrong with this citation, if anything. */
    public Optional<String> fault(Citation citation) {
        return switch (citation.kind()) {
            case STATUTE -> statute(citation.key());
            case SOURCE -> source(citation.key());
        };
    }

    /** What is wrong with this link or picture, if anything. */
    public Optional<String> fault(MarkdownLink link) {
        if (link.image()) {
            return picture(link);
        }
        return switch (link.scheme()) {
            case "wet" -> statute(link.key());
            case "bron" -> source(link.key());
            case "begrip" -> term(link.key());
            case "" -> inside(link);
            default -> web(link);
        };
    }

    private Optional<String> statute(String id) {
        Collection<String> known =
                registers.statutes().statutes().stream().map(Statute::id).toList();
        return unless(known, id, "Het artikel ‘" + id + "’ staat niet in het wettenregister (wetten.yaml).");
    }

    private Optional<String> source(String id) {
        return unless(
                sources.stream().map(Source::id).toList(),
                id,
                "De bron ‘" + id + "’ staat niet in de lijst ‘bronnen’.");
    }

    private Optional<String> term(String id) {
        Collection<String> known =
                registers.glossary().terms().stream().map(Term::id).toList();
        return unless(known, id, "Het begrip ‘" + id + "’ staat niet in de begrippenlijst (begrippen.yaml).");
    }

    private Optional<String> picture(MarkdownLink link) {
        if (!link.scheme().isEmpty() || !ModuleFiles.isSafe(link.destination())) {
            return Optional.of("Een afbeelding staat in de map ‘media’ van de module, zoals ![…](media/keten.svg).");
        }
        if (link.text().isBlank()) {
            return Optional.of("De afbeelding ‘" + link.destination()
                    + "’ heeft geen beschrijving. Zet tussen de haken wat er te zien is: ![…](" + link.destination()
                    + ").");
        }
        if (MediaKind.of(link.destination()).isPlayed()) {
            return played(link.destination());
        }
        return unless(
                media,
                link.destination(),
                "De afbeelding ‘" + link.destination() + "’ staat niet in de map van de module.");
    }

    private Optional<String> played(String path) {
        String captions = MediaKind.captions(path);
        return unless(media, path, "Het bestand ‘" + path + "’ staat niet in de map van de module.")
                .or(() -> unless(
                        media,
                        captions,
                        "Bij ‘" + path + "’ horen ondertitels: zet ‘" + captions + "’ (WebVTT) ernaast."));
    }

    private static Optional<String> inside(MarkdownLink link) {
        return link.destination().startsWith("#") || link.destination().startsWith("/")
                ? Optional.empty()
                : Optional.of("De link ‘" + link.destination()
                        + "’ leidt nergens heen. Begin met https://, #, wet:, bron: of begrip:.");
    }

    private static Optional<String> web(MarkdownLink link) {
        return WEB.contains(link.scheme())
                ? Optional.empty()
                : Optional.of("Links die met ‘" + link.scheme()
                        + ":’ beginnen kunnen niet. Gebruik https:, mailto:, wet:, bron: of begrip:.");
    }

    private static Optional<String> unless(Collection<String> known, String id, String sentence) {
        return known.contains(id) ? Optional.empty() : Optional.of(sentence + Nearest.hint(id, known));
    }
}
