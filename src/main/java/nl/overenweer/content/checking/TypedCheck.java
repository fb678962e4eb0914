package nl.overenweer.content.checking;

import java.util.ArrayList;
import java.util.List;
import nl.overenweer.content.Cloze;
import nl.overenweer.content.Gap;
import nl.overenweer.content.ShortText;
import nl.overenweer.content.Spelling;
import nl.overenweer.content.TextKey;
import nl.overenweer.content.TextKey.KnownMistake;

/** Questions in which words are typed, and the gaps of a text. */
record TypedCheck(Findings findings) {
    /** Tells the feedback that the answers get. */
    List<String> key(String id, TextKey key) {
        if (key.accepted().isEmpty()) {
            findings.error(id, "Deze vraag heeft geen sleutel: schrijf bij ‘antwoorden’ wat goed is.");
        }
        List<String> feedback = new ArrayList<>(List.of(key.feedbackRight(), key.feedbackWrong()));
        for (KnownMistake mistake : key.mistakes()) {
            findings.required(id, mistake.text(), "het foute antwoord");
            feedback.add(mistake.feedback());
            boolean right = key.accepted().stream()
                    .anyMatch(accepted -> Spelling.plain(accepted).equals(Spelling.plain(mistake.text())));
            if (right) {
                findings.error(
                        id,
                        "‘" + mistake.text()
                                + "’ staat bij de goede én bij de foute antwoorden. Kies één van de twee.");
            }
        }
        for (String accepted : key.accepted()) {
            if (accepted.length() > ShortText.LONGEST
                    || Spelling.plain(accepted).isEmpty()) {
                findings.error(
                        id,
                        "‘" + accepted + "’ kan niemand zo invullen. Schrijf een antwoord van 1 tot en met "
                                + ShortText.LONGEST + " tekens, met letters of cijfers.");
            }
        }
        return feedback;
    }

    /** Every gap stands in the text once, in the order of the list, and not within a link. */
    void places(Cloze cloze) {
        List<String> inText = Gap.NOTATION
                .matcher(cloze.passage())
                .results()
                .map(found -> found.group(1))
                .toList();
        List<String> listed = cloze.gaps().stream().map(Gap::id).toList();
        if (listed.isEmpty()) {
            findings.error(cloze.id(), "Deze tekst heeft nog geen gaten. Schrijf [[g1]] waar het eerste gat komt.");
        } else if (!inText.equals(listed)) {
            findings.error(
                    cloze.id(),
                    "De gaten in de tekst (" + String.join(", ", inText) + ") zijn niet die in de lijst ("
                            + String.join(", ", listed) + "). Zet elk gat één keer in de tekst, in dezelfde volgorde.");
        }
        if (cloze.passage().contains("]](") || cloze.passage().contains("`")) {
            findings.error(cloze.id(), "Een gat kan niet in een link of in code staan.");
        }
    }
}
