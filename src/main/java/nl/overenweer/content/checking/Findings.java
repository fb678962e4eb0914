package nl.overenweer.content.checking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.overenweer.content.Citation;
import nl.overenweer.content.reading.Markdown;
import nl.overenweer.content.reading.MarkdownLink;
import nl.overenweer.content.reading.Resolver;

/** Gathers findings about one item. */
final class Findings {
    private final String item;
    private final Resolver resolver;
    private final LocalDate today;
    private final List<Finding> found = new ArrayList<>();

    Findings(String item, Resolver resolver, LocalDate today) {
        this.item = item;
        this.resolver = resolver;
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    List<Finding> all() {
        return List.copyOf(found);
    }

    void error(String block, String text) {
        add(Severity.ERROR, block, text);
    }

    void warning(String block, String text) {
        add(Severity.WARNING, block, text);
    }

    /** An error when nothing is written here. */
    void required(String block, String text, String what) {
        if (text.isBlank()) {
            error(block, "Hier ontbreekt " + what + ". Vul het in.");
        }
    }

    /** Checks what is written: its links, its pictures, its words, and that authors left no marks in it. */
    void written(Wording wording) {
        String block = wording.block();
        for (MarkdownLink link : Markdown.links(wording.text())) {
            resolver.fault(link).ifPresent(fault -> error(block, fault));
        }
        Stigma.in(wording.text()).forEach(word -> add(word.severity(), block, word.sentence()));
        Marks.in(wording.text()).ifPresent(mark -> error(block, Marks.sentence(mark)));
    }

    void cited(String block, List<Citation> citations) {
        citations.forEach(citation -> resolver.fault(citation).ifPresent(fault -> error(block, fault)));
    }

    private void add(Severity severity, String block, String text) {
        var finding = new Finding(severity, item, block, text);
        if (!found.contains(finding)) {
            found.add(finding);
        }
    }
}
