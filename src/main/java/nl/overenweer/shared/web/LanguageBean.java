package nl.overenweer.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import nl.overenweer.shared.Texts;
import org.jspecify.annotations.Nullable;

/** The language of the interface for this visitor: Dutch, unless they chose English in the footer. */
@Named("language")
@RequestScoped
public class LanguageBean {
    static final String COOKIE = "taal";

    private final Locale locale;

    /** For the container's proxy. */
    protected LanguageBean() {
        this.locale = Texts.DUTCH;
    }

    @Inject
    public LanguageBean(HttpServletRequest request) {
        this.locale = chosen(Cookies.find(request, COOKIE));
    }

    static Locale chosen(@Nullable Object cookie) {
        boolean english =
                cookie instanceof Cookie found && Texts.ENGLISH.getLanguage().equals(found.getValue());
        return english ? Texts.ENGLISH : Texts.DUTCH;
    }

    public Locale getLocale() {
        return locale;
    }

    /** As in {@code <html lang="nl">}. */
    public String getTag() {
        return locale.toLanguageTag();
    }

    public boolean isEnglish() {
        return locale.equals(Texts.ENGLISH);
    }

    /** The product's sentences in this language, for code that makes text outside a page. */
    public Texts texts() {
        return Texts.in(locale);
    }
}
