package nl.overenweer.refresher.web;

import java.util.ArrayList;
import java.util.List;
import nl.overenweer.refresher.scheduling.CardKind;
import nl.overenweer.refresher.scheduling.Hand;
import nl.overenweer.shared.Texts;

/** What is in a hand, as a sentence has it: '2 vragen die je eerder niet goed had en 1 woord met twee kanten'. */
final class Contents {
    private Contents() {}

    static String of(Hand hand, Texts texts) {
        List<String> parts = new ArrayList<>();
        for (CardKind kind : CardKind.values()) {
            long count = hand.count(kind);
            if (count > 0) {
                parts.add(texts.of("refresher.contents." + kind.key(), count));
            }
        }
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        String last = parts.remove(parts.size() - 1);
        return String.join(", ", parts) + " " + texts.get("refresher.and") + " " + last;
    }
}
