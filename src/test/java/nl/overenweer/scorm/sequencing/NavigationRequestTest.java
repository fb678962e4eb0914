package nl.overenweer.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NavigationRequestTest {
    @Test
    void whatContentWritesIsRead() {
        assertThat(NavigationRequest.written("continue"))
                .contains(NavigationRequest.of(NavigationRequest.Kind.CONTINUE));
        assertThat(NavigationRequest.written("{target=item_2}choice")).contains(NavigationRequest.choice("item_2"));
        assertThat(NavigationRequest.written("{target=item_2}jump")).contains(NavigationRequest.jump("item_2"));
    }

    @Test
    void whatContentMayNotAskIsNoRequest() {
        assertThat(NavigationRequest.written("_none_")).isEmpty();
        assertThat(NavigationRequest.written("start")).isEmpty();
        assertThat(NavigationRequest.written("resumeAll")).isEmpty();
        assertThat(NavigationRequest.written("choice")).isEmpty();
        assertThat(NavigationRequest.written("{target=}choice")).isEmpty();
        assertThat(NavigationRequest.written("{target=a}continue")).isEmpty();
    }

    @Test
    void aChoiceNeedsATargetAndNothingElseHasOne() {
        assertThatThrownBy(() -> NavigationRequest.of(NavigationRequest.Kind.CHOICE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NavigationRequest(NavigationRequest.Kind.EXIT, "a"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLearnersClickGoesBeforeWhatContentAskedFor() {
        NavigationRequest clicked = NavigationRequest.of(NavigationRequest.Kind.PREVIOUS);

        assertThat(NavigationRequest.after("normal", "continue", clicked)).isEqualTo(clicked);
        assertThat(NavigationRequest.after("normal", "continue", null).kind())
                .isEqualTo(NavigationRequest.Kind.CONTINUE);
        assertThat(NavigationRequest.after("", "_none_", null).kind()).isEqualTo(NavigationRequest.Kind.EXIT);
    }

    @Test
    void timeThatRanOutEndsAll() {
        NavigationRequest clicked = NavigationRequest.of(NavigationRequest.Kind.CONTINUE);

        assertThat(NavigationRequest.after("time-out", "continue", clicked).kind())
                .isEqualTo(NavigationRequest.Kind.EXIT_ALL);
        assertThat(NavigationRequest.after("logout", "", null).kind()).isEqualTo(NavigationRequest.Kind.EXIT_ALL);
    }
}
