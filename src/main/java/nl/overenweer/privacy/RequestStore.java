package nl.overenweer.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;

/** What people asked. Whoever asks for one organisation's requests gets no others: the filter stands here. */
@ApplicationScoped
class RequestStore {
    private static final String ANYWHERE = "0 = :organisation or r.organisation = :organisation";
    private static final int SHOWN = 200;

    @PersistenceContext
    private EntityManager entities;

    void add(DataRequest request) {
        entities.persist(request);
        entities.flush();
    }

    /** The latest first. */
    List<DataRequest> of(PersonId person) {
        return entities.createQuery(
                        "select r from DataRequest r where r.person = :person order by r.id desc", DataRequest.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** What waits first, the oldest first; then what was answered, the latest first. */
    List<DataRequest> in(Optional<OrganisationId> organisation) {
        return entities.createQuery(
                        "select r from DataRequest r where (" + ANYWHERE + ") and r.stage <> :withdrawn"
                                + " order by case when r.answeredAt is null then 0 else 1 end, r.answeredAt desc, r.id",
                        DataRequest.class)
                .setParameter("organisation", number(organisation))
                .setParameter("withdrawn", DataRequest.Stage.WITHDRAWN)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    Optional<DataRequest> find(Optional<OrganisationId> organisation, long id) {
        return entities.createQuery(
                        "select r from DataRequest r where r.id = :id and (" + ANYWHERE + ")", DataRequest.class)
                .setParameter("id", id)
                .setParameter("organisation", number(organisation))
                .getResultStream()
                .findFirst();
    }

    /** A second answer at the same moment waits, and then finds it answered. */
    Optional<DataRequest> held(Optional<OrganisationId> organisation, long id) {
        Optional<DataRequest> found = find(organisation, id);
        found.ifPresent(each -> entities.refresh(each, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    private static long number(Optional<OrganisationId> organisation) {
        return organisation.map(OrganisationId::value).orElse(0L);
    }
}
