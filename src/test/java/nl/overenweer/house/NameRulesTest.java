package nl.overenweer.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Within one feature, and within the kernel, a name stands for one thing: whoever reads it need not look at the imports. */
class NameRulesTest {
    @Test
    void aNameStandsForOneThing() {
        Map<String, List<String>> things = new TreeMap<>();
        House.CLASSES.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .forEach(type -> House.featureOf(type).ifPresent(feature -> things.computeIfAbsent(
                                feature + ": " + type.getSimpleName(), name -> new ArrayList<>())
                        .add(type.getName())));
        things.values().removeIf(types -> types.size() == 1);

        assertThat(things).isEmpty();
    }
}
