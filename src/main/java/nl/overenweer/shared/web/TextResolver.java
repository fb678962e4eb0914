package nl.overenweer.shared.web;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import jakarta.faces.context.FacesContext;
import java.util.Arrays;
import java.util.Locale;
import nl.overenweer.shared.Texts;
import org.jspecify.annotations.Nullable;

/** Gives pages their sentences: {@code #{text['people.signin.title']}} and {@code #{text.of('learning.home.open', count)}}. */
public class TextResolver extends ELResolver {
    private static final String NAME = "text";

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base == null && NAME.equals(property)) {
            context.setPropertyResolved(null, property);
            return Texts.in(language());
        }
        if (base instanceof Texts texts && property != null) {
            context.setPropertyResolved(base, property);
            return texts.get(property.toString());
        }
        return null;
    }

    /** By hand: the general way looks through all methods of the class for each sentence. */
    @Override
    public @Nullable Object invoke(
            ELContext context,
            @Nullable Object base,
            @Nullable Object method,
            Class<?> @Nullable [] types,
            @Nullable Object @Nullable [] given) {
        if (base instanceof Texts texts && "of".equals(method) && given != null && given.length > 0) {
            context.setPropertyResolved(base, method);
            return texts.of(String.valueOf(given[0]), Arrays.copyOfRange(given, 1, given.length));
        }
        return null;
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (isOurs(base, property)) {
            context.setPropertyResolved(true);
        }
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        if (isOurs(base, property)) {
            throw new PropertyNotWritableException("a sentence is changed in its bundle: " + property);
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (isOurs(base, property)) {
            context.setPropertyResolved(true);
            return true;
        }
        return false;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return base == null || base instanceof Texts ? String.class : null;
    }

    private static boolean isOurs(@Nullable Object base, @Nullable Object property) {
        return base instanceof Texts || (base == null && NAME.equals(property));
    }

    /** The visitor's choice, read from the request itself: error pages ask before there is a view. */
    static Locale language() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces == null
                ? Texts.DUTCH
                : LanguageBean.chosen(
                        faces.getExternalContext().getRequestCookieMap().get(LanguageBean.COOKIE));
    }
}
