package nl.overenweer.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Which entities there are. */
@ApplicationScoped
class DeclarationStore {
    @PersistenceContext
    private EntityManager entities;

    List<Class<?>> entities() {
        return entities.getMetamodel().getEntities().stream()
                .<Class<?>>map(type -> type.getJavaType())
                .toList();
    }
}
