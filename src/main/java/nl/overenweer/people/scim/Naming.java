package nl.overenweer.people.scim;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overenweer.people.Wording;

/** Somebody has one name here; SCIM tells it in several ways, of which some systems change only one. */
final class Naming {
    private static final int LONGEST_PART = 120;

    private Naming() {}

    /** Of somebody new; where nothing is told, what stands before the @ of her address. */
    static String first(Attributes asked, String email) {
        Attributes name = asked.object("name");
        return Stream.of(asked.text("displayName"), name.text("formatted"), joined(name))
                .flatMap(Optional::stream)
                .findFirst()
                .map(Wording::name)
                .orElseGet(() -> email.substring(0, email.indexOf('@')));
    }

    /**
     * The one that differs from what stood there; empty where none does, and where a name is only left out. Parts that are told for
     * the first time say nothing of what stands there already.
     */
    static Optional<String> anew(Attributes before, Attributes asked) {
        Attributes was = before.object("name");
        Attributes name = asked.object("name");
        String known = before.text("displayName").orElse("");
        return Stream.of(
                        differing(before.text("displayName"), asked.text("displayName")),
                        differing(was.text("formatted"), name.text("formatted")),
                        joined(was).isEmpty() ? Optional.<String>empty() : differing(joined(was), joined(name)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(Wording::name)
                .filter(wanted -> !wanted.equals(known));
    }

    private static Optional<String> differing(Optional<String> was, Optional<String> wanted) {
        return wanted.equals(was) ? Optional.empty() : wanted;
    }

    private static Optional<String> joined(Attributes name) {
        String joined = Stream.of(name.text("givenName"), name.text("familyName"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return joined.isEmpty() ? Optional.empty() : Optional.of(joined);
    }

    static String part(String told) {
        return told.substring(0, Math.min(told.length(), LONGEST_PART));
    }
}
