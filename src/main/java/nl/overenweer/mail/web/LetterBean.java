package nl.overenweer.mail.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import nl.overenweer.mail.Dispatch;
import nl.overenweer.shared.web.RouteParams;
import org.jspecify.annotations.Nullable;

/** One letter of a demonstration, as text; the HTML stands at an address of its own. */
@Named
@RequestScoped
public class LetterBean {
    @Inject
    private RouteParams params;

    @Inject
    private Mailbox mailbox;

    private @Nullable Dispatch letter;

    public void load() {
        letter = mailbox.letter(params.get("letter"));
    }

    public Dispatch getLetter() {
        return Objects.requireNonNull(letter);
    }

    public String getHtml() {
        return "/demo/postvak/html?brief=" + getLetter().reference();
    }

    /** What holds a link that opens something is not kept after it went. */
    public boolean isForgotten() {
        return getLetter().text().isEmpty();
    }
}
