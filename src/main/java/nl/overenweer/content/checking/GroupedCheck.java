package nl.overenweer.content.checking;

import java.util.List;
import nl.overenweer.content.Grouping;
import nl.overenweer.content.Grouping.Member;
import nl.overenweer.content.Highlight;
import nl.overenweer.content.Highlight.Passage;

/** Questions in which each of several things gets its place. */
record GroupedCheck(Findings findings) {
    /** As many as there are letters to name them with. */
    private static final int MOST = 26;

    /** Tells the feedback of the members; {@code word} is what a group is called here. */
    List<String> grouping(String id, Grouping grouping, String word) {
        if (grouping.groups().size() < 2 || grouping.groups().size() > MOST) {
            findings.error(id, "Geef minstens twee " + plural(word) + ", en hoogstens " + MOST + ".");
        }
        if (grouping.members().size() < 2 || grouping.members().size() > MOST) {
            findings.error(id, "Geef minstens twee dingen om in te delen, en hoogstens " + MOST + ".");
        }
        for (Grouping.Group group : grouping.groups()) {
            findings.required(id, group.text(), "de naam van " + word + " " + group.id());
        }
        for (Member member : grouping.members()) {
            findings.required(id, member.text(), "de tekst");
            if (grouping.placeOf(member) < 0) {
                findings.error(
                        id,
                        "Bij ‘" + member.text() + "’ staat " + word + " ‘" + member.group()
                                + "’, maar die is er niet. Kies een van de " + plural(word) + " van deze vraag.");
            }
        }
        return grouping.members().stream().map(Member::feedback).toList();
    }

    List<String> passages(Highlight highlight) {
        String id = highlight.id();
        if (highlight.passages().size() < 2 || highlight.passages().size() > MOST) {
            findings.error(id, "Knip de tekst in minstens twee stukken, en hoogstens " + MOST + ".");
        }
        long right = highlight.passages().stream().filter(Passage::right).count();
        if (right == 0) {
            findings.error(id, "Deze vraag heeft geen sleutel: zet ‘juist: true’ bij wat gemarkeerd moet worden.");
        } else if (right == highlight.passages().size()) {
            findings.error(
                    id,
                    "Alle stukken moeten gemarkeerd worden. Voeg een stuk toe dat niet gemarkeerd hoort te worden.");
        }
        for (Passage passage : highlight.passages()) {
            findings.required(id, passage.text(), "de tekst van een stuk");
        }
        return highlight.passages().stream().map(Passage::feedback).toList();
    }

    private static String plural(String word) {
        return word.equals("groep") ? "groepen" : "kolommen";
    }
}
