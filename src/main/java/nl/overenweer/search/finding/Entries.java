package nl.overenweer.search.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overenweer.content.Citation;
import nl.overenweer.content.Course;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.LocalText;
import nl.overenweer.content.Page;
import nl.overenweer.content.Registers;
import nl.overenweer.content.Statute;
import nl.overenweer.content.Term;
import nl.overenweer.content.reading.Passage;
import nl.overenweer.content.reading.Passages;

/**
 * What of the published content may be found: modules, their pages by paragraph, terms and articles of law. Not the scenes of a case, which
 * would spoil it and show one side's file to the other; not questions; not what is still to be verified.
 */
public final class Entries {
    private final Registers registers;
    private final List<Entry> entries = new ArrayList<>();

    private Entries(Registers registers) {
        this.registers = registers;
    }

    /** A published module and the course in which it stands. */
    public record Shelved(Course course, CourseModule module) {}

    public static List<Entry> of(List<Shelved> shelf, Registers registers) {
        var entries = new Entries(registers);
        shelf.forEach(entries::module);
        registers.glossary().terms().forEach(entries::term);
        registers.statutes().statutes().forEach(entries::statute);
        return List.copyOf(entries.entries);
    }

    private void module(Shelved shelved) {
        CourseModule module = shelved.module();
        var place = new Place(shelved.course().title(), module.slug(), module.title(), "", "", "", "");
        String goals = module.goals().stream().map(LocalText::nl).collect(Collectors.joining(" "));
        String english = Stream.concat(
                        Stream.of(module.title().en(), module.summary().en()),
                        module.goals().stream().map(LocalText::en))
                .collect(Collectors.joining(" "));
        entries.add(new Entry(
                Kind.MODULE,
                place,
                module.title(),
                "",
                module.summary().nl(),
                goals,
                module.forWhom(),
                List.of(module.code()),
                List.of(),
                english));
        module.pages().forEach(page -> page(place, page));
    }

    private void page(Place module, Page page) {
        List<Passage> passages = Passages.of(page.body());
        String opening = passages.stream().findFirst().map(Passage::text).orElse("");
        Place itself = module.on(page.slug(), page.title(), "", "");
        entries.add(text(itself, "", opening, module.moduleTitle().nl(), List.of()));
        String heading = "";
        for (Passage passage : passages) {
            Place place = module.on(page.slug(), page.title(), passage.heading(), passage.id());
            boolean opens = !passage.heading().equals(heading);
            heading = passage.heading();
            String around = String.join(
                    " , ", page.title(), module.moduleTitle().nl(), passage.heading(), cited(passage.cites()));
            entries.add(text(place, opens ? heading : "", passage.text(), around, references(passage)));
        }
    }

    private static Entry text(Place place, String heading, String text, String around, List<String> references) {
        LocalText title = LocalText.dutch(place.pageTitle());
        return new Entry(Kind.TEXT, place, title, heading, text, "", around, List.of(), references, "");
    }

    private void term(Term term) {
        entries.add(new Entry(
                Kind.TERM,
                Place.register(term.id()),
                LocalText.dutch(term.term()),
                "",
                term.together(),
                String.join(" , ", term.ggz(), term.rvdk(), term.misunderstanding()),
                cited(term.sources()),
                term.forms(),
                numbers(term.sources()),
                ""));
    }

    private void statute(Statute statute) {
        entries.add(new Entry(
                Kind.STATUTE,
                Place.register(statute.id()),
                LocalText.dutch(statute.name()),
                "",
                statute.gist(),
                "",
                statute.law(),
                List.of(statute.law()),
                numbers(statute),
                ""));
    }

    private List<String> references(Passage passage) {
        return Stream.concat(References.in(passage.text()).stream(), numbers(passage.cites()).stream())
                .distinct()
                .toList();
    }

    private List<String> numbers(List<Citation> cites) {
        return statutes(cites)
                .flatMap(statute -> numbers(statute).stream())
                .distinct()
                .toList();
    }

    /** As people write it: by its name, by our own id, by the law's number or by its Juriconnect reference. */
    private static List<String> numbers(Statute statute) {
        Stream<String> written = References.in(statute.name() + " " + statute.jci()).stream();
        return Stream.concat(Stream.of(statute.id(), statute.bwb().toLowerCase(java.util.Locale.ROOT)), written)
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList();
    }

    private String cited(List<Citation> cites) {
        return statutes(cites)
                .map(statute -> statute.name() + " " + statute.law())
                .distinct()
                .collect(Collectors.joining(" , "));
    }

    private Stream<Statute> statutes(List<Citation> cites) {
        return cites.stream()
                .filter(cite -> cite.kind() == Citation.Kind.STATUTE)
                .map(cite -> registers.statutes().statute(cite.key()).orElse(null))
                .filter(Objects::nonNull);
    }
}
