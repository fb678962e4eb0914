package nl.overenweer.content.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.overenweer.content.Guide;
import nl.overenweer.content.Guide.Destination;
import nl.overenweer.content.Guide.Fork;
import nl.overenweer.content.Guide.Way;

/** Reads the guide in a fence of a page, and says where its ways get stuck. */
final class GuideReader {
    private final Entry in;
    private final Guide guide;
    private final Set<String> names;

    private GuideReader(Entry in) {
        this.in = in;
        this.guide = new Guide(
                in.text("titel"),
                in.text("begin"),
                Parts.distinct(in, in.entries("vragen"), GuideReader::fork, Fork::id),
                Parts.distinct(in, in.entries("uitkomsten"), GuideReader::destination, Destination::id));
        this.names = new HashSet<>();
        guide.forks().forEach(fork -> names.add(fork.id()));
        guide.destinations().forEach(destination -> names.add(destination.id()));
        in.close();
    }

    /** The guide and, among the faults, each way that leads nowhere, round in a circle, or past a part of it. */
    static Optional<Guide> read(Sheet sheet, String yaml) {
        return sheet.entry(yaml).map(in -> {
            var reader = new GuideReader(in);
            reader.check();
            return reader.guide;
        });
    }

    /** For showing: a guide that cannot be read is not shown. */
    static Optional<Guide> read(String yaml) {
        var faults = new Faults(false);
        Optional<Guide> guide = read(new Sheet("wegwijzer", 1, faults, new References(faults)), yaml);
        return guide.filter(read -> faults.none() && read.fork(read.start()).isPresent());
    }

    private static Fork fork(Entry in) {
        List<Way> ways = new ArrayList<>();
        for (Entry way : in.entries("antwoorden")) {
            ways.add(new Way(way.text("tekst"), way.text("naar")));
            way.close();
        }
        return new Fork(in.slug("id"), in.text("vraag"), in.optional("toelichting"), ways);
    }

    private static Destination destination(Entry in) {
        return new Destination(in.slug("id"), in.text("titel"), in.text("tekst"), Parts.citations(in, "bronnen"));
    }

    private void check() {
        if (guide.fork(guide.start()).isEmpty()) {
            fault("‘begin’ noemt geen vraag van deze wegwijzer." + Nearest.hint(guide.start(), names));
        }
        guide.forks().forEach(this::check);
        guide.destinations().stream()
                .filter(destination -> destination.sources().isEmpty())
                .forEach(destination -> fault("De uitkomst ‘" + destination.id()
                        + "’ heeft geen bron. Zet er bij ‘bronnen’ waar dit op steunt."));
        Set<String> reached = new HashSet<>();
        follow(guide.start(), reached);
        names.stream()
                .filter(name -> !reached.contains(name))
                .sorted()
                .forEach(name ->
                        fault("Bij ‘" + name + "’ komt niemand. Laat een antwoord ernaar leiden, of haal het weg."));
        guide.forks().stream()
                .filter(fork -> Stream.of(fork.id()).anyMatch(id -> onward(id).contains(id)))
                .forEach(
                        fork -> fault(
                                "De vraag ‘" + fork.id()
                                        + "’ komt bij zichzelf terug. Een wegwijzer gaat vooruit: wie terug wil, heeft daar een knop voor."));
    }

    private void check(Fork fork) {
        if (fork.ways().size() < 2) {
            fault("De vraag ‘" + fork.id() + "’ heeft minstens twee antwoorden nodig.");
        }
        fork.ways().stream()
                .filter(way -> !way.to().isEmpty() && !names.contains(way.to()))
                .forEach(way -> fault("Het antwoord ‘" + way.answer() + "’ loopt dood: ‘" + way.to()
                        + "’ is geen vraag en geen uitkomst." + Nearest.hint(way.to(), names)));
    }

    /** Everything that can be reached after this one. */
    private Set<String> onward(String id) {
        Set<String> seen = new HashSet<>();
        guide.fork(id).ifPresent(fork -> fork.ways().forEach(way -> follow(way.to(), seen)));
        return seen;
    }

    private void follow(String id, Set<String> seen) {
        if (seen.add(id)) {
            guide.fork(id).ifPresent(fork -> fork.ways().forEach(way -> follow(way.to(), seen)));
        }
    }

    private void fault(String text) {
        in.sheet().incomplete(in.line(), "Wegwijzer: " + text);
    }
}
