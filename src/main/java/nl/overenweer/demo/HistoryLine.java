package nl.overenweer.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Something that happened in the invented past, so many days ago. */
sealed interface HistoryLine {
    /** A manager asked a team to take a module; {@code dueIn} counts from today, negative for a day that has passed. */
    record Asked(String organisation, String by, String team, String module, int daysAgo, int dueIn, String reason)
            implements HistoryLine {
        @Override
        public void tell(Consumer<Asked> onAsked, Consumer<Walked> onWalked) {
            onAsked.accept(this);
        }
    }

    /** Somebody began a module and came so far. */
    record Walked(String organisation, String person, String module, Until until, int daysAgo) implements HistoryLine {
        @Override
        public void tell(Consumer<Asked> onAsked, Consumer<Walked> onWalked) {
            onWalked.accept(this);
        }
    }

    int daysAgo();

    void tell(Consumer<Asked> onAsked, Consumer<Walked> onWalked);

    /** All of the past, the longest ago first. */
    static List<HistoryLine> past() {
        String list = "histories.csv";
        var stream = Objects.requireNonNull(HistoryLine.class.getResourceAsStream(list), list);
        List<HistoryLine> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            String organisation = "";
            for (String line :
                    reader.lines().filter(each -> !each.startsWith("#")).toList()) {
                String[] parts = line.split(";", -1);
                if (parts[0].equals("organisation")) {
                    organisation = parts[1];
                } else {
                    lines.add(of(organisation, parts));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines.sort(Comparator.comparingInt(HistoryLine::daysAgo).reversed());
        return List.copyOf(lines);
    }

    private static HistoryLine of(String organisation, String[] parts) {
        return switch (parts[0]) {
            case "ask" ->
                new Asked(
                        organisation,
                        parts[1],
                        parts[2],
                        parts[3],
                        Integer.parseInt(parts[4]),
                        Integer.parseInt(parts[5]),
                        parts[6]);
            case "walk" -> new Walked(organisation, parts[1], parts[2], Until.of(parts[3]), Integer.parseInt(parts[4]));
            default -> throw new IllegalArgumentException("nothing that happened: " + String.join(";", parts));
        };
    }
}
