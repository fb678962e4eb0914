package nl.overenweer.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The audit log only grows: nowhere in the product is there a word that changes it or takes something away. */
class AuditRulesTest {
    private static final Pattern CHANGES = Pattern.compile(
            "(update|delete\\s+from|truncate(\\s+table)?|replace\\s+into|alter\\s+table|drop\\s+table(\\s+if\\s+exists)?)[\\s\"+]+audit_",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDS = Pattern.compile("insert\\s+into\\s+audit_entry", Pattern.CASE_INSENSITIVE);

    @Test
    void nothingChangesTheLog() throws IOException {
        assertThat(saying(CHANGES)).isEmpty();
    }

    @Test
    void onlyItsStoreAddsToIt() throws IOException {
        assertThat(saying(ADDS)).containsExactly("AuditStore.java");
    }

    private static List<String> saying(Pattern words) throws IOException {
        List<String> found = new ArrayList<>();
        List<Path> files = new ArrayList<>(Sources.all());
        files.addAll(Sources.files(Path.of("src/main/resources/db/migration"), ".sql"));
        for (Path file : files) {
            if (file.startsWith("src/main") && words.matcher(Sources.text(file)).find()) {
                found.add(String.valueOf(file.getFileName()));
            }
        }
        return found;
    }
}
