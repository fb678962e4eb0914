package nl.overenweer.mirror;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.content.Library;
import nl.overenweer.mirror.converging.Coverage;
import nl.overenweer.mirror.converging.Guess;
import nl.overenweer.mirror.converging.LanguageIndex;
import nl.overenweer.mirror.converging.Misunderstanding;
import nl.overenweer.mirror.converging.Tally;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.Neighbour;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.OrganisationKind;
import nl.overenweer.people.Organisations;
import nl.overenweer.people.People;
import nl.overenweer.people.Role;
import nl.overenweer.report.CoverageReport;
import nl.overenweer.shared.NotAllowed;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.UseCase;

/**
 * The Regiokamer: what a ggz-instelling and a location of the Raad in one region share, as long as an administrator of each says yes. For who
 * manages the whole of one of both, and for their administrators.
 */
@UseCase
public class RegionRooms {
    private static final int MISUNDERSTANDINGS = 3;

    @Inject
    private RoomStore rooms;

    @Inject
    private RegionReport report;

    @Inject
    private CoverageReport coverage;

    @Inject
    private Library library;

    @Inject
    private Organisations organisations;

    @Inject
    private People people;

    @Inject
    private Audit audit;

    /** Not for who manages some teams only: what is shared is of the whole. */
    @ReadOnly
    public boolean admits(CurrentUser user) {
        return user.has(Role.ADMINISTRATOR)
                || user.has(Role.MANAGER) && people.managedBy(user).whole();
    }

    /** Her organisation as its region knows it. */
    @ReadOnly
    public Neighbour own(CurrentUser user) {
        return own(user, organisations.neighbours(user.organisation()));
    }

    /** With whom her organisation shares, or could; none for who is not admitted, and for an organisation of neither profession. */
    @ReadOnly
    public List<RegionPair> pairs(CurrentUser user) {
        if (!admits(user)) {
            return List.of();
        }
        List<Neighbour> region = organisations.neighbours(user.organisation());
        Neighbour own = own(user, region);
        Map<OrganisationId, Accord> accords = rooms.accordsOf(own.id());
        return region.stream()
                .filter(each -> meets(own.kind(), each.kind()))
                .map(each -> new RegionPair(own, each, accords.getOrDefault(each.id(), Accord.NONE)))
                .toList();
    }

    private static Neighbour own(CurrentUser user, List<Neighbour> region) {
        return region.stream()
                .filter(each -> each.id().equals(user.organisation()))
                .findFirst()
                .orElseThrow(() -> new NotFound("organisation " + user.organisation()));
    }

    private static boolean meets(OrganisationKind one, OrganisationKind other) {
        return one != other && one != OrganisationKind.OTHER && other != OrganisationKind.OTHER;
    }

    /** Offers to share, or accepts what the other offered; says how it then stands. Refuses who is no administrator. */
    public Accord agree(CurrentUser user, OrganisationId other, Instant now) {
        RegionPair pair = kept(user, other);
        if (pair.accord() == Accord.NONE || pair.accord() == Accord.THEIRS) {
            rooms.agree(pair, now);
            Accord then = rooms.accordsOf(pair.own().id()).getOrDefault(other, Accord.NONE);
            write(then == Accord.BOTH ? AuditAct.REGION_OPENED : AuditAct.REGION_OFFERED, other);
            return then;
        }
        return pair.accord();
    }

    /** Ends sharing, takes an offer back or declines one: at once, for both. Refuses who is no administrator. */
    public void withdraw(CurrentUser user, OrganisationId other) {
        if (rooms.withdraw(kept(user, other))) {
            write(AuditAct.REGION_CLOSED, other);
        }
    }

    private RegionPair pair(CurrentUser user, OrganisationId other) {
        return pairs(user).stream()
                .filter(each -> each.other().id().equals(other))
                .findFirst()
                .orElseThrow(() -> new NotFound("organisation " + other + " in this region"));
    }

    private RegionPair kept(CurrentUser user, OrganisationId other) {
        if (!user.has(Role.ADMINISTRATOR)) {
            throw new NotAllowed("no administrator");
        }
        return pair(user, other);
    }

    private void write(AuditAct act, OrganisationId other) {
        audit.record(Deed.of(act).with("with=" + other));
    }

    /** With an organisation of another region, or with the same profession, there is none: not found. */
    @ReadOnly
    public RegionRoom room(CurrentUser user, OrganisationId other, LocalDate today) {
        RegionPair pair = pair(user, other);
        return new RegionRoom(pair, pair.isOpen() ? Optional.of(figures(pair, today)) : Optional.empty());
    }

    private RegionFigures figures(RegionPair pair, LocalDate today) {
        OrganisationId own = pair.own().id();
        OrganisationId other = pair.other().id();
        List<Guess> guesses = guesses(report.tallies(own, other));
        List<Coverage.Part> parts = coverage.of(own, other, today).stream()
                .map(line -> new Coverage.Part(line.module(), line.asked(), line.done()))
                .toList();
        return new RegionFigures(
                Coverage.of(parts),
                LanguageIndex.of(guesses),
                Misunderstanding.widest(guesses, MISUNDERSTANDINGS),
                !guesses.isEmpty());
    }

    private List<Guess> guesses(List<Tally> tallies) {
        Map<String, List<Tally>> byModule = tallies.stream().collect(Collectors.groupingBy(Tally::module));
        return library.shelf().stream()
                .filter(version -> byModule.containsKey(version.module()))
                .flatMap(version ->
                        Guess.of(library.open(version.id()), byModule.getOrDefault(version.module(), List.of()))
                                .stream())
                .toList();
    }
}
