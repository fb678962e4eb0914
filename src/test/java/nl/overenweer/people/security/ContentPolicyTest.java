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
    void theNonceOfPrimeFacesJoinsOurPolicy() {
        String merged = ContentPolicy.merged("script-src 'self' 'nonce-YWJj';", false);

        assertThat(merged).contains("script-src 'self' 'nonce-YWJj';").contains("object-src 'none'");
    }

    @Test
    void aPolicyOfOthersBringsNothingButItsNonce() {
        assertThat(ContentPolicy.merged("script-src 'unsafe-inline' https://elders.example", false))
                .isEqualTo(ContentPolicy.plain(false));
    }

    @Test
    void underTlsOldLinksAreUpgraded() {
        assertThat(ContentPolicy.plain(true)).endsWith("upgrade-insecure-requests");
    }
}
