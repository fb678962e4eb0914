package nl.overenweer.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.NotFound;

/** Keeps registers, what they accredited, and under which numbers people are known to them. */
@ApplicationScoped
class RegisterStore {
    @PersistenceContext
    private EntityManager entities;

    void add(Register register) {
        entities.persist(register);
        entities.flush();
    }

    void add(Accreditation accreditation) {
        entities.persist(accreditation);
        entities.flush();
    }

    void add(Evidence evidence) {
        entities.persist(evidence);
        entities.flush();
    }

    void add(RegisterNumber number) {
        entities.persist(number);
    }

    /** By name and chamber; the made-up ones last. */
    List<Register> registers() {
        return entities.createQuery("select r from Register r order by r.example, r.name, r.chamber", Register.class)
                .getResultList();
    }

    Register register(RegisterId id) {
        return Optional.ofNullable(entities.find(Register.class, id.value()))
                .orElseThrow(() -> new NotFound("register " + id));
    }

    boolean isKnown(String name, String chamber) {
        return entities.createQuery(
                                "select count(r) from Register r where r.name = :name and r.chamber = :chamber",
                                Long.class)
                        .setParameter("name", name.strip())
                        .setParameter("chamber", chamber.strip())
                        .getSingleResult()
                > 0;
    }

    Accreditation accreditation(AccreditationId id) {
        return Optional.ofNullable(entities.find(Accreditation.class, id.value()))
                .orElseThrow(() -> new NotFound("accreditation " + id));
    }

    /** The latest period first. */
    List<Accreditation> accreditationsOf(Register register) {
        return entities.createQuery(
                        "select a from Accreditation a where a.register = :register order by a.validFrom desc, a.id desc",
                        Accreditation.class)
                .setParameter("register", register)
                .getResultList();
    }

    List<Accreditation> accreditationsOf(String module) {
        return entities.createQuery(
                        "select a from Accreditation a join fetch a.register where a.module = :module order by a.id",
                        Accreditation.class)
                .setParameter("module", module)
                .getResultList();
    }

    List<Accreditation> granted() {
        return entities.createQuery(
                        "select distinct a from Accreditation a join fetch a.register left join fetch a.versions"
                                + " where a.state = :granted order by a.id",
                        Accreditation.class)
                .setParameter("granted", Accreditation.State.GRANTED)
                .getResultList();
    }

    /** Without their bytes one could not show them, so there are few: what a register sends about one accreditation. */
    List<Evidence> evidenceOf(AccreditationId accreditation) {
        return entities.createQuery(
                        "select e from Evidence e where e.accreditation = :accreditation order by e.id", Evidence.class)
                .setParameter("accreditation", accreditation.value())
                .getResultList();
    }

    Optional<Evidence> evidence(AccreditationId accreditation, long id) {
        return Optional.ofNullable(entities.find(Evidence.class, id))
                .filter(each -> each.accreditation().equals(accreditation));
    }

    /** Those that hold. */
    List<RegisterNumber> numbersOf(PersonId person) {
        return entities.createQuery(
                        "select n from RegisterNumber n join fetch n.register where n.personId = :person"
                                + " and n.withdrawnAt is null order by n.id",
                        RegisterNumber.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** Also one that was withdrawn. */
    Optional<RegisterNumber> number(PersonId person, Register register) {
        return entities.createQuery(
                        "select n from RegisterNumber n where n.personId = :person and n.register = :register",
                        RegisterNumber.class)
                .setParameter("person", person.value())
                .setParameter("register", register)
                .getResultStream()
                .findFirst();
    }

    /** All that hold. */
    List<RegisterNumber> numbers() {
        return entities.createQuery(
                        "select n from RegisterNumber n join fetch n.register where n.withdrawnAt is null order by n.id",
                        RegisterNumber.class)
                .getResultList();
    }
}
