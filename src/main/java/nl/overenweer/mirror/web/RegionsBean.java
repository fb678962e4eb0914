package nl.overenweer.mirror.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.overenweer.mirror.RegionPair;
import nl.overenweer.mirror.RegionRooms;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.OrganisationKind;
import org.jspecify.annotations.Nullable;

/** With whom her organisation shares figures, or could. */
@Named
@RequestScoped
public class RegionsBean {
    @Inject
    private RegionRooms rooms;

    @Inject
    private CurrentUser user;

    private boolean admitted;
    private List<RegionPair> pairs = List.of();
    private @Nullable String region;

    @PostConstruct
    void load() {
        admitted = rooms.admits(user);
        pairs = rooms.pairs(user);
        region = pairs.isEmpty() ? rooms.own(user).region() : pairs.get(0).own().region();
    }

    public boolean isAdmitted() {
        return admitted;
    }

    /** An organisation of neither profession has nobody to meet. */
    public boolean isOfProfession() {
        return user.organisationKind() != OrganisationKind.OTHER;
    }

    public List<RegionPair> getPairs() {
        return pairs;
    }

    public @Nullable String getRegion() {
        return region;
    }

    /** In whose part of the product she is. */
    public boolean isOfProgress() {
        return RegionBean.isOfProgress(user);
    }
}
