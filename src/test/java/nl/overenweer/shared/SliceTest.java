package nl.overenweer.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SliceTest {
    @Test
    void theLastSliceMayBeShort() {
        Slice<String> slice = new Slice<>(List.of("k"), 11, 10, 10);

        assertThat(slice.first()).isFalse();
        assertThat(slice.last()).isTrue();
    }

    @Test
    void aSliceOfNoRowsCanNotBeAsked() {
        assertThatThrownBy(() -> new Slice<>(List.of(), 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
