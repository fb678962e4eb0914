package nl.overenweer.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to tell after an action: kept in the session over one redirect, so that a reload does not act again. */
@Named("notice")
@RequestScoped
public class NoticeBean {
    private static final String WAITING = NoticeBean.class.getName();

    private HttpServletRequest request;
    private LanguageBean language;
    private @Nullable List<Notice> taken;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected NoticeBean() {}

    @Inject
    public NoticeBean(HttpServletRequest request, LanguageBean language) {
        this.request = request;
        this.language = language;
    }

    /** Says on the next page that it went well. */
    public void tell(String key, @Nullable Object... arguments) {
        add(new Notice("ok", language.texts().of(key, arguments)));
    }

    /** Says on the next page that something needs care. */
    public void warn(String key, @Nullable Object... arguments) {
        add(new Notice("warn", language.texts().of(key, arguments)));
    }

    /** What waits to be told; it is told once. */
    public List<Notice> take() {
        if (taken == null) {
            HttpSession session = request.getSession(false);
            taken = session == null ? List.of() : waiting(session);
            if (session != null && !taken.isEmpty()) {
                session.removeAttribute(WAITING);
            }
        }
        return taken;
    }

    private void add(Notice notice) {
        HttpSession session = request.getSession();
        ArrayList<Notice> all = new ArrayList<>(waiting(session));
        all.add(notice);
        session.setAttribute(WAITING, all);
        taken = null;
    }

    @SuppressWarnings("unchecked")
    private static List<Notice> waiting(HttpSession session) {
        Object kept = session.getAttribute(WAITING);
        return kept instanceof List<?> ? (List<Notice>) kept : List.of();
    }
}
