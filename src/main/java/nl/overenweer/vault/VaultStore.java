package nl.overenweer.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;

/** Keeps vaults. Every question names the owner: the filter stands here. */
@ApplicationScoped
class VaultStore {
    private static final String OF_OWNER = "select t from VaultText t where t.person = :person";

    @PersistenceContext
    private EntityManager entities;

    Optional<Vault> vault(PersonId person) {
        return Optional.ofNullable(entities.find(Vault.class, person.value()));
    }

    /** Held until the transaction ends, so that what two browsers put in comes one after the other. */
    Optional<Vault> heldVault(PersonId person) {
        return Optional.ofNullable(entities.find(Vault.class, person.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Whether it was added: of two at once one is. */
    boolean add(PersonId person, VaultLock lock, LocalDate on, Instant now) {
        int added = entities.createNativeQuery(
                        "insert ignore into vault_vault (person_id, version, data_key, salt, iterations, wrapped, recovery,"
                                + " made_on, puts, puts_since) values (?, 1, ?, ?, ?, ?, ?, ?, 0, ?)")
                .setParameter(1, person.value())
                .setParameter(2, lock.dataKey())
                .setParameter(3, lock.salt())
                .setParameter(4, lock.iterations())
                .setParameter(5, lock.wrapped().value())
                .setParameter(6, lock.recovery().map(Envelope::value).orElse(null))
                .setParameter(7, on)
                .setParameter(8, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
        return added == 1;
    }

    /** The texts go with it. */
    void removeVault(PersonId person) {
        entities.createNativeQuery("delete from vault_vault where person_id = ?")
                .setParameter(1, person.value())
                .executeUpdate();
    }

    void removeDone(PersonId person) {
        entities.createNativeQuery("delete from vault_done where person_id = ?")
                .setParameter(1, person.value())
                .executeUpdate();
    }

    void add(VaultText text) {
        entities.persist(text);
    }

    void remove(VaultText text) {
        entities.remove(text);
    }

    Optional<VaultText> text(PersonId person, Slot slot) {
        return entities.createQuery(OF_OWNER + " and t.kind = :kind and t.place = :place", VaultText.class)
                .setParameter("person", person.value())
                .setParameter("kind", slot.kind())
                .setParameter("place", slot.place())
                .getResultStream()
                .findFirst();
    }

    List<VaultText> texts(PersonId person) {
        return entities.createQuery(OF_OWNER + " order by t.kind, t.place", VaultText.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** Those of one kind whose place begins so. */
    List<VaultText> texts(PersonId person, Kind kind, String start) {
        return entities.createQuery(
                        OF_OWNER + " and t.kind = :kind and t.place like :start escape '!' order by t.place",
                        VaultText.class)
                .setParameter("person", person.value())
                .setParameter("kind", kind)
                .setParameter(
                        "start", start.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%")
                .getResultList();
    }

    long countTexts(PersonId person) {
        return entities.createQuery("select count(t) from VaultText t where t.person = :person", Long.class)
                .setParameter("person", person.value())
                .getSingleResult();
    }

    /** The first day stays. */
    void keepDone(PersonId person, OrganisationId organisation, String module, LocalDate on) {
        entities.createNativeQuery(
                        "insert ignore into vault_done (person_id, organisation_id, module, done_on) values (?, ?, ?, ?)")
                .setParameter(1, person.value())
                .setParameter(2, organisation.value())
                .setParameter(3, module)
                .setParameter(4, on)
                .executeUpdate();
    }

    Optional<LocalDate> doneOn(PersonId person, OrganisationId organisation, String module) {
        List<?> found = entities.createNativeQuery(
                        "select done_on from vault_done where person_id = ? and organisation_id = ? and module = ?")
                .setParameter(1, person.value())
                .setParameter(2, organisation.value())
                .setParameter(3, module)
                .getResultList();
        return found.stream().findFirst().map(day -> LocalDate.parse(String.valueOf(day)));
    }
}
