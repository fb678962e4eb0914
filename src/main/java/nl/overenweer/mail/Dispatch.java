package nl.overenweer.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;
import org.jspecify.annotations.Nullable;

/** A letter on its way to one person, as opposed to the {@link Letter} that somebody posts. What it says stands fixed. */
@Entity
@Table(name = "mail_dispatch")
@Personal(subject = "letters", days = 400, erase = Erase.DELETED)
public class Dispatch {
    /** How a letter stands. */
    public enum State {
        WAITING,
        /** The mail server is being told of it now. */
        HANDED,
        SENT,
        /** The mail server won't have it. */
        FAILED,
        /** Handed over without an answer: it may have gone, so it does not go again by itself. */
        UNSURE,
        /** It waited until it was of no use. */
        LAPSED
    }

    /** Nobody waits longer than this between two tries. */
    private static final Duration LONGEST_WAIT = Duration.ofHours(12);

    private static final int MOST_TRIES = 9;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "reference")
    private String reference;

    @Column(name = "occasion")
    private String occasion;

    @Column(name = "organisation_id")
    private @Nullable Long organisation;

    @Column(name = "address")
    private String address;

    @Column(name = "name")
    private String name;

    @Column(name = "language")
    private String language;

    @Column(name = "urgent")
    private boolean urgent;

    @Column(name = "secret")
    private boolean secret;

    @Column(name = "subject")
    private String subject;

    @Column(name = "text_part")
    private String text;

    @Column(name = "html_part")
    private String html;

    @Column(name = "unsubscribe")
    private @Nullable String unsubscribe;

    @Column(name = "posted_at")
    private Instant postedAt;

    @Column(name = "not_before")
    private Instant notBefore;

    @Column(name = "useless_after")
    private Instant uselessAfter;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;

    @Column(name = "tries")
    private int tries;

    @Column(name = "claimed_by")
    private @Nullable String claimedBy;

    @Column(name = "claimed_until")
    private @Nullable Instant claimedUntil;

    @Column(name = "handed_at")
    private @Nullable Instant handedAt;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @Column(name = "fault")
    private @Nullable String fault;

    @Column(name = "detail")
    private @Nullable String detail;

    protected Dispatch() {}

    /** From here on until it ends, nobody may hand it over again. False when it is another's now, or its claim ran out. */
    boolean hand(String claim, Instant now) {
        boolean ours = state == State.WAITING && claim.equals(claimedBy) && now.isBefore(claimEnd());
        if (ours) {
            state = State.HANDED;
            handedAt = now;
            tries++;
        }
        return ours;
    }

    private Instant claimEnd() {
        return claimedUntil == null ? Instant.EPOCH : claimedUntil;
    }

    void sent(Instant now) {
        end(State.SENT, now, null, "");
    }

    /** It may have gone: whoever reads the page decides whether it goes again. */
    void unsure(String newFault, String newDetail, Instant now) {
        end(State.UNSURE, now, newFault, newDetail);
    }

    void refused(String newFault, String newDetail, Instant now) {
        end(State.FAILED, now, newFault, newDetail);
    }

    /** Certainly not sent: it is tried again later, each time after a longer wait, until it has been tried often enough. */
    void postpone(String newFault, String newDetail, QuietHours quiet, Instant now) {
        if (tries >= MOST_TRIES) {
            refused(newFault, newDetail, now);
            return;
        }
        Instant later = now.plus(waitAfter(tries));
        state = State.WAITING;
        handedAt = null;
        fault = newFault;
        detail = brief(newDetail);
        release(urgent ? later : quiet.opens(later));
    }

    /** One minute, then four times as long each time. */
    static Duration waitAfter(int tries) {
        Duration wait = Duration.ofMinutes(1).multipliedBy(1L << Math.min(2 * Math.max(0, tries - 1), 20));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    /** Back in the box until then, without a try. */
    void release(Instant moment) {
        notBefore = moment;
        claimedBy = null;
        claimedUntil = null;
    }

    /** Somebody wants it to go once more. */
    void again(Instant moment, Instant newUselessAfter) {
        state = State.WAITING;
        tries = 0;
        handedAt = null;
        doneAt = null;
        fault = null;
        detail = null;
        uselessAfter = newUselessAfter;
        release(moment);
    }

    private void end(State ended, Instant now, @Nullable String newFault, String newDetail) {
        state = ended;
        doneAt = now;
        fault = newFault;
        detail = newFault == null ? null : brief(newDetail);
        claimedBy = null;
        claimedUntil = null;
        if (secret) {
            text = "";
            html = "";
        }
    }

    private static String brief(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() > 300 ? line.substring(0, 300) : line;
    }

    /** Whether it can go once more: it ended without being sent, and what it says is still here. */
    boolean repeatable() {
        return (state == State.FAILED || state == State.UNSURE || state == State.LAPSED) && !text.isEmpty();
    }

    public long id() {
        return id;
    }

    /** Names it in the address of a page and in the mail's own id; not to be guessed. */
    public String reference() {
        return reference;
    }

    /** By what name somebody has it now. */
    String claim() {
        return claimedBy == null ? "" : claimedBy;
    }

    /** What it is about, once. */
    public String occasion() {
        return occasion;
    }

    Optional<Long> organisation() {
        return Optional.ofNullable(organisation);
    }

    public String address() {
        return address;
    }

    public String name() {
        return name;
    }

    public String language() {
        return language;
    }

    boolean urgent() {
        return urgent;
    }

    public String subject() {
        return subject;
    }

    public String text() {
        return text;
    }

    public String html() {
        return html;
    }

    Optional<String> unsubscribe() {
        return Optional.ofNullable(unsubscribe);
    }

    public Instant postedAt() {
        return postedAt;
    }

    public Instant notBefore() {
        return notBefore;
    }

    public State state() {
        return state;
    }

    public int tries() {
        return tries;
    }

    Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }

    /** The key of the sentence that says what went wrong the last time. */
    public Optional<String> fault() {
        return Optional.ofNullable(fault);
    }

    /** What the mail server said, in its own words. */
    public Optional<String> detail() {
        return Optional.ofNullable(detail);
    }
}
