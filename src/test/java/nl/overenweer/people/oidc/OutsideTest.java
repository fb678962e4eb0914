package nl.overenweer.people.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutsideTest {
    private static final Outside STRICT = new Outside(false, false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.20.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "255.255.255.255",
                "224.0.0.1",
                "198.18.0.1",
                "::1",
                "::",
                "fe80::1",
                "fd00::1",
                "fc12::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::"
            })
    void noAddressOfOurOwn(String address) throws Exception {
        assertThat(Outside.inside(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "1.1.1.1", "2606:4700:4700::1111", "100.128.0.1", "172.32.0.1"})
    void otherPeoplesAddresses(String address) throws Exception {
        assertThat(Outside.inside(InetAddress.getByName(address))).isFalse();
    }

    @Test
    void onlyByTls() {
        assertThat(STRICT.refusal("http://93.184.216.34/")).contains("people.provider.address.https");
        assertThat(STRICT.refusal("https://93.184.216.34/")).isEmpty();
        assertThat(STRICT.refusal("https://10.0.0.1/")).contains("people.provider.address.private");
        assertThat(STRICT.refusal("https://[::1]/")).contains("people.provider.address.private");
        assertThat(new Outside(false, true).refusal("https://10.0.0.1/")).isEmpty();
        assertThat(new Outside(false, true).refusal("http://10.0.0.1/")).contains("people.provider.address.https");
        assertThat(new Outside(true, false).refusal("http://127.0.0.1:8080/a")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "login", "https:///a", "https://iemand@93.184.216.34/", "https://93.184.216.34/#x", "h ttps"
            })
    void whatIsNoAddress(String address) {
        assertThat(STRICT.refusal(address)).contains("people.provider.address.wrong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://93.184.216.34/", "jar:https://x!/"})
    void anotherKindOfAddress(String address) {
        assertThat(STRICT.refusal(address)).isPresent();
    }
}
