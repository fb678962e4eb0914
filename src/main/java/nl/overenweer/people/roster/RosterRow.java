package nl.overenweer.people.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;
import org.jspecify.annotations.Nullable;

/** One line of a kept roster: what was typed, what it would do, and whether that was done. */
@Entity
@Table(name = "people_roster_row")
@Personal(subject = "lists", days = 7, erase = Erase.DELETED)
@IdClass(RosterRow.Key.class)
public class RosterRow {
    /** How far a line is. */
    public enum Stage {
        OPEN,
        /** Carried out. */
        DONE,
        /** Nothing to do, or a fault. */
        SKIPPED,
        /** The organisation had changed meanwhile, or a rule said no. */
        REFUSED
    }

    /** Roster and number. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private long roster;
        private int number;

        public Key() {}

        Key(long roster, int number) {
            this.roster = roster;
            this.number = number;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.roster == roster && key.number == number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(roster, number);
        }
    }

    @Id
    @Column(name = "roster_id")
    private long roster;

    @Id
    @Column(name = "row_no")
    private int number;

    @Column(name = "cells")
    private String cells;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Outcome.Kind kind;

    @Column(name = "outcome")
    private String outcome;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage")
    private Stage stage = Stage.OPEN;

    @Column(name = "person_id")
    private @Nullable Long person;

    @Column(name = "registered")
    private boolean registered;

    protected RosterRow() {}

    RosterRow(long roster, RosterLine line, Outcome outcome) {
        this.roster = roster;
        this.number = line.number();
        this.cells = line.text();
        this.kind = outcome.kind();
        this.outcome = outcome.text();
    }

    void plan(Outcome anew) {
        kind = anew.kind();
        outcome = anew.text();
    }

    void skip() {
        stage = Stage.SKIPPED;
    }

    void refuse() {
        stage = Stage.REFUSED;
    }

    void done(@Nullable PersonId who, boolean newAccount) {
        stage = Stage.DONE;
        person = who == null ? null : who.value();
        registered = newAccount;
    }

    int number() {
        return number;
    }

    RosterLine line() {
        return RosterLine.of(number, cells);
    }

    Outcome outcome() {
        return Outcome.of(outcome);
    }

    boolean plans(Outcome other) {
        return outcome.equals(other.text());
    }

    Outcome.Kind kind() {
        return kind;
    }

    Stage stage() {
        return stage;
    }

    boolean open() {
        return stage == Stage.OPEN;
    }
}
