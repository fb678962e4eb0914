package nl.overenweer.people.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeviceTest {
    @Test
    void aDeviceHasTheNameThatItsOwnerKnows() {
        assertThat(
                        Device.of(
                                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36 Edg/130.0"))
                .isEqualTo("Edge · Windows");
        assertThat(
                        Device.of(
                                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Version/18.0 Mobile Safari/604.1"))
                .isEqualTo("Safari · iPhone");
    }

    @Test
    void whatWeDoNotKnowStaysEmpty() {
        assertThat(Device.of("curl/8.5")).isEmpty();
        assertThat(Device.of(null)).isEmpty();
    }
}
