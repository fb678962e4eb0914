package nl.overenweer.people.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentPolicyTest {
    @Test
    void nothingOfOthersAndNothingInline() {
        assertThat(ContentPolicy.plain(false))
                .contains("script-src 'self';")
                .contains("style-src 'self';")
                .contains("object-src 'none'")
                .contains("base-uri 'none'")
                .contains("frame-ancestors 'none'")
                .contains("form-action 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void whatAllowsNothingStaysAsStrict() {
        assertThat(ContentPolicy.merged("default-src 'none'; sandbox", false)).isEqualTo("default-src 'none'; sandbox");
    }

    @Test
    void aPolicyOfOthersBringsNothing() {
        assertThat(ContentPolicy.merged("script-src 'unsafe-inline' https://elders.example", false))
                .isEqualTo(ContentPolicy.plain(false));
    }

    @Test
    void underTlsOldLinksAreUpgraded() {
        assertThat(ContentPolicy.plain(true)).endsWith("upgrade-insecure-requests");
    }
}
