package nl.overenweer.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.overenweer.certificate.Recognition;
import nl.overenweer.shared.Days;
import nl.overenweer.shared.Texts;

/** Tells certificates what was granted for what they prove. What a made-up register gives stands on no certificate. */
@ApplicationScoped
public class RegisterRecognition implements Recognition {
    @Inject
    private Accreditations accreditations;

    @Override
    public List<String> sentences(Done done, Texts texts) {
        return done.whole()
                ? accreditations.covering(done.module(), done.version()).stream()
                        .filter(each -> isWithin(each.terms(), done.on()))
                        .map(each -> sentence(each, texts))
                        .toList()
                : List.of();
    }

    private static boolean isWithin(AccreditationTerms terms, Optional<LocalDate> day) {
        return day.map(on -> !on.isBefore(terms.from()) && !on.isAfter(terms.until()))
                .orElse(true);
    }

    private static String sentence(Accreditation accreditation, Texts texts) {
        AccreditationTerms terms = accreditation.terms();
        Register register = accreditation.register();
        Days days = new Days(texts.locale(), LocalDate.EPOCH);
        return texts.of(
                "accreditation.certificate",
                register.title(),
                texts.of("accreditation.points." + register.terms().unit(), terms.points()),
                days.date(terms.from()),
                days.date(terms.until()));
    }
}
