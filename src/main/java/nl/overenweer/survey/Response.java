package nl.overenweer.survey;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;
import nl.overenweer.survey.measuring.Given;
import nl.overenweer.survey.measuring.Instrument;
import nl.overenweer.survey.measuring.Moment;
import nl.overenweer.survey.measuring.Occasion;

/** A list as somebody filled it in. Written once, never changed. Kept as long as her account; erased with it. */
@Entity
@Table(name = "survey_response")
@Personal(subject = "answers", erase = Erase.EMPTIED)
public class Response {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "person_id")
    private long person;

    @Column(name = "organisation_id")
    private long organisation;

    @Enumerated(EnumType.STRING)
    private Instrument instrument = Instrument.SELF_EFFICACY;

    private String subject = "";

    @Enumerated(EnumType.STRING)
    private Moment moment = Moment.BEFORE;

    private String remark = "";

    @Column(name = "given_at")
    private Instant givenAt = Instant.EPOCH;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "survey_score", joinColumns = @JoinColumn(name = "response_id"))
    @MapKeyColumn(name = "item")
    @Column(name = "score")
    private Map<String, Integer> scores = new HashMap<>();

    protected Response() {}

    Response(
            PersonId person,
            OrganisationId organisation,
            Occasion occasion,
            Map<String, Integer> scores,
            String remark,
            Instant now) {
        this.person = person.value();
        this.organisation = organisation.value();
        this.instrument = occasion.instrument();
        this.subject = occasion.subject();
        this.moment = occasion.moment();
        this.scores = new HashMap<>(scores);
        this.remark = remark;
        this.givenAt = now;
    }

    public Occasion occasion() {
        return new Occasion(instrument, subject, moment);
    }

    /** By the statement's id; what was left open is not in it. */
    public Map<String, Integer> scores() {
        return Map.copyOf(scores);
    }

    public String remark() {
        return remark;
    }

    public Instant givenAt() {
        return givenAt;
    }

    Given given() {
        return new Given(occasion(), givenAt.atZone(Clocks.ZONE).toLocalDate());
    }
}
