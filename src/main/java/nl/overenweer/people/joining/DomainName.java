package nl.overenweer.people.joining;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.overenweer.shared.RuleBroken;

/** The part of a work address behind the @, as only one organisation gives it out. */
public record DomainName(String value) {
    private static final int LONGEST = 190;

    /** Where anybody can get an address. */
    private static final Set<String> PUBLIC = Set.of(
            "gmail.com",
            "googlemail.com",
            "icloud.com",
            "me.com",
            "mac.com",
            "msn.com",
            "aol.com",
            "mail.com",
            "proton.me",
            "protonmail.com",
            "pm.me",
            "tutanota.com",
            "tuta.io",
            "zoho.com",
            "fastmail.com",
            "ziggo.nl",
            "kpnmail.nl",
            "kpnplanet.nl",
            "planet.nl",
            "home.nl",
            "xs4all.nl",
            "hetnet.nl",
            "upcmail.nl",
            "casema.nl",
            "chello.nl",
            "telfort.nl",
            "telfortglasvezel.nl",
            "tele2.nl",
            "solcon.nl",
            "zonnet.nl",
            "quicknet.nl",
            "online.nl",
            "caiway.nl",
            "caiway.net",
            "zeelandnet.nl",
            "delta.nl",
            "freedom.nl",
            "mailbox.org",
            "posteo.net",
            "startmail.com",
            "telenet.be",
            "skynet.be",
            "web.de",
            "t-online.de",
            "freenet.de",
            "orange.fr",
            "laposte.net",
            "wp.pl",
            "yandex.com",
            "qq.com",
            "duck.com",
            "kliksafe.nl");

    /** Of these every country has one. */
    private static final Set<String> PUBLIC_ANYWHERE =
            Set.of("hotmail", "outlook", "live", "yahoo", "gmx", "ymail", "yandex");

    /** As an administrator typed it, with or without what stands before the @. Refuses what is no domain, and one of everybody. */
    public static DomainName typed(String text) {
        String name = ascii(text.strip().toLowerCase(Locale.ROOT).replaceAll("^.*@", ""));
        boolean domain = name.length() <= LONGEST
                && name.matches("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");
        if (!domain) {
            throw new RuleBroken("people.domain.wrong", text.strip());
        }
        if (isPublic(name)) {
            throw new RuleBroken("people.joining.public", name);
        }
        return new DomainName(name);
    }

    /** Of an address that is written as accounts have it; empty for one that no organisation can claim. */
    public static Optional<DomainName> of(String email) {
        try {
            return Optional.of(typed(email));
        } catch (RuleBroken notOne) {
            return Optional.empty();
        }
    }

    private static String ascii(String name) {
        try {
            return IDN.toASCII(name).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException wrong) {
            return "";
        }
    }

    private static boolean isPublic(String name) {
        String first = name.substring(0, name.indexOf('.'));
        return PUBLIC.contains(name) || PUBLIC_ANYWHERE.contains(first);
    }
}
