package nl.overenweer.people;

import java.util.Locale;
import nl.overenweer.shared.RuleBroken;

/** How names and e-mail addresses are written down, so that one person is not two. */
public final class Wording {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_EMAIL = 190;

    private Wording() {}

    /** One line without spare blanks; refuses nothing at all and more than 120 characters. */
    public static String name(String written) {
        String name = written.strip().replaceAll("\\s+", " ");
        if (name.isEmpty()) {
            throw new RuleBroken("people.name.missing");
        }
        if (name.length() > LONGEST_NAME || name.codePoints().anyMatch(Character::isISOControl)) {
            throw new RuleBroken("people.name.long", LONGEST_NAME);
        }
        return name;
    }

    /** In small letters; refuses what can't be an address. Whether it exists only a mail can tell. */
    public static String email(String written) {
        String email = written.strip().toLowerCase(Locale.ROOT);
        if (email.length() > LONGEST_EMAIL
                || !email.matches("[^@\\s\\p{Cntrl}<>\"]+@[^@\\s\\p{Cntrl}<>\"]+\\.[^@\\s\\p{Cntrl}<>\".]+")) {
            throw new RuleBroken("people.email.wrong");
        }
        return email;
    }
}
