package nl.overenweer.bench;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overenweer.bench.Population.Guest;

/** Learners who have just begun a module, by the button that everybody presses. */
final class Classroom {
    private static final Pattern ATTEMPT = Pattern.compile("data-attempt=\"(\\d+)\"");

    /** A learner in her own attempt. */
    record Pupil(Guest guest, String attempt) {}

    private final URI product;
    private final String module;

    Classroom(URI product, String module) {
        this.product = product;
        this.module = "/modules/" + module;
    }

    List<Pupil> seat(List<Guest> guests, String question) throws IOException, InterruptedException {
        List<Pupil> pupils = new ArrayList<>();
        for (Guest guest : guests) {
            Desk desk = new Desk(product, guest);
            desk.submit(desk.page(module), "main form button[type=submit]", Map.of());
            Matcher found = ATTEMPT.matcher(desk.text(module + question));
            if (found.find()) {
                pupils.add(new Pupil(guest, found.group(1)));
            }
        }
        return pupils;
    }
}
