package nl.overenweer.mirror.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Objects;
import nl.overenweer.content.Glasses;
import nl.overenweer.mirror.Accord;
import nl.overenweer.mirror.RegionFigures;
import nl.overenweer.mirror.RegionPair;
import nl.overenweer.mirror.RegionRoom;
import nl.overenweer.mirror.RegionRooms;
import nl.overenweer.mirror.converging.LanguageIndex;
import nl.overenweer.mirror.converging.Misunderstanding;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.Role;
import nl.overenweer.report.ModuleNames;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.shared.web.NoticeBean;
import nl.overenweer.shared.web.RouteParams;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One Regiokamer: how it stands with the other organisation, and what both share. */
@Named
@RequestScoped
public class RegionBean {
    private static final int ALL = 10;

    @Inject
    private RegionRooms rooms;

    @Inject
    private ModuleNames names;

    @Inject
    private CurrentUser user;

    @Inject
    private RouteParams params;

    @Inject
    private LanguageBean language;

    @Inject
    private NoticeBean notice;

    @Inject
    private Clocks clocks;

    private @Nullable RegionRoom room;
    private ModuleNames.@Nullable Names titles;

    @PostConstruct
    void load() {
        RegionRoom found = rooms.room(user, other(), clocks.today());
        room = found;
        if (found.pair().isOpen()) {
            titles = names.in(language.getLocale());
        }
    }

    private OrganisationId other() {
        return new OrganisationId(params.number("organisation"));
    }

    public void agree() {
        Accord then = rooms.agree(user, other(), clocks.now());
        notice.tell(then == Accord.BOTH ? "mirror.region.opened" : "mirror.region.offered", name());
        Faces.redirect("/regiokamer/" + other());
    }

    public void withdraw() {
        rooms.withdraw(user, other());
        notice.tell("mirror.region.closed", name());
        Faces.redirect("/regiokamer/" + other());
    }

    private String name() {
        return getPair().other().name();
    }

    /** Who may say yes and no. */
    public boolean isKeeper() {
        return user.has(Role.ADMINISTRATOR);
    }

    public boolean isOfProgress() {
        return isOfProgress(user);
    }

    static boolean isOfProgress(CurrentUser user) {
        return user.has(Role.MANAGER);
    }

    public RegionPair getPair() {
        return Objects.requireNonNull(room).pair();
    }

    public String getAccord() {
        return getPair().accord().name();
    }

    public boolean isOpen() {
        return getPair().isOpen();
    }

    /** Null unless both said yes. */
    public @Nullable RegionFigures getFigures() {
        return Objects.requireNonNull(room).figures().orElse(null);
    }

    /** Null where there are too few people. */
    public @Nullable LanguageIndex getIndex() {
        return Objects.requireNonNull(room)
                .figures()
                .flatMap(RegionFigures::index)
                .orElse(null);
    }

    public Instant getMoment() {
        return clocks.now();
    }

    public String title(String module) {
        return titles == null ? module : titles.title(module);
    }

    /** What one profession expects of the other. */
    public String expected(Misunderstanding each) {
        return language.texts()
                .of("mirror.region.expected." + each.guessers().key(), inTen(each.expectedBy()), each.expected());
    }

    /** What the other really does. */
    public String chosen(Misunderstanding each) {
        Glasses others = each.guessers().other();
        return language.texts().of("mirror.region.chosen." + others.key(), inTen(each.chosenBy()), each.chosen());
    }

    private String inTen(int tenths) {
        return tenths == ALL
                ? language.texts().get("mirror.everybody")
                : language.texts().of("mirror.in-ten", tenths);
    }
}
