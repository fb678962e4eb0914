package nl.overenweer.accreditation;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.overenweer.accreditation.awarding.Accredited;
import nl.overenweer.accreditation.awarding.Awarding;
import nl.overenweer.accreditation.awarding.Finished;
import nl.overenweer.accreditation.awarding.Grant;
import nl.overenweer.accreditation.awarding.Numbered;
import nl.overenweer.accreditation.awarding.Outcome;
import nl.overenweer.certificate.SerialNumber;
import nl.overenweer.content.VersionId;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.Outdated;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.UseCase;

/** Awards points to certificates, over all that was ever finished: shown first, then written. */
@UseCase
public class Awards {
    /** What one certificate would give. */
    public record Coming(PersonId person, String number, Accreditation accreditation, Finished finished) {}

    /**
     * What a run would write.
     *
     * @param numberless how many certificates are covered, of people who gave no number of that register
     */
    public record Simulation(List<Coming> coming, int numberless) {}

    @Inject
    private RegisterStore registers;

    @Inject
    private AwardStore store;

    /** What {@link #write} would do now; changes nothing. */
    @ReadOnly
    public Simulation simulate(Scope scope) {
        Known known = known(registers.numbers());
        Outcome outcome = outcome(known, store.finished(scope, known.versions()));
        return new Simulation(
                outcome.grants().stream().map(known::coming).toList(),
                outcome.numberless().size());
    }

    /** Writes what was shown. Refuses when that is no longer what there is to write: look again, then decide. */
    public int write(Scope scope, int shown, PersonId by, Instant now) {
        store.lock();
        Known known = known(registers.numbers());
        List<Grant> grants =
                outcome(known, store.finished(scope, known.versions())).grants();
        if (grants.size() != shown) {
            throw new Outdated("accreditation.run.outdated", grants.size(), shown);
        }
        grants.forEach(grant -> store.add(known.award(grant, by, now)));
        return grants.size();
    }

    /** Somebody's own points: what was awarded, and what a run would still write. The last finished first. */
    @ReadOnly
    public List<Points> of(PersonId person) {
        List<Award> awards = store.of(person);
        Set<String> counting = store.counting(
                awards.stream().map(each -> each.serial().value()).toList());
        List<Points> points = new ArrayList<>();
        Known known = known(registers.numbersOf(person));
        outcome(known, store.finished(person)).grants().stream()
                .map(known::coming)
                .forEach(each -> points.add(Points.expected(each)));
        awards.forEach(each -> points.add(Points.of(
                each,
                counting.contains(each.serial().value()),
                each.state() == Award.State.REFUSED
                        ? store.lastLine(each).map(ListLine::reason).orElse("")
                        : "")));
        return points;
    }

    private Outcome outcome(Known known, Collection<Finished> finished) {
        return Awarding.of(finished, known.accredited(), known.numbered(), store.given());
    }

    private Known known(List<RegisterNumber> numbers) {
        return new Known(registers.granted(), numbers);
    }

    /** What the rule is told, and the way back from its answer. */
    private static final class Known {
        private final Map<Long, Accreditation> accreditations;
        private final Map<Long, RegisterNumber> numbers = new HashMap<>();

        Known(List<Accreditation> granted, List<RegisterNumber> held) {
            accreditations =
                    granted.stream().collect(Collectors.toMap(each -> each.id().value(), Function.identity()));
            held.forEach(each -> numbers.put(each.id(), each));
        }

        Set<Long> versions() {
            return accreditations.values().stream()
                    .flatMap(each -> each.versions().stream())
                    .map(VersionId::value)
                    .collect(Collectors.toSet());
        }

        List<Accredited> accredited() {
            return accreditations.values().stream()
                    .map(each -> new Accredited(
                            each.id().value(),
                            each.register().id().value(),
                            each.versions().stream().map(VersionId::value).collect(Collectors.toSet()),
                            each.terms().from(),
                            each.terms().until(),
                            each.register().terms().needsTest()))
                    .toList();
        }

        List<Numbered> numbered() {
            return numbers.values().stream()
                    .map(each -> new Numbered(
                            each.id(),
                            each.person().value(),
                            each.register().id().value()))
                    .toList();
        }

        Coming coming(Grant grant) {
            return new Coming(
                    new PersonId(grant.finished().person()),
                    number(grant).number(),
                    accreditation(grant),
                    grant.finished());
        }

        Award award(Grant grant, PersonId by, Instant now) {
            return new Award(accreditation(grant), number(grant), grant.finished(), by, now);
        }

        private Accreditation accreditation(Grant grant) {
            return Objects.requireNonNull(accreditations.get(grant.accredited().id()));
        }

        private RegisterNumber number(Grant grant) {
            return Objects.requireNonNull(numbers.get(grant.number().id()));
        }
    }

    /** One of somebody's own: which certificate gave what, and how far it got. */
    public record Points(
            Register register,
            AccreditationTerms terms,
            java.math.BigDecimal points,
            String module,
            VersionId version,
            java.time.LocalDate finishedOn,
            SerialNumber serial,
            Progress progress,
            String reason) {
        static Points expected(Coming coming) {
            Accreditation accreditation = coming.accreditation();
            return new Points(
                    accreditation.register(),
                    accreditation.terms(),
                    accreditation.terms().points(),
                    accreditation.module(),
                    new VersionId(coming.finished().version()),
                    coming.finished().on(),
                    new SerialNumber(coming.finished().serial()),
                    Progress.EXPECTED,
                    "");
        }

        static Points of(Award award, boolean counting, String reason) {
            Accreditation accreditation = award.accreditation();
            return new Points(
                    accreditation.register(),
                    accreditation.terms(),
                    award.points(),
                    accreditation.module(),
                    award.version(),
                    award.finishedOn(),
                    award.serial(),
                    Progress.of(award, counting),
                    reason);
        }
    }
}
