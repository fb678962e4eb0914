package nl.overenweer.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.overenweer.content.Aid;
import nl.overenweer.content.reading.CourseReader;
import nl.overenweer.content.reading.Reading;

/** Holds the aid as it came with this release; it has no versions, since nobody's answers are kept with it. */
@ApplicationScoped
public class AidShelf {
    private static final String TEXT = "courses/inschattingshulp.yaml";

    private final Aid aid = read();

    public Aid aid() {
        return aid;
    }

    private static Aid read() {
        ClassLoader loader = Objects.requireNonNull(AidShelf.class.getClassLoader(), "loaded by an application");
        try (InputStream text = loader.getResourceAsStream(TEXT)) {
            byte[] bytes = Objects.requireNonNull(text, TEXT).readAllBytes();
            Reading<Aid> reading = CourseReader.readAid(new String(bytes, StandardCharsets.UTF_8));
            return reading.value().orElseThrow(() -> new IllegalStateException(TEXT + ": " + reading.problems()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
