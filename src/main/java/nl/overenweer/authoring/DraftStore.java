package nl.overenweer.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The only one that reads and writes drafts and the publish log. */
@ApplicationScoped
class DraftStore {
    @PersistenceContext
    private EntityManager em;

    Draft add(Draft draft) {
        em.persist(draft);
        em.flush();
        return draft;
    }

    void add(PublishLog line) {
        em.persist(line);
    }

    Optional<Draft> find(DraftId id) {
        return Optional.ofNullable(em.find(Draft.class, id.value()));
    }

    Optional<Draft> openDraftOf(String module) {
        return em.createQuery("select d from Draft d where d.module = :module and d.openMark = 1", Draft.class)
                .setParameter("module", module)
                .getResultStream()
                .findFirst();
    }

    /** The same, for one who is about to write: the next one waits until this transaction is done. */
    Optional<Draft> openDraftToWrite(String module) {
        Optional<Draft> draft = openDraftOf(module);
        draft.ifPresent(one -> em.refresh(one, LockModeType.PESSIMISTIC_WRITE));
        return draft;
    }

    /** Whether this release's folder became a draft before, whatever became of it. */
    boolean knowsRelease(String module, String digest) {
        return em.createQuery(
                                "select count(d) from Draft d where d.module = :module and d.releaseDigest = :digest",
                                Long.class)
                        .setParameter("module", module)
                        .setParameter("digest", digest)
                        .getSingleResult()
                > 0;
    }

    List<Draft> openDrafts() {
        return em.createQuery("select d from Draft d where d.openMark = 1", Draft.class)
                .getResultList();
    }

    List<PublishLog> logOf(String module) {
        return em.createQuery(
                        "select p from PublishLog p where p.module = :module order by p.id desc", PublishLog.class)
                .setParameter("module", module)
                .getResultList();
    }
}
