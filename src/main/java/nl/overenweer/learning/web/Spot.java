package nl.overenweer.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import nl.overenweer.content.Typesetting;
import nl.overenweer.content.reading.Links;
import nl.overenweer.content.reading.Markdown;
import nl.overenweer.learning.AttemptView;
import nl.overenweer.learning.Attempts;
import nl.overenweer.learning.ItemView;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.Receipt;
import nl.overenweer.learning.StaleStep;
import nl.overenweer.learning.Standing;
import nl.overenweer.learning.Standings;
import nl.overenweer.learning.Ticket;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.shared.web.NoticeBean;
import nl.overenweer.shared.web.RouteParams;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The place in a module that this address names, as it lies before whoever asks; and how she goes on from it. */
@RequestScoped
public class Spot {
    /** What a learner has to read first after a step; the page's own heading for it. */
    static final String OUTCOME = "#uitkomst";

    @Inject
    private RouteParams params;

    @Inject
    private CurrentUser user;

    @Inject
    private Standings standings;

    @Inject
    private Attempts attempts;

    @Inject
    private Typesetting typesetting;

    @Inject
    private LanguageBean language;

    @Inject
    private NoticeBean notice;

    @Inject
    private Clocks clocks;

    private @Nullable Optional<Standing> standing;
    private @Nullable Links links;

    Learner learner() {
        return Learner.of(user);
    }

    String email() {
        return user.email();
    }

    String module() {
        return params.get("module");
    }

    String item() {
        return params.get("item");
    }

    /** Scene, question or result; empty for the item itself. */
    String spot() {
        return params.find("spot").orElse("");
    }

    /** Empty for whoever never opened this module. */
    Optional<Standing> find() {
        Optional<Standing> known = standing;
        if (known == null) {
            known = standings.standing(learner(), module());
            standing = known;
        }
        return known;
    }

    Standing standing() {
        return find().orElseThrow(() -> new NotFound("attempt at " + module()));
    }

    AttemptView view() {
        return standing().attempt();
    }

    ItemView itemView() {
        return view().item(item()).orElseThrow(() -> new NotFound("item " + item()));
    }

    /** The item that follows; empty after the last. */
    Optional<ItemView> next() {
        String after = view().after(item());
        return view().items().stream()
                .filter(each -> each.address().equals(after))
                .findFirst();
    }

    /** Remembers that she is here, unless that is known. */
    void visit() {
        String here = "/modules/" + module() + "/" + item() + (spot().isEmpty() ? "" : "/" + spot());
        if (!view().here().equals(here)) {
            attempts.visit(learner(), view().id(), item(), spot(), now());
        }
    }

    /** Takes a step as a form sent it and shows what comes next; what came too late is told where the attempt is now. */
    void go(String anchor, Function<Ticket, Receipt> step) {
        try {
            Receipt receipt = step.apply(new Ticket(Posted.one("ticket")));
            if (receipt.completed()) {
                notice.tell("learning.completed.now");
            }
            Faces.redirect(receipt.next() + anchor);
        } catch (StaleStep stale) {
            notice.warn(stale.messageKey(), stale.arguments().toArray());
            Faces.redirect(stale.here());
        }
    }

    Links links() {
        Links known = links;
        if (known == null) {
            known = typesetting.links(view().version(), view().own(), language.getLocale());
            links = known;
        }
        return known;
    }

    /** A text of the module; {@code prefix} keeps the ids of several texts on one page apart. */
    String html(String markdown, String prefix) {
        return markdown.isBlank() ? "" : Markdown.html(markdown, links().named(prefix));
    }

    String text(String key, @Nullable Object... arguments) {
        return language.texts().of(key, arguments);
    }

    Instant now() {
        return clocks.now();
    }
}
