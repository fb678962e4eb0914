package nl.overenweer.certificate.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.overenweer.certificate.Certificates;
import nl.overenweer.certificate.OwnProof;
import nl.overenweer.certificate.Showing;
import nl.overenweer.people.CurrentUser;
import org.jspecify.annotations.Nullable;

/** What this person finished, newest first, and what she lets others see of it. */
@Named
@RequestScoped
public class CertificatesBean {
    private static final int LATEST = 3;

    @Inject
    private Certificates certificates;

    @Inject
    private CurrentUser user;

    private List<OwnProof> proofs = List.of();
    private @Nullable Showing usual;

    @PostConstruct
    void load() {
        proofs = certificates.of(user.person());
    }

    public List<OwnProof> getProofs() {
        return proofs;
    }

    /** The few that the start page has room for. */
    public List<OwnProof> getLatest() {
        return proofs.stream().limit(LATEST).toList();
    }

    /** Asked by the page with choices only: the start page does without the question. */
    public Showing getUsual() {
        Showing known = usual == null ? certificates.usual(user.person()) : usual;
        usual = known;
        return known;
    }

    public boolean isNamed(OwnProof own) {
        return own.showing(getUsual()) == Showing.NAME;
    }
}
