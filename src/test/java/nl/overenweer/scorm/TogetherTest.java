package nl.overenweer.scorm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.overenweer.scorm.cmi.Said;
import nl.overenweer.scorm.cmi.Said.Completion;
import nl.overenweer.scorm.cmi.Said.Success;
import nl.overenweer.scorm.manifest.ManifestReader;
import nl.overenweer.scorm.manifest.PackageManifest;
import nl.overenweer.scorm.sequencing.SequencingState;
import org.junit.jupiter.api.Test;

/** Parts of 1.2 that wait for others: for headings too, and never for what isn't there. */
class TogetherTest {
    private static final String MANIFEST =
            """
            <manifest identifier="p" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
              xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
            <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
            <organizations default="o"><organization identifier="o"><title>O</title>
            <item identifier="Blok"><title>Blok</title>
            <item identifier="een" identifierref="r"><title>Een</title></item>
            <item identifier="twee" identifierref="r"><title>Twee</title></item></item>
            <item identifier="toets" identifierref="r"><title>Toets</title>
            <adlcp:prerequisites type="aicc_script">blok</adlcp:prerequisites></item>
            <item identifier="vrij" identifierref="r"><title>Vrij</title>
            <adlcp:prerequisites type="aicc_script">weg&amp;toets</adlcp:prerequisites></item>
            </organization></organizations>
            <resources><resource identifier="r" type="webcontent" adlcp:scormtype="sco" href="index.html"/></resources></manifest>
            """;

    private final PackageManifest manifest = ManifestReader.read(
                    MANIFEST.getBytes(StandardCharsets.UTF_8),
                    "imsmanifest.xml",
                    Set.of("imsmanifest.xml", "index.html"))
            .manifest()
            .orElseThrow();

    private static Said said(Completion completion, Success success) {
        return new Said(completion, success, Optional.empty(), List.of());
    }

    private Set<String> open(Map<String, Said> said) {
        return new FreeItinerary(manifest)
                .valid(SequencingState.NEW, said, Instant.EPOCH)
                .choices();
    }

    @Test
    void aHeadingIsDoneWhenAllInItIs() {
        Said done = said(Completion.COMPLETED, Success.UNKNOWN);

        assertThat(open(Map.of())).containsExactlyInAnyOrder("een", "twee", "vrij");
        assertThat(open(Map.of("een", done))).doesNotContain("toets");
        assertThat(open(Map.of("een", done, "twee", done))).contains("toets");
        assertThat(open(Map.of("een", done, "twee", said(Completion.COMPLETED, Success.FAILED))))
                .doesNotContain("toets");
    }

    @Test
    void ofAllPartsTheMeanOfTheScoresIsTold() {
        Said half = new Said(Completion.COMPLETED, Success.PASSED, Optional.of(0.5), List.of());
        Said whole = new Said(Completion.COMPLETED, Success.UNKNOWN, Optional.of(1.0), List.of());

        Said together =
                Together.of(manifest.launchable(), Map.of("een", half, "twee", whole, "toets", whole, "vrij", half));

        assertThat(together).isEqualTo(new Said(Completion.COMPLETED, Success.PASSED, Optional.of(0.75), List.of()));
    }
}
