package nl.overenweer.people.scim.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.overenweer.people.scim.asking.Filter.Both;
import nl.overenweer.people.scim.asking.Filter.Either;
import nl.overenweer.people.scim.asking.Filter.Equal;
import nl.overenweer.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Examples of RFC 7644 3.4.2.2, as far as we answer them. */
class FilterReadingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "userName eq \"bjensen\" | username | bjensen",
                "userName Eq \"john\" | username | john",
                "Username eq \"john\" | username | john",
                "urn:ietf:params:scim:schemas:core:2.0:User:userName eq \"J\" | username | J",
                "name.familyName eq \"O'Malley\" | name.familyname | O'Malley",
                "userName eq \"bjensen@example.com\" | username | bjensen@example.com",
                "externalId eq \"a\\\"b\\\\c\\u0041\" | externalid | a\"b\\cA",
                "active eq true | active | true",
                "id eq 42 | id | 42",
                "(userName eq \"x\") | username | x",
                "  userName   eq   \"x y\"   | username | x y",
            })
    void anAttributeEqualsAValue(String text, String attribute, String value) {
        assertThat(FilterReading.read(text)).isEqualTo(new Equal(attribute, value));
    }

    @Test
    void andGoesBeforeOr() {
        Filter filter = FilterReading.read("id eq \"1\" or userName eq \"a\" and externalId eq \"b\"");

        assertThat(filter)
                .isEqualTo(new Either(
                        new Equal("id", "1"), new Both(new Equal("username", "a"), new Equal("externalid", "b"))));
    }

    @Test
    void parenthesesGoFirst() {
        Filter filter = FilterReading.read("(id eq \"1\" OR userName eq \"a\")and externalId eq \"and or\"");

        assertThat(filter)
                .isEqualTo(new Both(
                        new Either(new Equal("id", "1"), new Equal("username", "a")),
                        new Equal("externalid", "and or")));
    }

    @Test
    void aFilterTellsWhatFits() {
        Filter filter = FilterReading.read("(a eq \"1\" or b eq \"2\") and c eq \"3\"");

        assertThat(filter.fits((attribute, value) -> !attribute.equals("a"))).isTrue();
        assertThat(filter.fits((attribute, value) -> !attribute.equals("c"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "userName",
                "userName eq",
                "userName eq bjensen",
                "userName eq \"bjensen",
                "userName eq \"b\\x\"",
                "userName co \"b\"",
                "title pr",
                "not (userName eq \"b\")",
                "userName eq \"a\" userName eq \"b\"",
                "userName eq \"a\" and",
                "userName eq \"a\" xor id eq \"1\"",
                "(userName eq \"a\"",
                "userName eq \"a\")",
                "emails[type eq \"work\"]",
                "userName eq \"a\"; drop table people_person",
            })
    void whatIsNoFilterOrNotAnsweredIsRefused(String text) {
        assertThatThrownBy(() -> FilterReading.read(text))
                .isInstanceOfSatisfying(RuleBroken.class, refusal -> assertThat(refusal.messageKey())
                        .isEqualTo("people.scim.filter"));
    }

    @Test
    void whatIsTooDeepIsRefused() {
        String text = "(".repeat(500) + "id eq \"1\"" + ")".repeat(500);

        assertThatThrownBy(() -> FilterReading.read(text)).isInstanceOf(RuleBroken.class);
    }
}
