package nl.overenweer.survey.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.overenweer.content.Shelf;
import nl.overenweer.learning.Cards;
import nl.overenweer.learning.Learner;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.Role;
import nl.overenweer.shared.Clocks;
import nl.overenweer.survey.Surveys;
import nl.overenweer.survey.measuring.Occasion;

/** The lists that wait for this learner, on her start page and on the page of lists. */
@Named("surveyDue")
@RequestScoped
public class DueBean {
    /** A list that may be filled in. */
    public record Line(String title, String href, String minutes) {}

    private static final int MOST_ON_START = 1;

    @Inject
    private Surveys surveys;

    @Inject
    private Cards cards;

    @Inject
    private Shelf shelf;

    @Inject
    private Subjects subjects;

    @Inject
    private CurrentUser user;

    @Inject
    private Clocks clocks;

    private List<Line> lines = List.of();

    @PostConstruct
    void load() {
        if (user.has(Role.LEARNER)) {
            Learner learner = Learner.of(user);
            lines = surveys.due(learner, cards.of(learner), shelf.versions(), clocks.today()).stream()
                    .map(this::line)
                    .toList();
        }
    }

    public List<Line> getLines() {
        return lines;
    }

    /** One at a time on the start page: a question, no pile. */
    public List<Line> getFirst() {
        return lines.subList(0, Math.min(MOST_ON_START, lines.size()));
    }

    private Line line(Occasion occasion) {
        return new Line(
                subjects.title(occasion),
                "/vragenlijsten/" + occasion.path(),
                occasion.statements().size() > 5 ? "3" : "1");
    }
}
