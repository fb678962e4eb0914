package nl.overenweer.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.Cells;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Sql;
import nl.overenweer.survey.measuring.Given;
import nl.overenweer.survey.measuring.Instrument;
import nl.overenweer.survey.measuring.Moment;
import nl.overenweer.survey.measuring.Occasion;
import org.jspecify.annotations.Nullable;

/** Keeps responses. Owner and organisation stand in every question about somebody's own. */
@ApplicationScoped
class ResponseStore {
    private static final String GIVEN = "select instrument, subject, moment, given_at from survey_response"
            + " where person_id = ? and organisation_id = ? order by given_at, id";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Sql sql;

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
        return sql.rows(GIVEN, person.value(), organisation.value()).stream()
                .map(ResponseStore::given)
                .toList();
    }

    private static Given given(@Nullable Object[] row) {
        Instrument instrument = Instrument.valueOf((String) row[0]);
        Occasion occasion = new Occasion(instrument, (String) row[1], Moment.valueOf((String) row[2]));
        return new Given(occasion, LocalDate.ofInstant(Cells.moment(row[3]), Clocks.ZONE));
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
