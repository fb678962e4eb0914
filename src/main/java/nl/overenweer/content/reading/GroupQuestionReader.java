package nl.overenweer.content.reading;

import java.util.List;
import nl.overenweer.content.Grouping;
import nl.overenweer.content.Grouping.Group;
import nl.overenweer.content.Grouping.Member;
import nl.overenweer.content.Highlight;
import nl.overenweer.content.Highlight.Passage;
import nl.overenweer.content.Matrix;
import nl.overenweer.content.Question;
import nl.overenweer.content.Sorting;

/** Reads the kinds of question in which each of several things gets its place. */
final class GroupQuestionReader {
    private GroupQuestionReader() {}

    static Question sorting(Entry in, String id) {
        return new Sorting(
                id, in.text("vraag"), grouping(in, "groepen", "onderdelen", "groep"), QuestionReader.sources(in));
    }

    static Question matrix(Entry in, String id) {
        return new Matrix(id, in.text("vraag"), grouping(in, "kolommen", "rijen", "kolom"), QuestionReader.sources(in));
    }

    static Question highlight(Entry in, String id) {
        List<Passage> passages = Parts.distinct(
                in,
                in.entries("stukken"),
                piece -> new Passage(piece.text("tekst"), QuestionReader.yes(piece, "juist"), piece.text("feedback")),
                Passage::text);
        return new Highlight(id, in.text("vraag"), passages, QuestionReader.sources(in));
    }

    private static Grouping grouping(Entry in, String groups, String members, String belongsTo) {
        List<Group> all = Parts.distinct(
                in, in.entries(groups), group -> new Group(group.slug("id"), group.text("tekst")), Group::id);
        return new Grouping(
                all,
                Parts.distinct(
                        in,
                        in.entries(members),
                        member -> new Member(member.text("tekst"), member.text(belongsTo), member.text("feedback")),
                        Member::text));
    }
}
