package nl.overenweer.report.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;
import nl.overenweer.report.Column;
import nl.overenweer.report.CompletionRow;
import nl.overenweer.report.ModuleNames.Names;
import nl.overenweer.report.Standing;
import nl.overenweer.shared.Texts;

/** Rows for tests of sheets. */
final class SheetSketch {
    private SheetSketch() {}

    static SheetWords words() {
        Names names = new Names(
                List.of(), List.of(), Map.of("meldcode", "Meldcode en kindcheck"), Map.of("meldcode", "Spoor A"));
        return new SheetWords(List.of(Column.values()), Texts.in(Texts.DUTCH), names);
    }

    static CompletionRow row(String name) {
        return new CompletionRow(
                new PersonId(7),
                name,
                "Team; Noord",
                Profession.GGZ,
                "meldcode",
                Standing.DONE,
                Optional.of(LocalDate.of(2026, 10, 30)),
                Optional.of(Instant.parse("2026-10-01T22:30:00Z")),
                Optional.empty(),
                Optional.of(Instant.parse("2026-10-20T10:00:00Z")),
                new CompletionRow.Part(6, 8),
                new CompletionRow.Part(1, 2),
                true,
                true,
                "",
                Optional.empty());
    }
}
