package nl.overenweer.learning.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overenweer.content.Glasses;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.Profession;

/** All modules, or those that fit a wish; the tracks of one's own profession first. */
@Named
@RequestScoped
public class CatalogueBean {
    /** A time that one may have between two clients. */
    private static final List<Integer> TIMES = List.of(15, 30, 45, 60);

    @Inject
    private ModuleLines lines;

    @Inject
    private CurrentUser user;

    @Inject
    private HttpServletRequest request;

    private Wish wish = new Wish(Optional.empty(), Wish.Stand.ALL, 0);
    private List<TrackLines> all = List.of();
    private List<TrackLines> tracks = List.of();

    @PostConstruct
    void load() {
        wish = Wish.of(request);
        List<TrackLines> shelf = lines.tracks();
        all = Stream.concat(
                        shelf.stream().filter(this::recommended), shelf.stream().filter(track -> !recommended(track)))
                .toList();
        tracks = all.stream()
                .filter(wish::fits)
                .map(track -> track.only(wish::fits))
                .filter(track -> !track.modules().isEmpty())
                .toList();
    }

    /** Those that fit, tracks without any left out. */
    public List<TrackLines> getTracks() {
        return tracks;
    }

    /** To choose from. */
    public List<TrackLines> getAll() {
        return all;
    }

    public Wish getWish() {
        return wish;
    }

    public String getTrack() {
        return wish.track().map(Enum::name).orElse("");
    }

    public List<Wish.Stand> getStands() {
        return List.of(Wish.Stand.values());
    }

    public List<Integer> getTimes() {
        return TIMES;
    }

    public boolean isLearner() {
        return lines.learns();
    }

    /** How many fit. */
    public int getCount() {
        return tracks.stream().mapToInt(track -> track.modules().size()).sum();
    }

    /** Made for her profession, or for both. */
    public boolean recommended(TrackLines track) {
        return (user.profession() == Profession.GGZ && track.isFor(Glasses.GGZ))
                || (user.profession() == Profession.RVDK && track.isFor(Glasses.RVDK));
    }
}
