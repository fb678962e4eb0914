package nl.overenweer.mail;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.overenweer.mail.composing.Block;
import nl.overenweer.mail.composing.Block.Call;
import nl.overenweer.mail.composing.Draft;
import nl.overenweer.mail.composing.HtmlPart;
import nl.overenweer.mail.composing.TextPart;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.Settings;
import nl.overenweer.shared.Texts;
import nl.overenweer.shared.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Takes letters, within the transaction of the act that they tell of: what is taken back, is not told. The {@link Postman} comes for them
 * afterwards.
 */
@UseCase
public class Outbox {
    /** Longer than this nobody waits for news. */
    static final Duration USEFUL = Duration.ofDays(7);

    @Inject
    private DispatchStore store;

    @Inject
    private QuietTimes quietTimes;

    @Inject
    private Settings settings;

    /** False when a letter of this occasion was posted before: then nothing happens. */
    public boolean post(Letter letter, Instant now) {
        Draft draft = draft(letter);
        Instant notBefore =
                letter.urgent() ? now : quietTimes.of(letter.organisation()).opens(now);
        Instant uselessAfter = Objects.requireNonNullElseGet(letter.uselessAfter(), () -> notBefore.plus(USEFUL));
        return store.post(letter, TextPart.of(draft), HtmlPart.of(draft), now, notBefore, uselessAfter);
    }

    /** Which of these occasions had a letter before. */
    @ReadOnly
    public Set<String> posted(Collection<String> occasions) {
        return store.posted(occasions);
    }

    /** How it would read; posts nothing. For a preview. */
    public String text(Letter letter) {
        return TextPart.of(draft(letter));
    }

    /** The same as it stands in a mail program. */
    public String html(Letter letter) {
        return HtmlPart.of(draft(letter));
    }

    private Draft draft(Letter letter) {
        Texts texts = letter.to().texts();
        List<Block> blocks = new ArrayList<>();
        for (Block block : letter.blocks()) {
            blocks.add(block instanceof Call call ? new Call(call.label(), whole(call.address())) : block);
        }
        return new Draft(
                letter.to().language().getLanguage(),
                letter.subject(),
                texts.of("mail.greeting", letter.to().name()),
                blocks,
                texts.get("mail.farewell"),
                letter.why(),
                less(letter.unsubscribe(), texts));
    }

    private @Nullable Call less(@Nullable String unsubscribe, Texts texts) {
        return unsubscribe == null ? null : new Call(texts.get("mail.unsubscribe"), whole(unsubscribe));
    }

    /** Never from the address by which a request came: whoever made that request would choose where our links lead. */
    private String whole(String path) {
        return settings.baseUrl() + path;
    }
}
