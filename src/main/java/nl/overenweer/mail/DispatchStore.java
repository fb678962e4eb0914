package nl.overenweer.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Letters on their way. Whoever asks for one organisation's gets no others: the filter stands here. */
@ApplicationScoped
class DispatchStore {
    // IGNORE: a second letter of one occasion is no fault, also when both are posted at the same moment
    private static final String POST =
            """
            INSERT IGNORE INTO mail_dispatch
                   (reference, occasion, organisation_id, address, name, language, urgent, secret, fleeting, subject, text_part,
                    html_part, unsubscribe, posted_at, not_before, useless_after, state, tries)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', 0)
            """;

    // one statement, so that two nodes never hold the same letter
    private static final String CLAIM =
            """
            UPDATE mail_dispatch SET claimed_by = ?, claimed_until = ?
            WHERE state = 'WAITING' AND not_before <= ? AND useless_after > ? AND (claimed_until IS NULL OR claimed_until < ?)
            ORDER BY urgent DESC, not_before, id LIMIT ?
            """;

    private static final int CHUNK = 400;

    private static final String OF =
            "from Dispatch d where (:organisation is null or d.organisation = :organisation) and d.state in :states";

    @PersistenceContext
    private EntityManager entities;

    /** False when a letter of this occasion was posted before. */
    boolean post(Letter letter, String text, String html, Instant now, Instant notBefore, Instant uselessAfter) {
        Object[] values = {
            UUID.randomUUID().toString().replace("-", ""),
            letter.occasion(),
            letter.organisation(),
            letter.to().address(),
            letter.to().name(),
            letter.to().language().getLanguage(),
            letter.urgent(),
            letter.secret(),
            letter.fleeting(),
            letter.subject(),
            text,
            html,
            letter.unsubscribe(),
            utc(now),
            utc(notBefore),
            utc(uselessAfter)
        };
        var insert = entities.createNativeQuery(POST);
        for (int i = 0; i < values.length; i++) {
            insert.setParameter(i + 1, values[i]);
        }
        return insert.executeUpdate() == 1;
    }

    Set<String> posted(Collection<String> occasions) {
        List<String> all = List.copyOf(occasions);
        Set<String> posted = new HashSet<>();
        for (int i = 0; i < all.size(); i += CHUNK) {
            posted.addAll(entities.createQuery(
                            "select d.occasion from Dispatch d where d.occasion in :occasions", String.class)
                    .setParameter("occasions", all.subList(i, Math.min(all.size(), i + CHUNK)))
                    .getResultList());
        }
        return posted;
    }

    List<Dispatch> claim(String claim, Instant until, Instant now, int atMost) {
        int claimed = entities.createNativeQuery(CLAIM)
                .setParameter(1, claim)
                .setParameter(2, utc(until))
                .setParameter(3, utc(now))
                .setParameter(4, utc(now))
                .setParameter(5, utc(now))
                .setParameter(6, atMost)
                .executeUpdate();
        if (claimed == 0) {
            return List.of();
        }
        return entities.createQuery(
                        "select d from Dispatch d where d.claimedBy = :claim order by d.urgent desc, d.notBefore, d.id",
                        Dispatch.class)
                .setParameter("claim", claim)
                .getResultList();
    }

    boolean anyWaiting(Instant now) {
        return !entities.createQuery(
                        "select d.id from Dispatch d where d.state = :waiting and d.notBefore <= :now", Long.class)
                .setParameter("waiting", Dispatch.State.WAITING)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Nobody else changes it until the transaction ends. */
    Optional<Dispatch> held(long id) {
        return Optional.ofNullable(entities.find(Dispatch.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<Dispatch> handedBefore(Instant moment) {
        return entities.createQuery(
                        "select d from Dispatch d where d.state = :handed and d.handedAt < :moment", Dispatch.class)
                .setParameter("handed", Dispatch.State.HANDED)
                .setParameter("moment", moment)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(100)
                .getResultList();
    }

    /** What waited until it was of no use, or kept a text too long: the texts of secrets go at once. */
    void lapse(Instant now) {
        entities.createNativeQuery("UPDATE mail_dispatch SET state = 'LAPSED', done_at = ?, claimed_by = NULL,"
                        + " claimed_until = NULL, text_part = CASE WHEN secret THEN '' ELSE text_part END,"
                        + " html_part = CASE WHEN secret THEN '' ELSE html_part END"
                        + " WHERE state = 'WAITING' AND useless_after <= ? LIMIT 500")
                .setParameter(1, utc(now))
                .setParameter(2, utc(now))
                .executeUpdate();
    }

    void forgetTexts(Instant doneBefore) {
        entities.createNativeQuery(
                        "UPDATE mail_dispatch SET text_part = '', html_part = ''"
                                + " WHERE state IN ('SENT', 'FAILED', 'UNSURE', 'LAPSED') AND done_at < ? AND text_part <> '' LIMIT 500")
                .setParameter(1, utc(doneBefore))
                .executeUpdate();
    }

    /** What was done before this moment, and at once what is fleeting. */
    void forget(Instant doneBefore) {
        entities.createNativeQuery(
                        "DELETE FROM mail_dispatch"
                                + " WHERE state IN ('SENT', 'FAILED', 'UNSURE', 'LAPSED') AND (fleeting OR done_at < ?) LIMIT 500")
                .setParameter(1, utc(doneBefore))
                .executeUpdate();
    }

    long count(@Nullable Long organisation, List<Dispatch.State> states) {
        return of(entities.createQuery("select count(d) " + OF, Long.class), organisation, states)
                .getSingleResult();
    }

    /** The latest first. */
    List<Dispatch> in(@Nullable Long organisation, List<Dispatch.State> states, int from, int size) {
        return of(
                        entities.createQuery("select d " + OF + " order by d.postedAt desc, d.id desc", Dispatch.class),
                        organisation,
                        states)
                .setFirstResult(from)
                .setMaxResults(size)
                .getResultList();
    }

    private static <T> TypedQuery<T> of(TypedQuery<T> query, @Nullable Long organisation, List<Dispatch.State> states) {
        return query.setParameter("organisation", organisation).setParameter("states", states);
    }

    /** To one address, or to everybody; the latest first. */
    List<Dispatch> to(@Nullable String address, int size) {
        return entities.createQuery(
                        "select d from Dispatch d where :address is null or d.address = :address order by d.postedAt desc, d.id desc",
                        Dispatch.class)
                .setParameter("address", address)
                .setMaxResults(size)
                .getResultList();
    }

    Optional<Dispatch> withReference(String reference) {
        return entities.createQuery("select d from Dispatch d where d.reference = :reference", Dispatch.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    Optional<QuietTime> quiet(long organisation) {
        return Optional.ofNullable(entities.find(QuietTime.class, organisation));
    }

    void add(QuietTime quiet) {
        entities.persist(quiet);
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
