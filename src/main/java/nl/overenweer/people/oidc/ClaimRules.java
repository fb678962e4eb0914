package nl.overenweer.people.oidc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overenweer.shared.RuleBroken;

/**
 * What the values of one claim mean here, as an administrator types it: a line per value, {@code value = meaning}.
 *
 * @param claim its name, with dots into what it holds, as in {@code realm_access.roles}; empty when no claim tells this
 */
public record ClaimRules(String claim, String rules) {
    private static final int LONGEST_CLAIM = 120;
    private static final int LONGEST_RULES = 4000;

    /** Refuses what is too long to keep. */
    public ClaimRules {
        claim = claim.strip();
        rules = rules.strip();
        if (claim.length() > LONGEST_CLAIM || rules.length() > LONGEST_RULES) {
            throw new RuleBroken("people.provider.rules.long");
        }
    }

    public boolean told() {
        return !claim.isEmpty();
    }

    /** Refuses a line without a value or a meaning, naming it. */
    public Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (String line : rules.lines().map(String::strip).toList()) {
            int at = line.lastIndexOf('=');
            if (line.isEmpty()) {
                continue;
            }
            String value = at < 0 ? "" : line.substring(0, at).strip();
            String meaning = line.substring(at + 1).strip();
            if (value.isEmpty() || meaning.isEmpty()) {
                throw new RuleBroken("people.provider.rules.line", line);
            }
            meanings.put(value, meaning);
        }
        return meanings;
    }

    /** What these values of the claim mean, in the order of the rules; a value without a rule means nothing. */
    List<String> meant(List<String> values) {
        List<String> meant = new ArrayList<>();
        meanings().forEach((value, meaning) -> {
            if (values.contains(value)) {
                meant.add(meaning);
            }
        });
        return meant;
    }
}
