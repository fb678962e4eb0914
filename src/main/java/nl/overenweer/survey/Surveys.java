package nl.overenweer.survey;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.overenweer.content.Course;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Library;
import nl.overenweer.content.ModuleVersion;
import nl.overenweer.content.Track;
import nl.overenweer.learning.AttemptCard;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.ProgressState;
import nl.overenweer.learning.Standings;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.Profession;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.UseCase;
import nl.overenweer.survey.ResponseStore.Score;
import nl.overenweer.survey.measuring.Dues;
import nl.overenweer.survey.measuring.Given;
import nl.overenweer.survey.measuring.Instrument;
import nl.overenweer.survey.measuring.Occasion;
import nl.overenweer.survey.measuring.Statement;
import nl.overenweer.survey.measuring.Studied;

/** Which lists somebody may fill in, what she filled in, and what a manager may know of a group. */
@UseCase
public class Surveys {
    private static final int LONGEST_REMARK = 2_000;

    @Inject
    private ResponseStore store;

    @Inject
    private Standings standings;

    @Inject
    private Library library;

    /** What may be filled in now, the most pressing first: two queries. */
    @ReadOnly
    public List<Occasion> due(Learner learner, LocalDate today) {
        return due(learner, standings.mine(learner), library.shelf(), today);
    }

    /** The same for a page that knows how she stands and what is on the shelf: one query, and none for whom no list can wait. */
    @ReadOnly
    public List<Occasion> due(Learner learner, List<AttemptCard> cards, List<ModuleVersion> shelf, LocalDate today) {
        List<Studied> studied = studied(learner, cards, shelf);
        boolean perhaps = studied.stream()
                .anyMatch(module -> module.doneOn().isPresent() || (module.measured() && module.begun()));
        return perhaps ? Dues.of(studied, store.given(learner.person(), learner.organisation()), today) : List.of();
    }

    /** Her own responses in this organisation, the oldest first. */
    @ReadOnly
    public List<Response> mine(Learner learner) {
        return store.of(learner.person(), learner.organisation());
    }

    /**
     * Keeps a list. Refuses one that is not to be filled in now, a number outside its statement's range, an empty list, and a remark that is
     * too long. A list that she filled in before stays as it was: the answer is false then.
     *
     * @param scores by the statement's id; what is left open is not in it
     */
    public boolean give(Learner learner, Occasion occasion, Map<String, Integer> scores, String remark, Instant now) {
        List<Response> given = mine(learner);
        if (given.stream().anyMatch(one -> one.occasion().equals(occasion))) {
            return false;
        }
        List<Studied> studied = studied(learner, standings.mine(learner), library.shelf());
        List<Given> before = given.stream().map(Response::given).toList();
        if (!Dues.of(studied, before, LocalDate.ofInstant(now, Clocks.ZONE)).contains(occasion)) {
            throw new RuleBroken("survey.refused.not-due");
        }
        check(occasion, scores, remark);
        store.add(new Response(
                learner.person(), learner.organisation(), occasion, scores, occasion.asksRemark() ? remark : "", now));
        return true;
    }

    /** Per subject that was measured in this organisation, in the order of its first response. */
    public List<GroupResult> groups(OrganisationId organisation, Instrument instrument) {
        Map<String, List<Score>> bySubject = store.scores(organisation, instrument).stream()
                .collect(Collectors.groupingBy(Score::subject, java.util.LinkedHashMap::new, Collectors.toList()));
        return bySubject.entrySet().stream()
                .map(subject -> GroupResult.of(instrument, subject.getKey(), subject.getValue()))
                .toList();
    }

    private static void check(Occasion occasion, Map<String, Integer> scores, String remark) {
        Map<String, Integer> left = new HashMap<>(scores);
        for (Statement statement : occasion.statements()) {
            Integer score = left.remove(statement.id());
            if (score != null && !statement.takes(score)) {
                throw new RuleBroken("survey.refused.score", statement.least(), statement.most());
            }
        }
        if (!left.isEmpty()) {
            throw new RuleBroken("survey.refused.unknown");
        }
        if (scores.isEmpty()) {
            throw new RuleBroken("survey.refused.empty");
        }
        if (remark.length() > LONGEST_REMARK) {
            throw new RuleBroken("survey.refused.remark", LONGEST_REMARK, remark.length());
        }
    }

    private List<Studied> studied(Learner learner, List<AttemptCard> all, List<ModuleVersion> shelf) {
        Map<String, List<AttemptCard>> cards = all.stream().collect(Collectors.groupingBy(AttemptCard::module));
        Map<String, Course> courses =
                library.courses().stream().collect(Collectors.toMap(Course::slug, course -> course));
        return shelf.stream()
                .map(version -> studied(learner, version, courses, cards.getOrDefault(version.module(), List.of())))
                .toList();
    }

    private static Studied studied(
            Learner learner, ModuleVersion version, Map<String, Course> courses, List<AttemptCard> cards) {
        Optional<LocalDate> doneOn = cards.stream()
                .filter(card -> card.state() == ProgressState.DONE)
                .flatMap(card -> card.completedAt().stream())
                .map(at -> LocalDate.ofInstant(at, Clocks.ZONE))
                .findFirst();
        boolean measured = Optional.ofNullable(courses.get(version.course()))
                .filter(course -> isMeasured(course, learner.profession()))
                .isPresent();
        return new Studied(version.course(), version.module(), measured, !cards.isEmpty(), doneOn);
    }

    /** The list was made for track B: 'vóór spoor B, direct erna en na drie maanden'. */
    private static boolean isMeasured(Course course, Profession profession) {
        return course.track() == Track.B
                && profession != Profession.OTHER
                && course.audience().contains(Glasses.valueOf(profession.name()));
    }
}
