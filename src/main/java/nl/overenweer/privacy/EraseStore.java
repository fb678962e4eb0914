package nl.overenweer.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.overenweer.shared.privacy.Keeper.Aging;
import nl.overenweer.shared.privacy.Keeper.Part;
import nl.overenweer.shared.privacy.Statements;

/** Carries out what the features' keepers say, in the transaction of whoever asks. */
@ApplicationScoped
class EraseStore implements Statements {
    @PersistenceContext
    private EntityManager entities;

    void flush() {
        entities.flush();
    }

    @Override
    public int change(String statement, Object... values) {
        return filled(statement, values).executeUpdate();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Object[]> rows(String question, Object... values) {
        return filled(question, values).getResultList();
    }

    long count(Part part, long person) {
        return number(filled("select count(*) from (" + part.sql() + ") found", person));
    }

    long older(Aging rule, Instant moment) {
        return number(filled(rule.counted(), LocalDateTime.ofInstant(moment, ZoneOffset.UTC)));
    }

    int drop(Aging rule, Instant moment) {
        return change(rule.gone(), LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
    }

    private static long number(Query query) {
        return ((Number) query.getSingleResult()).longValue();
    }

    private Query filled(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
