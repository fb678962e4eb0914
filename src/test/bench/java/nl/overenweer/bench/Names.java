package nl.overenweer.bench;

import java.util.List;
import java.util.Random;

/** Names as the Netherlands has them, drawn by lot. */
final class Names {
    private static final List<String> FIRST = List.of(
            "Anna", "Bas", "Chantal", "Daan", "Elif", "Femke", "Gijs", "Hanneke", "Iris", "Jeroen", "Karim", "Lotte",
            "Mehmet", "Noor", "Oscar", "Petra", "Quinten", "Roos", "Sanne", "Thijs", "Uma", "Vera", "Willem", "Xandra",
            "Yara", "Zoë");
    private static final List<String> LAST = List.of(
            "de Vries",
            "Jansen",
            "Bakker",
            "Visser",
            "El Amrani",
            "Yılmaz",
            "van den Berg",
            "Smit",
            "Meijer",
            "de Boer",
            "Mulder",
            "Bos",
            "Vos",
            "Peters",
            "Hendriks",
            "van Leeuwen",
            "Dekker",
            "Brouwer",
            "Wong",
            "Pinas",
            "Kuipers",
            "’t Hart");

    private Names() {}

    static String of(Random chance) {
        return FIRST.get(chance.nextInt(FIRST.size())) + " " + LAST.get(chance.nextInt(LAST.size())) + " (gegenereerd)";
    }
}
