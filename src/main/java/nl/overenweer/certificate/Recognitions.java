package nl.overenweer.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Settings;
import nl.overenweer.shared.Texts;

/** What a certificate says of registers, as it is today. In a demonstration it says nothing: nobody there is a real person. */
@ApplicationScoped
public class Recognitions {
    @Inject
    @Any
    private Instance<Recognition> known;

    @Inject
    private Settings settings;

    /** For its holder, who knows the day. */
    public List<String> of(Issued issued, Texts texts) {
        Proof proof = issued.own().proof();
        LocalDate on = LocalDate.ofInstant(proof.completedAt(), Clocks.ZONE);
        return sentences(
                new Recognition.Done(proof.module(), issued.version(), !proof.isRefresher(), Optional.of(on)), texts);
    }

    /** For whoever checks it: by the day only where its holder lets that be seen. */
    public List<String> of(CheckedProof proof, Texts texts) {
        Optional<LocalDate> on = proof.person().map(person -> LocalDate.ofInstant(person.completedAt(), Clocks.ZONE));
        return sentences(new Recognition.Done(proof.module(), proof.versionId(), !proof.refresher(), on), texts);
    }

    private List<String> sentences(Recognition.Done done, Texts texts) {
        return settings.demo()
                ? List.of()
                : known.stream()
                        .flatMap(each -> each.sentences(done, texts).stream())
                        .toList();
    }
}
