package nl.overenweer.content.reading;

import java.util.List;
import nl.overenweer.content.Aid;
import nl.overenweer.content.Aid.Kind;
import nl.overenweer.content.Aid.Part;
import nl.overenweer.content.Aid.Prompt;

/** Reads {@code inschattingshulp.yaml}, and says what such an aid may not lack. */
final class AidReader {
    static final String FILE = "inschattingshulp.yaml";

    /** 'Deze zin moet zichtbaar boven en onder het formulier staan.' */
    private static final String NO_TEST = "geen gevalideerde test";

    private AidReader() {}

    static Aid read(Entry in) {
        Aid aid = new Aid(
                in.text("titel"),
                in.text("wat"),
                in.text("geen-test"),
                in.text("let-op"),
                in.strings("ankers"),
                in.strings("zekerheden"),
                in.strings("etiketten"),
                Parts.distinct(in, in.entries("onderdelen"), AidReader::part, Part::id));
        if (!aid.noTest().toLowerCase(java.util.Locale.ROOT).contains(NO_TEST)) {
            in.sheet().fault(in.line("geen-test"), "Bij ‘geen-test’ hoort te staan dat dit " + NO_TEST + " is.");
        }
        if (aid.parts().isEmpty()) {
            in.sheet().fault(in.line("onderdelen"), "‘onderdelen’ ontbreekt: waar gaat de hulp langs?");
        }
        for (Part part : aid.parts()) {
            part.prompts().forEach(prompt -> check(in, aid, part.kind(), prompt));
        }
        in.close();
        return aid;
    }

    private static Part part(Entry in) {
        Kind kind = in.word("soort", Kind.values(), Kind::key, null);
        List<Prompt> prompts = Parts.distinct(in, in.entries("vragen"), AidReader::prompt, Prompt::id);
        Part part = new Part(
                in.slug("id"),
                in.text("titel"),
                in.optional("inleiding"),
                kind,
                in.whole("minstens", 0, 100, 0),
                prompts);
        if (prompts.isEmpty()) {
            in.sheet().fault(in.line(), "‘vragen’ ontbreekt bij ‘" + part.id() + "’.");
        }
        if (part.least() > prompts.size()) {
            in.sheet().fault(in.line("minstens"), "‘minstens’ is meer dan het aantal vragen.");
        }
        return part;
    }

    private static Prompt prompt(Entry in) {
        return new Prompt(
                in.slug("id"),
                in.optional("titel"),
                in.text("vraag"),
                in.optional("ook"),
                in.optional("actie"),
                in.strings("ankers"),
                in.strings("zwaarder"));
    }

    private static void check(Entry in, Aid aid, Kind kind, Prompt prompt) {
        if (kind == Kind.URGENT && prompt.action().isEmpty()) {
            fault(in, prompt, "heeft geen ‘actie’: wat doe je meteen bij ja of weet niet?");
        }
        if (kind == Kind.DOMAINS && prompt.title().isEmpty()) {
            fault(in, prompt, "heeft geen ‘titel’: hoe heet dit domein?");
        }
        if (kind == Kind.DOMAINS && prompt.anchors().size() != aid.anchors().size() - 1) {
            fault(in, prompt, "heeft voor elk anker een beschrijving nodig, behalve voor het laatste.");
        }
        prompt.heavier().stream()
                .filter(id -> aid.domain(id).isEmpty())
                .forEach(id -> fault(in, prompt, "noemt ‘" + id + "’, maar zo heet geen domein."));
    }

    private static void fault(Entry in, Prompt prompt, String text) {
        in.sheet().fault(in.line("onderdelen"), "De vraag ‘" + prompt.id() + "’ " + text);
    }
}
