package nl.overenweer.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.overenweer.authoring.PublishingDemand;
import nl.overenweer.authoring.Remark;
import nl.overenweer.content.CourseModule;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Texts;

/** A module with points of a register that asks for a closing test is not published without one: its learners would get no points. */
@ApplicationScoped
public class ClosingTestDemand implements PublishingDemand {
    @Inject
    private RegisterStore store;

    @Inject
    private Clocks clocks;

    @Override
    public List<Remark> remarks(CourseModule module) {
        if (module.closingTest().isPresent()) {
            return List.of();
        }
        return store.accreditationsOf(module.slug()).stream()
                .filter(each -> each.state() != Accreditation.State.ENDED)
                .filter(each -> !clocks.today().isAfter(each.terms().until()))
                .map(Accreditation::register)
                .filter(register -> register.terms().needsTest())
                .map(Register::title)
                .distinct()
                .map(title -> Texts.in(Texts.DUTCH).of("accreditation.demand.test", title))
                .map(sentence -> new Remark(true, "", "", "", sentence))
                .toList();
    }
}
