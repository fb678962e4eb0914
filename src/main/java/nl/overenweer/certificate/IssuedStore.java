package nl.overenweer.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import nl.overenweer.people.OrganisationId;

/** What was issued in an organisation, and the record of what was revoked. */
@ApplicationScoped
class IssuedStore {
    private static final String NAMED =
            " from Certificate c where c.organisationId = :organisation and (lower(c.holder) like :sought escape '!'"
                    + " or lower(c.title) like :sought escape '!' or lower(c.code) like :sought escape '!')";

    @PersistenceContext
    private EntityManager entities;

    /** By holder, module or code; newest first. */
    List<Certificate> named(OrganisationId organisation, String sought, int from, int size) {
        return entities.createQuery("select c" + NAMED + " order by c.completedAt desc, c.id desc", Certificate.class)
                .setParameter("organisation", organisation.value())
                .setParameter("sought", anywhere(sought))
                .setFirstResult(from)
                .setMaxResults(size)
                .getResultList();
    }

    long countNamed(OrganisationId organisation, String sought) {
        return entities.createQuery("select count(c)" + NAMED, Long.class)
                .setParameter("organisation", organisation.value())
                .setParameter("sought", anywhere(sought))
                .getSingleResult();
    }

    void keep(RevocationLine line) {
        entities.persist(line);
    }

    /** The newest first. */
    List<RevocationLine> recordOf(Certificate certificate) {
        return entities.createQuery(
                        "select l from RevocationLine l where l.certificate = :certificate order by l.id desc",
                        RevocationLine.class)
                .setParameter("certificate", certificate.id())
                .getResultList();
    }

    /** Their row numbers, from and until (not with) these. */
    List<Long> revokedBetween(long from, long until) {
        return entities.createQuery(
                        "select c.id from Certificate c where c.id >= :from and c.id < :until and c.revokedAt is not null",
                        Long.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    long highestNumber() {
        Long highest = entities.createQuery("select max(c.id) from Certificate c", Long.class)
                .getSingleResult();
        return highest == null ? 0 : highest;
    }

    private static String anywhere(String sought) {
        return "%" + sought.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
