package nl.overenweer.scorm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overenweer.content.CourseFolder;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Example;
import nl.overenweer.content.Registers;
import nl.overenweer.content.reading.CourseTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a package keeps of a learner: 'cmi.suspend_data' of SCORM 1.2 takes 4,096 characters. */
class PackageStateTest {
    private static final int MOST = 4096;
    private static final Pattern LENGTH = Pattern.compile("(once|twice|made to fit) (\\d+)");

    @TempDir
    private Path folder;

    @Test
    void allOfAModuleFitsAlsoWhenItIsDoneThirtyTimesOrEveryWay() throws Exception {
        CourseTree courses = CourseFolder.real();
        Registers registers = courses.registers().value().orElseThrow();
        List<String> said =
                new ArrayList<>(kept(Example.whole().module(), Example.whole().registers()));
        for (CourseTree.Folder each : courses.folders()) {
            said.addAll(kept(each.module().value().orElseThrow(), registers));
        }

        assertThat(said).hasSize(4 * (1 + courses.folders().size())).allSatisfy(line -> {
            Matcher length = LENGTH.matcher(line);
            assertThat(length.find()).as(line).isTrue();
            assertThat(Integer.parseInt(length.group(2))).as(line).isLessThan(MOST);
        });
    }

    private List<String> kept(CourseModule module, Registers registers) throws Exception {
        Path told = folder.resolve(module.slug() + ".json");
        try (OutputStream out = Files.newOutputStream(told)) {
            PackedJson.write(Map.of("module", Packages.packed(module, registers)), out);
        }
        return Packages.node("scorm/player/state.test.mjs", told.toString())
                .lines()
                .toList();
    }
}
