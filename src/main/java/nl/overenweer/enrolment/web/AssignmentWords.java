package nl.overenweer.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.overenweer.enrolment.Assigned;
import nl.overenweer.enrolment.Assignment;
import nl.overenweer.enrolment.Group;
import nl.overenweer.enrolment.Recurrence;
import nl.overenweer.enrolment.Term;
import nl.overenweer.people.Profession;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Days;
import nl.overenweer.shared.Texts;
import nl.overenweer.shared.web.LanguageBean;

/** Assignments in words, in the visitor's language. */
@RequestScoped
public class AssignmentWords {
    @Inject
    private LanguageBean language;

    @Inject
    private Clocks clocks;

    /** To whom it was. */
    String whom(Assigned.Line line) {
        Assignment assignment = line.assignment();
        return switch (assignment.kind()) {
            case TEAM -> team(line.team());
            case PROFESSION -> assignment.profession().map(this::profession).orElse("");
            case PEOPLE -> texts().of("enrolment.whom.people", line.asked());
            case EVERYBODY -> texts().of("enrolment.whom.everybody.of", line.by());
        };
    }

    String whom(Group group, String teamPath, int people) {
        return switch (group.kind()) {
            case TEAM -> team(teamPath);
            case PROFESSION -> group.profession().map(this::profession).orElse("");
            case PEOPLE -> texts().of("enrolment.whom.people", people);
            case EVERYBODY -> texts().get("enrolment.whom.everybody");
        };
    }

    String term(Term term) {
        if (term instanceof Term.On on) {
            return texts().of("enrolment.term.on", days().day(on.day()));
        }
        return term instanceof Term.Within within
                ? texts().of("enrolment.term.within", within.days())
                : texts().get("enrolment.term.none");
    }

    String recurrence(Optional<Recurrence> recurrence) {
        return recurrence
                .map(each -> texts().of(
                                each.refresher()
                                        ? "enrolment.recurrence.words.refresher"
                                        : "enrolment.recurrence.words",
                                each.months(),
                                each.openDays()))
                .orElse("");
    }

    Texts texts() {
        return language.texts();
    }

    Days days() {
        return new Days(language.getLocale(), clocks.today());
    }

    private String team(String path) {
        return texts().of("enrolment.whom.team", path);
    }

    private String profession(Profession profession) {
        return texts().of("enrolment.whom.profession", texts().get("enrolment.profession." + profession));
    }
}
