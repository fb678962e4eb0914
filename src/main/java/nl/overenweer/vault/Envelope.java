package nl.overenweer.vault;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overenweer.shared.RuleBroken;

/**
 * What a browser sealed: {@code ow1.<data key>.<iv>.<ciphertext>}, the last two in base64url without padding. {@code ow1} is AES-256-GCM
 * with an iv of 96 bits and a tag of 128. Whatever does not look so is refused: nothing readable is ever stored.
 */
public record Envelope(String value) {
    /** 20,000 characters of three bytes, sealed and written in base64url, with room for what stands beside the text. */
    static final int LONGEST = 115_000;

    private static final Pattern FORM =
            Pattern.compile("ow1\\.([0-9a-f]{16})\\.[A-Za-z0-9_-]{16}\\.[A-Za-z0-9_-]{22,}+");

    public Envelope {
        if (value.length() > LONGEST) {
            throw new TooLong();
        }
        if (!FORM.matcher(value).matches()) {
            throw new RuleBroken("vault.refused.unsealed");
        }
    }

    /** The name of the data key that it was sealed with. */
    public String dataKey() {
        Matcher form = FORM.matcher(value);
        return form.matches() ? form.group(1) : "";
    }
}
