package nl.overenweer.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Light or dark, as this visitor chose in the account menu; without a choice the system decides. */
@Named("theme")
@RequestScoped
public class ThemeBean {
    static final String COOKIE = "thema";
    static final String SYSTEM = "auto";
    static final Set<String> CHOICES = Set.of("light", "dark", SYSTEM);

    private final String choice;

    /** For the container's proxy. */
    protected ThemeBean() {
        this.choice = SYSTEM;
    }

    @Inject
    public ThemeBean(HttpServletRequest request) {
        Cookie cookie = Cookies.find(request, COOKIE);
        this.choice = cookie != null && CHOICES.contains(cookie.getValue()) ? cookie.getValue() : SYSTEM;
    }

    /** {@code light}, {@code dark} or {@code auto}, as the style sheets read it. */
    public String getChoice() {
        return choice;
    }
}
