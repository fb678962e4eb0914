package nl.overenweer.shared.web;

import java.util.Set;

/**
 * For whom a route is. Roles are named by the words of the people room ({@code "TRAINER"}, …), which this kernel does not know.
 *
 * @param open true: everybody, signed in or not
 * @param keyed true: no person but a system with a key of its own, which the resource itself asks for; a session counts for nothing there
 * @param roles when not open: any of these; none means whoever is signed in
 */
public record Audience(boolean open, boolean keyed, Set<String> roles) {
    public static final Audience PUBLIC = new Audience(true, false, Set.of());
    public static final Audience SIGNED_IN = new Audience(false, false, Set.of());
    public static final Audience KEYED = new Audience(false, true, Set.of());

    public Audience {
        roles = Set.copyOf(roles);
        if ((open || keyed) && !roles.isEmpty()) {
            throw new IllegalArgumentException("not for people by their roles, so not for " + roles + " alone");
        }
    }

    public static Audience roles(String... roles) {
        return new Audience(false, false, Set.of(roles));
    }

    /** Whether somebody who is signed in (or not) with these roles may enter. */
    public boolean admits(boolean signedIn, Set<String> held) {
        if (open) {
            return true;
        }
        return !keyed && signedIn && (roles.isEmpty() || roles.stream().anyMatch(held::contains));
    }
}
