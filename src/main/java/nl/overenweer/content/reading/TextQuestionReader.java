package nl.overenweer.content.reading;

import java.util.List;
import java.util.Optional;
import nl.overenweer.content.Cloze;
import nl.overenweer.content.Gap;
import nl.overenweer.content.Question;
import nl.overenweer.content.ShortText;
import nl.overenweer.content.TextKey;
import nl.overenweer.content.TextKey.KnownMistake;

/** Reads the kinds of question in which the learner types words. */
final class TextQuestionReader {
    private TextQuestionReader() {}

    static Question shortText(Entry in, String id) {
        return new ShortText(id, in.text("vraag"), key(in), QuestionReader.sources(in));
    }

    static Question cloze(Entry in, String id) {
        List<Gap> gaps = Parts.distinct(in, in.entries("gaten"), TextQuestionReader::gap, Gap::id);
        return new Cloze(id, in.text("vraag"), in.text("tekst"), gaps, QuestionReader.sources(in));
    }

    private static Gap gap(Entry in) {
        String id = in.slug("id");
        return in.has("opties") ? new Gap.Pick(id, QuestionReader.options(in)) : new Gap.Typed(id, key(in));
    }

    private static TextKey key(Entry in) {
        List<String> accepted = in.strings("antwoorden");
        if (accepted.isEmpty()) {
            in.sheet().incomplete(in.line(), "‘antwoorden’ ontbreekt. Schrijf op welke antwoorden goed zijn.");
        }
        List<KnownMistake> mistakes = Parts.distinct(
                in,
                in.entries("fouten"),
                mistake -> new KnownMistake(mistake.text("tekst"), mistake.text("feedback")),
                KnownMistake::text);
        Optional<Entry> feedback = QuestionReader.feedback(in);
        var key = new TextKey(
                accepted,
                mistakes,
                feedback.map(entry -> entry.text("goed")).orElse(""),
                feedback.map(entry -> entry.text("fout")).orElse(""));
        feedback.ifPresent(Entry::close);
        return key;
    }
}
