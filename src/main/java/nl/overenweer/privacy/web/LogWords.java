package nl.overenweer.privacy.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.overenweer.privacy.LogLine;
import nl.overenweer.shared.Texts;

/** A line of the log in words. What has no words of its own is shown as it was written. */
public final class LogWords {
    private final Texts texts;

    public LogWords(Texts texts) {
        this.texts = texts;
    }

    public String act(String act) {
        return texts.has("audit.act." + act) ? texts.get("audit.act." + act) : act;
    }

    /** The product itself, or somebody who was erased. */
    public String actor(LogLine line) {
        return person(line.actor(), line.actorId().isPresent(), line.actorId().orElse(0), "privacy.log.itself");
    }

    public String person(LogLine line) {
        return person(
                line.person(), line.personId().isPresent(), line.personId().orElse(0), "privacy.log.nobody");
    }

    private String person(String name, boolean numbered, long number, String otherwise) {
        if (!name.isEmpty()) {
            return name;
        }
        return numbered ? texts.of("privacy.log.unknown", Long.toString(number)) : texts.get(otherwise);
    }

    /** As in {@code role=MANAGER team=12}. */
    public String detail(LogLine line) {
        return line.detail().isEmpty()
                ? ""
                : Arrays.stream(line.detail().split(" ")).map(this::word).collect(Collectors.joining(", "));
    }

    private String word(String word) {
        int is = word.indexOf('=');
        String key = "privacy.log.detail." + (is < 0 ? word : word.substring(0, is));
        if (!texts.has(key)) {
            return word;
        }
        String value = is < 0 ? "" : word.substring(is + 1);
        return texts.of(key, texts.has("people.role." + value) ? texts.get("people.role." + value) : value);
    }
}
