package nl.overenweer.certificate.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.overenweer.certificate.Certificates;
import nl.overenweer.certificate.Proof;
import nl.overenweer.people.CurrentUser;

/** What this person finished, newest first. */
@Named
@RequestScoped
public class CertificatesBean {
    private static final int LATEST = 3;

    @Inject
    private Certificates certificates;

    @Inject
    private CurrentUser user;

    private List<Proof> proofs = List.of();

    @PostConstruct
    void load() {
        proofs = certificates.of(user.person());
    }

    public List<Proof> getProofs() {
        return proofs;
    }

    /** The few that the start page has room for. */
    public List<Proof> getLatest() {
        return proofs.stream().limit(LATEST).toList();
    }
}
