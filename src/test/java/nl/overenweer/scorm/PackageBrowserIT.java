package nl.overenweer.scorm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Question;
import nl.overenweer.content.QuestionKind;
import nl.overenweer.content.Quiz;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Packages of ours, played to their end by the keyboard in a learning system that is as strict as the standard. */
class PackageBrowserIT {
    private static final Map<QuestionKind, String> TYPES = Map.ofEntries(
            Map.entry(QuestionKind.SINGLE, "choice"),
            Map.entry(QuestionKind.MULTIPLE, "choice"),
            Map.entry(QuestionKind.TRUE_FALSE, "true-false"),
            Map.entry(QuestionKind.MATCHING, "matching"),
            Map.entry(QuestionKind.ORDERING, "sequencing"),
            Map.entry(QuestionKind.NUMERIC, "numeric"),
            Map.entry(QuestionKind.SHORT_TEXT, "fill-in"),
            Map.entry(QuestionKind.CLOZE, "fill-in"),
            Map.entry(QuestionKind.SORTING, "matching"),
            Map.entry(QuestionKind.HIGHLIGHT, "choice"),
            Map.entry(QuestionKind.MATRIX, "matching"),
            Map.entry(QuestionKind.SCRIPT, "likert"),
            Map.entry(QuestionKind.DUE_DATE, "fill-in"));

    @ParameterizedTest
    @EnumSource(
            value = PackageForm.class,
            names = {"SCORM_12", "SCORM_2004"})
    void everyKindOfQuestionIsToldToTheHost(PackageForm form) throws IOException {
        PackageFolder folder = PackageFolder.example(form);
        String wrong = firstSingle(folder.module());
        try (var played = new PlayedPackage(folder, form)) {
            var learner = new PackageLearner(played.stage(), folder.module(), Set.of(wrong));
            learner.goOn(any -> false);

            assertThat(learner.isHome()).as(String.valueOf(learner.visited())).isTrue();
            assertThat(played.refused()).isEmpty();
            assertThat(played.broken()).isEmpty();
            assertStatus(form, played.told(), folder.module());
            assertAnswers(form, played.told(), folder.module(), wrong);
            assertThat(played.asked()).allMatch(address -> address.startsWith("http://127.0.0.1:"));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = PackageForm.class,
            names = {"SCORM_12", "SCORM_2004"})
    void aWholeModuleOfOursIsDoneAlthoughTheTabIsClosedTwice(PackageForm form) throws IOException {
        PackageFolder folder = PackageFolder.real("beroepsgeheim-en-informatie-delen", form);
        try (var played = new PlayedPackage(folder, form)) {
            var learner = new PackageLearner(played.stage(), folder.module(), Set.of());
            learner.goOn(each -> each.visited().size() == 12);
            String where = learner.address();
            reopened(played, learner, where);
            learner.goOn(each -> each.visited().size() == 40);
            reopened(played, learner, learner.address());
            learner.goOn(any -> false);

            assertThat(learner.isHome()).as(String.valueOf(learner.visited())).isTrue();
            assertThat(played.refused()).isEmpty();
            assertThat(played.broken()).isEmpty();
            assertStatus(form, played.told(), folder.module());
            assertThat(played.told().getOrDefault("cmi.suspend_data", ""))
                    .isNotEmpty()
                    .hasSizeLessThan(4096);
        }
    }

    @Test
    void whoOnlyLooksBackChangesNothing() throws IOException {
        PackageFolder folder = PackageFolder.example(PackageForm.SCORM_2004);
        try (var played = new PlayedPackage(folder, PackageForm.SCORM_2004, "review")) {
            assertThat(played.at("#melding").textContent()).contains("wordt niet bewaard");
            played.at("section[aria-labelledby=verder] a.btn").click();
            played.at("#read-on").click();

            assertThat(played.at("#melding").textContent()).contains("Je kijkt terug");
            assertThat(played.told()).isEmpty();
        }
    }

    private static void reopened(PlayedPackage played, PackageLearner learner, String where) {
        played.leave();
        played.open();
        played.at("#melding")
                .first()
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));

        assertThat(learner.address()).isEqualTo(where);
    }

    private static void assertStatus(PackageForm form, Map<String, String> told, CourseModule module) {
        if (form == PackageForm.SCORM_12) {
            assertThat(told)
                    .containsEntry("cmi.core.lesson_status", "passed")
                    .containsEntry("cmi.core.score.raw", "100")
                    .containsEntry("cmi.core.exit", "suspend");
            return;
        }
        assertThat(told)
                .containsEntry("cmi.completion_status", "completed")
                .containsEntry("cmi.success_status", "passed")
                .containsEntry("cmi.score.scaled", "1")
                .containsEntry("cmi.progress_measure", "1")
                .containsEntry("cmi.exit", "suspend");
        for (int i = 0; i < module.items().size(); i++) {
            assertThat(told)
                    .containsEntry(
                            "cmi.objectives." + i + ".id", module.items().get(i).slug())
                    .containsEntry("cmi.objectives." + i + ".completion_status", "completed");
        }
    }

    /** Each answer once, of the right type, with the result that it deserves; and each decision, of which nothing is right or wrong. */
    private static void assertAnswers(PackageForm form, Map<String, String> told, CourseModule module, String wrong) {
        Map<String, Map<String, String>> interactions = interactions(told);
        String bad = form == PackageForm.SCORM_12 ? "wrong" : "incorrect";
        String response = form == PackageForm.SCORM_12 ? "student_response" : "learner_response";
        for (Quiz quiz : module.practice()) {
            for (Question question : quiz.questions()) {
                Map<String, String> answer = interactions.getOrDefault(quiz.slug() + "." + question.id(), Map.of());
                String result = !question.isScored() ? "neutral" : question.id().equals(wrong) ? bad : "correct";
                assertThat(answer)
                        .as(question.id())
                        .containsEntry("type", TYPES.get(question.kind()))
                        .containsEntry("result", result);
                if (result.equals("correct")
                        && Set.of("choice", "matching", "sequencing", "true-false")
                                .contains(answer.getOrDefault("type", ""))) {
                    assertThat(answer.get("correct_responses.0.pattern"))
                            .as(question.id())
                            .isEqualTo(answer.get(response));
                }
            }
        }
        List<String> others = new ArrayList<>(interactions.keySet());
        module.practice().forEach(quiz -> others.removeIf(id -> id.startsWith(quiz.slug() + ".")));
        assertThat(others)
                .filteredOn(id -> id.startsWith("eindtoets."))
                .hasSize(module.closingTest().orElseThrow().asked());
        assertThat(others)
                .filteredOn(id -> id.startsWith("casus-1."))
                .isNotEmpty()
                .allMatch(id -> interactions.getOrDefault(id, Map.of()).containsValue("neutral"));
    }

    private static Map<String, Map<String, String>> interactions(Map<String, String> told) {
        Map<String, Map<String, String>> byNumber = new LinkedHashMap<>();
        told.forEach((name, value) -> {
            if (name.startsWith("cmi.interactions.")) {
                String[] parts = name.split("\\.", 4);
                byNumber.computeIfAbsent(parts[2], any -> new LinkedHashMap<>()).put(parts[3], value);
            }
        });
        Map<String, Map<String, String>> byId = new LinkedHashMap<>();
        byNumber.values().forEach(each -> byId.put(each.get("id"), each));
        assertThat(byId).hasSameSizeAs(byNumber);
        return byId;
    }

    private static String firstSingle(CourseModule module) {
        return module.practice().stream()
                .flatMap(quiz -> quiz.questions().stream())
                .filter(question -> question.kind() == QuestionKind.SINGLE)
                .map(Question::id)
                .findFirst()
                .orElseThrow();
    }
}
