package nl.overenweer.learning.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuestionViewTest {
    @Test
    void aListShowsTheWordsOfAQuestionOnly() {
        String text = QuestionView.plain("Wat is *niet* een\nvraag van de [kindcheck](begrip:kindcheck)?");

        assertThat(text).isEqualTo("Wat is niet een vraag van de kindcheck?");
    }
}
