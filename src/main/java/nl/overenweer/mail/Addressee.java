package nl.overenweer.mail;

import java.util.Locale;
import nl.overenweer.shared.Texts;

/** To whom a letter goes, and in which language. A line break in either would begin a header of its own: refused. */
public record Addressee(String address, String name, Locale language) {
    public Addressee {
        Letter.refuseControls(address);
        Letter.refuseControls(name);
    }

    /** @param language {@code nl} or {@code en}, as people chose it */
    public static Addressee of(String address, String name, String language) {
        return new Addressee(
                address, name, Texts.in(Locale.forLanguageTag(language)).locale());
    }

    /** The product's sentences in her language. */
    public Texts texts() {
        return Texts.in(language);
    }
}
