package nl.overenweer.shared.web;

import java.util.Set;

/**
 * For whom a route is. Roles are named by the words of the people room ({@code "TRAINER"}, …), which this kernel does not know.
 *
 * @param open true: everybody, signed in or not
 * @param roles when not open: any of these; none means whoever is signed in
 */
public record Audience(boolean open, Set<String> roles) {
    public static final Audience PUBLIC = new Audience(true, Set.of());
    public static final Audience SIGNED_IN = new Audience(false, Set.of());

    public Audience {
        roles = Set.copyOf(roles);
        if (open && !roles.isEmpty()) {
            throw new IllegalArgumentException("open to everybody, so not to " + roles + " alone");
        }
    }

    public static Audience roles(String... roles) {
        return new Audience(false, Set.of(roles));
    }

    /** Whether somebody who is signed in (or not) with these roles may enter. */
    public boolean admits(boolean signedIn, Set<String> held) {
        if (open) {
            return true;
        }
        return signedIn && (roles.isEmpty() || roles.stream().anyMatch(held::contains));
    }
}
