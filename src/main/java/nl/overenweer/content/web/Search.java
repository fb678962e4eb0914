package nl.overenweer.content.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words after {@code ?zoek=}: a text fits when it holds each of them, in any order. */
record Search(String words) {
    private static final int LONGEST = 80;

    static Search of(HttpServletRequest request) {
        String asked =
                Optional.ofNullable(request.getParameter("zoek")).orElse("").strip();
        return new Search(asked.substring(0, Math.min(LONGEST, asked.length())));
    }

    boolean fits(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return List.of(words.toLowerCase(Locale.ROOT).split("\\s+")).stream().allMatch(small::contains);
    }
}
