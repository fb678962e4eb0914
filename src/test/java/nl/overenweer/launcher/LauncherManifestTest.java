package nl.overenweer.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import fish.payara.micro.PayaraMicro;
import java.io.File;
import java.io.IOException;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** The launcher starts Payara Micro inside its own process, so its manifest must open what Payara's own would. */
class LauncherManifestTest {
    @Test
    void theLauncherOpensWhatPayaraMicroAsksFor() throws IOException {
        File payara = new File(PayaraMicro.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        try (JarFile jar = new JarFile(payara)) {
            Attributes asked = jar.getManifest().getMainAttributes();

            assertThat(System.getProperty("payara.opens").split(" "))
                    .containsExactlyInAnyOrder(asked.getValue("Add-Opens").split("\\s+"));
            assertThat(System.getProperty("payara.exports").split(" "))
                    .containsExactlyInAnyOrder(asked.getValue("Add-Exports").split("\\s+"));
        }
    }
}
