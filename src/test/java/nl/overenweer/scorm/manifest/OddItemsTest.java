package nl.overenweer.scorm.manifest;

import static nl.overenweer.scorm.manifest.Manifests.ONE_ORGANIZATION;
import static nl.overenweer.scorm.manifest.Manifests.ONE_RESOURCE;
import static nl.overenweer.scorm.manifest.Manifests.in12;
import static nl.overenweer.scorm.manifest.Manifests.keys;
import static nl.overenweer.scorm.manifest.Manifests.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Items and addresses as tools of the time of AICC wrote them: grace where it is clear what was meant, a sentence where it isn't. */
class OddItemsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exit,message|exit,message",
                "Exit, No Message|exit,no message",
                "CONTINUE,MESSAGE|continue,message",
                "e,n|exit,no message",
                "C,M|continue,message",
                "no message,continue|continue,no message",
                "exit|",
                "stop,message|",
            })
    void actionsAtTheTimeLimit(String written, String read) {
        Legacy legacy = legacy("<adlcp:timelimitaction>" + written + "</adlcp:timelimitaction>");

        assertThat(legacy.timeLimitAction()).isEqualTo(read == null ? "" : read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "00:30:00|00:30:00",
                "0:30:00|00:30:00",
                "0001:30:00.5|0001:30:00.5",
                "01:30:00.1234|01:30:00.12",
                "PT1H30M|01:30:00",
                "half uur|",
                "90|",
                "Pieter|",
            })
    void timesThatAreAllowed(String written, String read) {
        Legacy legacy = legacy("<adlcp:maxtimeallowed>" + written + "</adlcp:maxtimeallowed>");

        assertThat(legacy.maxTimeAllowed()).isEqualTo(read == null ? "" : read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"80|80", " 80 |80", "80%|80", "72,5|72.5", "0|0", "180|", "goed|"})
    void scoresOfMastery(String written, String read) {
        Legacy legacy = legacy("<adlcp:masteryscore>" + written + "</adlcp:masteryscore>");

        assertThat(legacy.masteryScore()).isEqualTo(read == null ? "" : read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "i1|",
                "I1&~i1|",
                "i1=\"P\"|",
                "2*{i1,i1}|",
                "weg|scorm.manifest.prerequisites-unknown",
                "i1&|scorm.manifest.prerequisites-unreadable",
                "i1=\"mooi\"|scorm.manifest.prerequisites-unreadable",
                "\"|scorm.manifest.prerequisites-unreadable",
            })
    void prerequisites(String script, String told) {
        ManifestReading reading = item(
                "<adlcp:prerequisites type=\"aicc_script\">" + script.replace("&", "&amp;") + "</adlcp:prerequisites>");

        assertThat(keys(reading).stream().filter(key -> key.contains("prerequisites")))
                .isEqualTo(told == null ? java.util.List.of() : java.util.List.of(told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sco/index.html|sco/index.html||",
                "sco\\index.html|sco/index.html||",
                "./sco/../sco/index.html|sco/index.html||",
                "/sco/index.html|sco/index.html||",
                "sco/index.html?taal=nl&amp;deel=2#kop|sco/index.html|?taal=nl&deel=2#kop|",
                "SCO/Index.HTML|sco/index.html||scorm.manifest.spelling",
                "sco/ander.html|||scorm.manifest.launch-absent",
                "../sco/index.html|||scorm.manifest.launch-absent",
                "https://elders.example/sco/index.html|||scorm.manifest.elsewhere",
                "//elders.example/index.html|||scorm.manifest.elsewhere",
                "file:///C:/cursus/index.html|||scorm.manifest.elsewhere",
                "C:\\cursus\\index.html|||scorm.manifest.elsewhere",
                "javascript:alert(1)|||scorm.manifest.elsewhere",
            })
    void addresses(String href, String file, String suffix, String told) {
        ManifestReading reading = read(
                in12(ONE_ORGANIZATION, ONE_RESOURCE.replace("href=\"sco/index.html\">", "href=\"" + href + "\">")));

        if (told != null) {
            assertThat(keys(reading)).contains(told);
        }
        if (file == null) {
            assertThat(keys(reading)).contains("scorm.manifest.launch-none");
        } else {
            assertThat(reading.manifest().orElseThrow().launchable().get(0).launch())
                    .contains(new LaunchFile(file, suffix == null ? "" : suffix, true));
        }
    }

    @Test
    void aResourceThatDoesNotSayWhatItIsMaySpeak() {
        ManifestReading reading = read(in12(ONE_ORGANIZATION, ONE_RESOURCE.replace("adlcp:scormtype=\"sco\"", "")));

        assertThat(keys(reading)).contains("scorm.manifest.type");
        assertThat(reading.manifest().orElseThrow().launchable().get(0).launch())
                .contains(new LaunchFile("sco/index.html", "", true));
    }

    @Test
    void aManifestWithinIsToldWithWhatIsLost() {
        String within =
                """
                <manifest identifier="binnen"><organizations><organization identifier="b"><title>B</title>
                <item identifier="b1" identifierref="r1"><title>B1</title></item></organization></organizations></manifest>
                """;
        String also = "<item identifier=\"i2\" identifierref=\"binnen\"><title>Meer</title></item></organization>";

        ManifestReading reading = read(in12(ONE_ORGANIZATION.replace("</organization>", also), ONE_RESOURCE, within));

        assertThat(reading.findings())
                .filteredOn(finding -> finding.key().equals("scorm.manifest.sub"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).containsExactly("binnen", "1"));
        assertThat(keys(reading)).contains("scorm.manifest.sub-reference");
    }

    @Test
    void fiveThousandItemsAreReadWhateverTheyAreCalled() {
        StringBuilder items = new StringBuilder("<organizations><organization identifier=\"o\"><title>O</title>");
        for (int i = 0; i < 5000; i++) {
            String name = i % 2 == 0 ? "" : "identifier=\"zelfde\" ";
            items.append("<item ").append(name).append("identifierref=\"r1\"><title>Deel</title></item>");
        }

        PackageManifest manifest = read(in12(items + "</organization></organizations>", ONE_RESOURCE))
                .manifest()
                .orElseThrow();

        Set<String> ids = new HashSet<>();
        manifest.launchable().forEach(item -> ids.add(item.id()));
        assertThat(ids).hasSize(5000);
        assertThat(manifest.item("zelfde-2500")).isPresent();
    }

    private static Legacy legacy(String inside) {
        return item(inside).manifest().orElseThrow().item("i1").orElseThrow().legacy();
    }

    private static ManifestReading item(String inside) {
        return read(in12(ONE_ORGANIZATION.replace("</item>", inside + "</item>"), ONE_RESOURCE));
    }
}
