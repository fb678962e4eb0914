package nl.overenweer.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Item;
import nl.overenweer.content.Page;
import nl.overenweer.content.Vignette;
import nl.overenweer.learning.progress.Progress;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;
import org.jspecify.annotations.Nullable;

/** How an attempt stands, for lists and reports. All of it follows from the ledger, and can be made again from it. */
@Entity
@Table(name = "learning_progress")
@Personal(subject = "steps", erase = Erase.STAYS)
class AttemptProgress {
    /** The columns that a step may change, in the order of {@link #changing()}. */
    static final List<String> CHANGING = List.of(
            "state",
            "items_done",
            "items_total",
            "pages_done",
            "pages_total",
            "cases_done",
            "cases_total",
            "quiz_right",
            "quiz_needed",
            "quiz_total",
            "here",
            "last_at",
            "completed_at",
            "time_until");

    /** All columns but the number of the attempt, in the order of {@link #all()}. */
    static final List<String> ALL = Stream.concat(
                    Stream.of("person_id", "organisation_id", "module", "version_id", "number", "started_at"),
                    CHANGING.stream())
            .toList();

    @Id
    @Column(name = "attempt_id")
    private long attemptId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "module")
    private String module;

    @Column(name = "version_id")
    private long versionId;

    @Column(name = "number")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ProgressState state = ProgressState.NOT_STARTED;

    @Column(name = "items_done")
    private int itemsDone;

    @Column(name = "items_total")
    private int itemsTotal;

    @Column(name = "pages_done")
    private int pagesDone;

    @Column(name = "pages_total")
    private int pagesTotal;

    @Column(name = "cases_done")
    private int casesDone;

    @Column(name = "cases_total")
    private int casesTotal;

    @Column(name = "quiz_right")
    private int quizRight;

    @Column(name = "quiz_needed")
    private int quizNeeded;

    @Column(name = "quiz_total")
    private int quizTotal;

    @Column(name = "here")
    private String here = "";

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "last_at")
    private Instant lastAt;

    @Column(name = "completed_at")
    private @Nullable Instant completedAt;

    /** When the clock of the closing test that is under way stops, without extra time. */
    @Column(name = "time_until")
    private @Nullable Instant timeUntil;

    protected AttemptProgress() {}

    AttemptProgress(Attempt attempt) {
        Learner learner = attempt.learner();
        this.attemptId = attempt.id().value();
        this.personId = learner.person().value();
        this.organisationId = learner.organisation().value();
        this.module = attempt.module();
        this.versionId = attempt.version().value();
        this.number = attempt.number();
        this.startedAt = attempt.startedAt();
        this.lastAt = attempt.startedAt();
    }

    /** How the attempt stands now. */
    static AttemptProgress of(Sitting sitting) {
        AttemptProgress progress = new AttemptProgress(sitting.attempt());
        progress.follow(sitting);
        return progress;
    }

    /** Takes over how the attempt stands now. */
    void follow(Sitting sitting) {
        CourseModule course = sitting.module();
        Progress progress = sitting.progress();
        itemsDone = progress.ready();
        itemsTotal = progress.total();
        List<Item> counted = sitting.attempt().route().items(course);
        List<Item> pages = counted.stream().filter(Page.class::isInstance).toList();
        List<Item> cases = counted.stream().filter(Vignette.class::isInstance).toList();
        pagesDone = done(pages, progress.done());
        pagesTotal = pages.size();
        casesDone = done(cases, progress.done());
        casesTotal = cases.size();
        quizRight = progress.quizRight();
        quizNeeded = progress.quizNeeded();
        quizTotal = progress.quizTotal();
        here = new Whereabouts(sitting).here();
        lastAt = sitting.lastAt();
        completedAt = sitting.ledger().completed().map(Step::at).orElse(null);
        timeUntil = sitting.timeUntil().orElse(null);
        state = sitting.state();
    }

    AttemptId attempt() {
        return new AttemptId(attemptId);
    }

    List<@Nullable Object> changing() {
        return Arrays.asList(
                state.name(),
                itemsDone,
                itemsTotal,
                pagesDone,
                pagesTotal,
                casesDone,
                casesTotal,
                quizRight,
                quizNeeded,
                quizTotal,
                here,
                utc(lastAt),
                completedAt == null ? null : utc(completedAt),
                timeUntil == null ? null : utc(timeUntil));
    }

    List<@Nullable Object> all() {
        List<@Nullable Object> all =
                new ArrayList<>(List.of(personId, organisationId, module, versionId, number, utc(startedAt)));
        all.addAll(changing());
        return all;
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static int done(Collection<? extends Item> items, Set<String> done) {
        return (int) items.stream().map(Item::slug).filter(done::contains).count();
    }
}
