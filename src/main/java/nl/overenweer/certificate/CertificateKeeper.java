package nl.overenweer.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.overenweer.shared.privacy.Keeper;
import nl.overenweer.shared.privacy.Statements;

/** Her proofs. The numbers stay, so that whoever checks one is told that it is revoked; the name on it goes, and why it was revoked. */
@ApplicationScoped
public class CertificateKeeper implements Keeper {
    @Override
    public String feature() {
        return "certificate";
    }

    @Override
    public List<Part> parts() {
        return List.of(
                new Part(
                        "proof",
                        "select serial as nummer, holder as op_naam_van, organisation as organisatie, module, title as titel,"
                                + " version_number as versie, route as weg, quiz_right as goed, quiz_total as van, completed_at as afgerond, valid_until as geldig_tot"
                                + ", revoked_at as ingetrokken, revoked_reason as reden, showing as anderen_zien"
                                + " from certificate_certificate where person_id = ?1 order by completed_at"),
                new Part(
                        "proof",
                        "select showing as anderen_zien, chosen_at as gekozen from certificate_holder where person_id = ?1"),
                new Part(
                        "proof",
                        "select c.serial as nummer, case when r.revoked then 'ja' else 'nee' end as ingetrokken, r.reason as reden, r.at as wanneer"
                                + " from certificate_revocation r join certificate_certificate c on c.id = r.certificate_id where c.person_id = ?1 order by r.id"),
                new Part(
                        "desk",
                        "select case when revoked then 'ja' else 'nee' end as ingetrokken, at as door_jou_beslist from certificate_revocation"
                                + " where by_person_id = ?1 order by id"),
                new Part(
                        "desk",
                        "select module, months as maanden_geldig, set_at as door_jou_bepaald from certificate_validity where set_by = ?1 order by id"));
    }

    @Override
    public void erase(long person, Instant now, Statements sql) {
        sql.change(
                "update certificate_certificate set holder = '', showing = null, revoked_reason = '',"
                        + " revoked_at = coalesce(revoked_at, ?2) where person_id = ?1",
                person,
                LocalDateTime.ofInstant(now, ZoneOffset.UTC));
        sql.change(
                "update certificate_revocation set reason = '' where certificate_id in"
                        + " (select id from certificate_certificate where person_id = ?1)",
                person);
        sql.change("delete from certificate_holder where person_id = ?1", person);
    }

    @Override
    public List<Aging> agings() {
        return List.of(Aging.rows("certificate_check_miss", 1, "last_at"));
    }
}
