package nl.overenweer.learning.branching;

import java.util.List;
import java.util.Optional;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Inquiry;
import nl.overenweer.content.Situation;

/** The rules of asking others for information in a case: once granted it is over; after a refusal one may try another ground. */
public final class Inquiring {
    private Inquiring() {}

    /** Empty when it may be asked. */
    public static Optional<AskRefusal> refusal(Situation now, Glasses side, String inquiry, String basis) {
        Optional<Inquiry> known =
                now.vignette().inquiry(inquiry).filter(each -> each.sides().contains(side));
        if (known.isEmpty()) {
            return Optional.of(AskRefusal.UNKNOWN);
        }
        if (known.get().basis(basis).isEmpty()) {
            return Optional.of(AskRefusal.UNKNOWN_BASIS);
        }
        List<Situation.Asking> before = now.askings(inquiry);
        if (before.stream().anyMatch(asking -> asking.basis().isGranted())) {
            return Optional.of(AskRefusal.GRANTED);
        }
        if (before.stream().anyMatch(asking -> asking.basis().id().equals(basis))) {
            return Optional.of(AskRefusal.SAME_BASIS);
        }
        return now.inquiries(side).contains(known.get()) ? Optional.empty() : Optional.of(AskRefusal.NOT_HERE);
    }
}
