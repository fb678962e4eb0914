package nl.overenweer.people.scim.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import nl.overenweer.people.scim.asking.Filter.Equal;
import nl.overenweer.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Examples of RFC 7644 3.5.2. */
class PatchPathTest {
    @ParameterizedTest
    @CsvSource({
        "members, members, ''",
        "name.familyName, name, familyname",
        "urn:ietf:params:scim:schemas:core:2.0:User:userName, username, ''",
        "urn:ietf:params:scim:schemas:core:2.0:User:name.givenName, name, givenname",
    })
    void anAttributeAndItsPart(String text, String attribute, String sub) {
        assertThat(PatchPath.read(text)).isEqualTo(new PatchPath(attribute, Optional.empty(), sub));
    }

    @Test
    void oneOfSeveralValues() {
        assertThat(PatchPath.read("addresses[type eq \"work\"]"))
                .isEqualTo(new PatchPath("addresses", Optional.of(new Equal("type", "work")), ""));
        assertThat(PatchPath.read("members[value eq \"2819c223-7f76-453a-919d-413861904646\"].displayName"))
                .isEqualTo(new PatchPath(
                        "members",
                        Optional.of(new Equal("value", "2819c223-7f76-453a-919d-413861904646")),
                        "displayname"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a..b", "a.b.c", "[type eq \"work\"]", "members[", "members]", "a b", "1"})
    void whatIsNoPathIsRefused(String text) {
        assertThatThrownBy(() -> PatchPath.read(text))
                .isInstanceOfSatisfying(RuleBroken.class, refusal -> assertThat(refusal.messageKey())
                        .isEqualTo("people.scim.path"));
    }

    @Test
    void aFilterInItIsReadAsAFilter() {
        assertThatThrownBy(() -> PatchPath.read("members[value gt 3]"))
                .isInstanceOfSatisfying(RuleBroken.class, refusal -> assertThat(refusal.messageKey())
                        .isEqualTo("people.scim.filter"));
    }
}
