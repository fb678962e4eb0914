package nl.overenweer.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code <ov:kept key="journal">}: a part of a page that is the same for everybody who reads this language. It is written once and kept as
 * text; from then on Faces makes nothing of what is in it. So nothing in it may depend on the visitor: a house rule reads that.
 */
public class Kept extends UIComponentBase {
    private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

    private String key = "";
    private @Nullable String text;

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    /** Whether what is in it need not be made. */
    boolean find() {
        text = TEXTS.get(name());
        return text != null;
    }

    private String name() {
        return TextResolver.language().getLanguage() + " " + key;
    }

    @Override
    public String getFamily() {
        return Kept.class.getName();
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeBegin(FacesContext context) {
        // all of it is written by encodeChildren
    }

    @Override
    public void encodeEnd(FacesContext context) {
        // all of it is written by encodeChildren
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        String known = text;
        if (known == null) {
            known = written(context);
            TEXTS.put(name(), known);
        }
        context.getResponseWriter().write(known);
    }

    private String written(FacesContext context) throws IOException {
        ResponseWriter page = Objects.requireNonNull(context.getResponseWriter());
        var gathered = new StringWriter();
        ResponseWriter aside = page.cloneWithWriter(gathered);
        context.setResponseWriter(aside);
        try {
            for (UIComponent child : getChildren()) {
                child.encodeAll(context);
            }
            aside.flush();
        } finally {
            context.setResponseWriter(page);
        }
        return gathered.toString();
    }
}
