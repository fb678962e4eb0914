package nl.overenweer.people.oidc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a checked ID token says of somebody. Only {@link IdTokens} makes these. */
record Claims(String issuer, String subject, Map<String, Object> all) {
    private static final List<String> FACTORS =
            List.of("otp", "hwk", "swk", "sms", "fpt", "face", "iris", "vbm", "tel");

    Optional<String> email() {
        return text("email");
    }

    /** Empty when the provider does not say. */
    Optional<Boolean> emailVerified() {
        return text("email_verified").map(said -> said.equals("true"));
    }

    Optional<String> name() {
        return text("name").or(() -> text("given_name")
                .map(given -> (given + " " + text("family_name").orElse("")).strip()));
    }

    /** Whether she showed more than one factor there; RFC 8176: 'mfa' is 'Multiple-factor authentication'. */
    boolean proved() {
        List<String> amr = values("amr");
        return amr.contains("mfa")
                || amr.contains("mca")
                || amr.contains("pwd") && amr.stream().anyMatch(FACTORS::contains);
    }

    /** The values of one claim, however deep it stands; none for a claim that is not there. */
    List<String> values(String claim) {
        Object found = all.get(claim);
        if (found == null) {
            found = deep(claim);
        }
        List<String> values = new ArrayList<>();
        if (found instanceof List<?> list) {
            list.forEach(each -> values.add(String.valueOf(each)));
        } else if (found != null) {
            values.add(String.valueOf(found));
        }
        return values;
    }

    private @Nullable Object deep(String claim) {
        Object at = all;
        for (String part : claim.split("\\.")) {
            if (!(at instanceof Map<?, ?> inner)) {
                return null;
            }
            at = inner.get(part);
        }
        return at;
    }

    private Optional<String> text(String claim) {
        Object found = all.get(claim);
        return found == null || found instanceof List || found instanceof Map
                ? Optional.empty()
                : Optional.of(String.valueOf(found)).filter(text -> !text.isBlank());
    }
}
