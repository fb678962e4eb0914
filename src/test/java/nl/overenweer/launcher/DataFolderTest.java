package nl.overenweer.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    private Path root;

    @Test
    void whatTheLastProcessLeftInTheTemporaryFolderIsGone() throws IOException {
        Path left = Files.createDirectories(root.resolve("tmp/server/old")).resolve("file");
        Files.writeString(left, "x");

        DataFolder.take(root);

        assertThat(left).doesNotExist();
    }

    @Test
    void aFileInThePlaceOfTheFolderIsRefusedInASentence() throws IOException {
        Path file = Files.writeString(root.resolve("var"), "x");

        assertThatThrownBy(() -> DataFolder.take(file))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("DATA_DIR");
    }
}
