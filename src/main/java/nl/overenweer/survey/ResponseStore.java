package nl.overenweer.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.Clocks;
import nl.overenweer.survey.measuring.Given;
import nl.overenweer.survey.measuring.Instrument;
import nl.overenweer.survey.measuring.Moment;
import nl.overenweer.survey.measuring.Occasion;

/** Keeps responses. Owner and organisation stand in every question about somebody's own. */
@ApplicationScoped
class ResponseStore {
    @PersistenceContext
    private EntityManager entities;

    /** One score in a group, without whose it is; {@code respondent} only tells which scores belong together. */
    record Score(long respondent, String subject, Moment moment, String item, int score) {}

    void add(Response response) {
        entities.persist(response);
        entities.flush();
    }

    /** Oldest first, with their scores: one query. */
    List<Response> of(PersonId person, OrganisationId organisation) {
        return entities.createQuery(
                        "select distinct r from Response r left join fetch r.scores where r.person = :person"
                                + " and r.organisation = :organisation order by r.givenAt, r.id",
                        Response.class)
                .setParameter("person", person.value())
                .setParameter("organisation", organisation.value())
                .getResultList();
    }

    /** When she filled in which list, the oldest first. What she wrote stays where it is: nothing is sorted on disk for it. */
    List<Given> given(PersonId person, OrganisationId organisation) {
        List<Object[]> rows = entities.createQuery(
                        "select r.instrument, r.subject, r.moment, r.givenAt from Response r where r.person = :person"
                                + " and r.organisation = :organisation order by r.givenAt, r.id",
                        Object[].class)
                .setParameter("person", person.value())
                .setParameter("organisation", organisation.value())
                .getResultList();
        return rows.stream()
                .map(row -> new Given(
                        new Occasion((Instrument) row[0], (String) row[1], (Moment) row[2]),
                        LocalDate.ofInstant((Instant) row[3], Clocks.ZONE)))
                .toList();
    }

    /** Every score given in an organisation, in the order of giving. */
    List<Score> scores(OrganisationId organisation, Instrument instrument) {
        List<Object[]> rows = entities.createQuery(
                        "select r.person, r.subject, r.moment, key(s), value(s) from Response r join r.scores s"
                                + " where r.organisation = :organisation and r.instrument = :instrument"
                                + " order by r.givenAt, r.id",
                        Object[].class)
                .setParameter("organisation", organisation.value())
                .setParameter("instrument", instrument)
                .getResultList();
        return rows.stream()
                .map(row ->
                        new Score((Long) row[0], (String) row[1], (Moment) row[2], (String) row[3], (Integer) row[4]))
                .toList();
    }
}
