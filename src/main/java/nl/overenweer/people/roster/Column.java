package nl.overenweer.people.roster;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column of a roster, under the names that people give it. */
public enum Column {
    NAME("naam", "volledige naam", "medewerker", "name", "full name"),
    EMAIL("e-mail", "email", "e-mailadres", "emailadres", "mail", "mailadres", "e-mail address", "email address"),
    TEAM("team", "afdeling", "teamnaam", "department"),
    ROLE("rol", "role", "rechten"),
    PROFESSION("beroep", "kijkt als", "vak", "professie", "discipline", "profession"),
    FROM("begindatum", "begin", "startdatum", "in dienst", "datum in dienst", "eerste dag", "start date"),
    UNTIL("einddatum", "eind", "einde", "uit dienst", "datum uit dienst", "laatste dag", "end date");

    private final List<String> names;

    Column(String... names) {
        this.names = List.of(names);
    }

    /** As it stands in the template. */
    public String title() {
        return names.get(0);
    }

    /** Capitals, points, lines and spare blanks do not count. */
    static Optional<Column> named(String head) {
        String plain = plain(head);
        for (Column each : values()) {
            if (each.names.stream().anyMatch(name -> plain(name).equals(plain))) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s._*:-]+", "");
    }
}
