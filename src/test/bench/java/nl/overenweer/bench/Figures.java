package nl.overenweer.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What the load generator measured of one kind of request, in milliseconds; read from the table of its report. */
record Figures(String name, int requests, int failed, int middle, int p95, int p99) {
    static List<Figures> of(Path results) throws IOException {
        try (Stream<Path> files = Files.walk(results)) {
            Path report = files.filter(file -> file.endsWith("index.html"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no report: see gatling.log"));
            return Jsoup.parse(report).select("tr[data-parent=ROOT]").stream()
                    .map(Figures::row)
                    .toList();
        }
    }

    private static Figures row(Element row) {
        String name = String.valueOf(row.selectFirst(".ellipsed-name")).replaceAll("<[^>]+>", "");
        return new Figures(
                name.strip(), number(row, 2), number(row, 4), number(row, 8), number(row, 10), number(row, 11));
    }

    private static int number(Element row, int column) {
        String text = row.select(".col-" + column).text();
        return text.matches("[0-9]+") ? Integer.parseInt(text) : 0;
    }

    @Override
    public String toString() {
        return "%6d requests, %d failed   p50 %4d ms   p95 %4d ms   p99 %4d ms".formatted(requests, failed, middle, p95, p99);
    }
}
