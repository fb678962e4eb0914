package nl.overenweer.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    private static final Map<String, String> OUTSIDE =
            Map.of("DB_URL", "jdbc:mysql://db.example.nl/overenweer", "DB_USER", "app", "DB_PASSWORD", "geheim");

    @Test
    void withoutSettingsItIsAProductWithItsOwnDatabaseAndNoDemo() {
        Settings settings = Settings.of(Map.of());

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.demo()).isFalse();
        assertThat(settings.database()).isEmpty();
        assertThat(settings.address()).isEqualTo("http://127.0.0.1:8080");
    }

    @Test
    void aDemonstrationIsForThisMachineOnly() {
        assertThat(Settings.of(Map.of("DEMO", "true")).bind()).isEqualTo("127.0.0.1");
        assertThat(Settings.of(Map.of()).bind()).isEqualTo("0.0.0.0");
    }

    @ParameterizedTest
    @CsvSource({
        "PORT, acht",
        "PORT, 0",
        "PORT, 65536",
        "DEMO, ja",
        "BIND, hier en daar",
        "BASE_URL, leren.example.nl",
        "BASE_URL, ftp://example.nl",
        "DB_URL, jdbc:postgresql://db/x",
        "DB_USER, app",
        "LOG, papier",
        "DB_PASSWORD_FILE, /bestaat/niet",
        "CLUSTER_MEMBERS, app1:6900"
    })
    void aWrongValueIsRefusedWithItsName(String key, String value) {
        assertThatThrownBy(() -> Settings.of(Map.of(key, value)))
                .isInstanceOf(StartRefused.class)
                .hasMessageMatching("(?s).*(" + key + "|DB_URL|DB_USER).*");
    }

    @Test
    void anOutsideDatabaseNeedsAUserAndAPassword() {
        Map<String, String> incomplete = new HashMap<>(OUTSIDE);
        incomplete.remove("DB_PASSWORD");

        assertThat(Settings.of(OUTSIDE).database()).isPresent();
        assertThatThrownBy(() -> Settings.of(incomplete)).hasMessageContaining("DB_PASSWORD");
    }

    @Test
    void anOutsideDatabaseKeepsMomentsInUtc() {
        String url = Settings.of(OUTSIDE).database().orElseThrow().url();

        assertThat(url).startsWith("jdbc:mysql://db.example.nl/overenweer?connectionTimeZone=UTC&");
    }

    @Test
    void aSecretMayStandInAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), "uit het bestand\n");
        Map<String, String> environment = new HashMap<>(OUTSIDE);
        environment.put("DB_PASSWORD_FILE", file.toString());

        assertThat(Settings.of(environment).database().orElseThrow().password()).isEqualTo("uit het bestand");
    }

    @Test
    void anEmptyValueIsNoValue() {
        assertThat(Settings.of(Map.of("PORT", " ", "DB_URL", "")).port()).isEqualTo(8080);
    }

    @Test
    void theMailServerIsHandedOnWhole() {
        Map<String, String> handed = Settings.of(Map.of("SMTP_HOST", "mail.example.nl", "SMTP_STARTTLS", "true"))
                .forApplication();

        assertThat(handed)
                .containsEntry("SMTP_HOST", "mail.example.nl")
                .containsEntry("SMTP_PORT", "25")
                .containsEntry("SMTP_STARTTLS", "true");
    }
}
