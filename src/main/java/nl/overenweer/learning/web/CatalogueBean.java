package nl.overenweer.learning.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.overenweer.content.Glasses;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.Profession;

/** All modules, the tracks of one's own profession first. */
@Named
@RequestScoped
public class CatalogueBean {
    @Inject
    private ModuleLines lines;

    @Inject
    private CurrentUser user;

    private List<TrackLines> tracks = List.of();

    @PostConstruct
    void load() {
        List<TrackLines> all = lines.tracks();
        tracks = java.util.stream.Stream.concat(
                        all.stream().filter(this::recommended), all.stream().filter(track -> !recommended(track)))
                .toList();
    }

    public List<TrackLines> getTracks() {
        return tracks;
    }

    /** Made for her profession, or for both. */
    public boolean recommended(TrackLines track) {
        return (user.profession() == Profession.GGZ && track.isFor(Glasses.GGZ))
                || (user.profession() == Profession.RVDK && track.isFor(Glasses.RVDK));
    }
}
