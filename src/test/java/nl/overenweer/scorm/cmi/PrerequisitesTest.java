package nl.overenweer.scorm.cmi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overenweer.scorm.cmi.Said.Completion;
import nl.overenweer.scorm.cmi.Said.Success;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** When a part of 1.2 opens, with S1 completed, S2 passed, S3 failed and S4 busy. */
class PrerequisitesTest {
    private static final Map<String, Said> SAID = Map.of(
            "S1", said(Completion.COMPLETED, Success.UNKNOWN),
            "S2", said(Completion.COMPLETED, Success.PASSED),
            "S3", said(Completion.COMPLETED, Success.FAILED),
            "S4", said(Completion.INCOMPLETE, Success.UNKNOWN));

    private static Said said(Completion completion, Success success) {
        return new Said(completion, success, Optional.empty(), List.of());
    }

    static Stream<String> scripts() {
        return """
                                      -> true
                S1                    -> true
                S3                    -> false
                S4                    -> false
                S9                    -> false
                S1&S2                 -> true
                S1 & S4               -> false
                S4|S2                 -> true
                ~S4                   -> true
                ~(S1&S2)              -> false
                S1&(S4|S2)            -> true
                S3="failed"           -> true
                S3<>"failed"          -> false
                S4=i                  -> true
                S9="not attempted"    -> true
                2*{S1,S2,S4}          -> true
                3*{S1,S2,S4}          -> false
                {S1,S2}               -> true
                {S1,S4}               -> false
                s1&s2                 -> true
                S2=P                  -> true
                S2="Passed"           -> true
                S4="INCOMPLETE"       -> true
                S4="browsed"          -> true
                S9=N                  -> true
                S1="wat?"             -> true
                S4"                   -> true
                S1&                   -> true
                (S4                   -> true
                dit is geen regel     -> true
                """
                .lines();
    }

    @ParameterizedTest
    @MethodSource
    void scripts(String line) {
        String[] sides = line.split("->");

        assertThat(Prerequisites.met(sides[0], SAID)).as(line).isEqualTo(Boolean.parseBoolean(sides[1].strip()));
    }
}
