package nl.overenweer.people.web;

import java.util.Set;
import nl.overenweer.people.Role;

/** Where somebody begins who asked for nothing in particular. */
public final class StartPage {
    private StartPage() {}

    /** Learning comes first: it is what most came for; who has another job too finds that in the menu. */
    public static String of(Set<Role> roles) {
        if (roles.contains(Role.LEARNER) || roles.isEmpty()) {
            return "/leren";
        }
        if (roles.contains(Role.TRAINER)) {
            return "/auteur";
        }
        if (roles.contains(Role.MANAGER)) {
            return "/voortgang";
        }
        return roles.contains(Role.PLATFORM_ADMINISTRATOR) ? "/beheer/organisaties" : "/beheer/mensen";
    }
}
