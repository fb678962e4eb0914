package nl.overenweer.scorm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.overenweer.scorm.manifest.ManifestItem;
import nl.overenweer.scorm.manifest.ManifestReader;
import nl.overenweer.scorm.sequencing.Control;
import nl.overenweer.scorm.sequencing.NavigationRequest;
import nl.overenweer.scorm.sequencing.NavigationRequest.Kind;
import org.junit.jupiter.api.Test;

/** Which part comes when a package is looked at: the order of its table of contents, and no rules. */
class LookingTest {
    private static final String MANIFEST =
            """
            <manifest identifier="p" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
              xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
            <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
            <organizations default="o"><organization identifier="o"><title>O</title>
            <item identifier="een" identifierref="r"><title>Een</title></item>
            <item identifier="kop"><title>Kop</title>
            <item identifier="twee" identifierref="r"><title>Twee</title><adlcp:prerequisites type="aicc_script">een</adlcp:prerequisites></item></item>
            <item identifier="drie" identifierref="r" isvisible="false"><title>Drie</title></item>
            </organization></organizations>
            <resources><resource identifier="r" type="webcontent" adlcp:scormtype="sco" href="index.html"/></resources></manifest>
            """;

    private final Looking looking = new Looking(
            ManifestReader.read(MANIFEST.getBytes(StandardCharsets.UTF_8), "imsmanifest.xml", Set.of("index.html"))
                    .manifest()
                    .orElseThrow(),
            Map.of());

    private Optional<String> from(String current, NavigationRequest request) {
        return looking.part(current, Optional.of(request)).map(ManifestItem::id);
    }

    @Test
    void itBeginsWithTheFirstAndStaysWhereItIs() {
        assertThat(looking.part("", Optional.empty()).map(ManifestItem::id)).contains("een");
        assertThat(looking.part("twee", Optional.empty()).map(ManifestItem::id)).contains("twee");
        assertThat(looking.part("weg", Optional.empty()).map(ManifestItem::id)).contains("een");
    }

    @Test
    void itGoesThroughAllPartsAndEndsBehindTheLast() {
        assertThat(from("een", NavigationRequest.of(Kind.CONTINUE))).contains("twee");
        assertThat(from("twee", NavigationRequest.of(Kind.CONTINUE))).contains("drie");
        assertThat(from("drie", NavigationRequest.of(Kind.CONTINUE))).isEmpty();
        assertThat(from("drie", NavigationRequest.of(Kind.PREVIOUS))).contains("twee");
        assertThat(from("een", NavigationRequest.of(Kind.PREVIOUS))).contains("een");
    }

    @Test
    void whatIsClosedToLearnersIsOpenHereAndWhatIsNoPartEndsIt() {
        assertThat(from("een", NavigationRequest.choice("twee"))).contains("twee");
        assertThat(from("een", NavigationRequest.jump("drie"))).contains("drie");
        assertThat(from("een", NavigationRequest.choice("kop"))).isEmpty();
        assertThat(from("een", NavigationRequest.of(Kind.EXIT_ALL))).isEmpty();
    }

    @Test
    void theContentsShowWhatIsVisibleAndTheButtonsWhatIsBesideIt() {
        assertThat(looking.menu("twee")).extracting(MenuLine::title).containsExactly("Een", "Kop", "Twee");
        assertThat(looking.menu("twee")).extracting(MenuLine::depth).containsExactly(0, 0, 1);
        assertThat(looking.menu("twee")).extracting(MenuLine::open).containsExactly(true, false, true);
        assertThat(looking.buttons("een")).containsExactly(Control.CONTINUE);
        assertThat(looking.buttons("twee")).containsExactlyInAnyOrder(Control.PREVIOUS, Control.CONTINUE);
        assertThat(looking.buttons("drie")).containsExactly(Control.PREVIOUS);
        assertThat(looking.buttons("")).isEmpty();
    }
}
