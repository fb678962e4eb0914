package nl.overenweer.content.reading;

import java.util.List;
import nl.overenweer.content.Glossary;
import nl.overenweer.content.Statute;
import nl.overenweer.content.StatuteRegister;
import nl.overenweer.content.Term;

/** Reads what all courses share: {@code begrippen.yaml} and {@code wetten.yaml}. */
final class RegisterReader {
    static final String TERMS = "begrippen.yaml";
    static final String STATUTES = "wetten.yaml";

    private RegisterReader() {}

    static Glossary glossary(Entry in) {
        var sources = Parts.sources(in, "bronnen");
        var terms = Parts.distinct(in, in.entries("begrippen"), RegisterReader::term, Term::id);
        in.close();
        return new Glossary(terms, sources);
    }

    private static Term term(Entry in) {
        return new Term(
                in.slug("id"),
                in.text("term"),
                in.strings("vormen"),
                in.text("ggz"),
                in.text("rvdk"),
                in.text("samen"),
                in.text("misverstand"),
                Parts.citations(in, "bronnen"),
                in.optional("controleren"));
    }

    static StatuteRegister statutes(Entry in) {
        List<Statute> statutes = Parts.distinct(in, in.entries("wetten"), RegisterReader::statute, Statute::id);
        in.close();
        return new StatuteRegister(statutes);
    }

    private static Statute statute(Entry in) {
        var statute = new Statute(
                in.slug("id"),
                in.text("naam"),
                in.text("wet"),
                in.optional("bwb"),
                in.optional("artikel"),
                in.optional("jci"),
                in.text("strekking"),
                in.optionalDate("gelezen"),
                in.word("status", Statute.Status.values(), Statute.Status::key, null),
                in.optional("controleren"));
        if (!statute.bwb().isEmpty() && !statute.bwb().matches("BWB[RVW]\\d{7}")) {
            in.sheet()
                    .fault(
                            in.line("bwb"),
                            "Een BWB-nummer ziet er zo uit: BWBR0005290. Je vindt het op wetten.overheid.nl.");
        }
        if (!statute.jci().isEmpty() && !statute.jci().startsWith("jci1.3:c:" + statute.bwb())) {
            in.sheet().fault(in.line("jci"), "De verwijzing begint met jci1.3:c: en het BWB-nummer van deze wet.");
        }
        return statute;
    }
}
