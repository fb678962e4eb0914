package nl.overenweer.mirror;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.OrganisationKind;
import nl.overenweer.shared.Sql;
import org.jspecify.annotations.Nullable;

/** Keeps which organisations said yes to sharing figures with which. */
@ApplicationScoped
class RoomStore {
    @Inject
    private Sql sql;

    /** By the other organisation, as this one sees it; who is not in it has nothing with it. */
    Map<OrganisationId, Accord> accordsOf(OrganisationId own) {
        Map<OrganisationId, Accord> accords = new HashMap<>();
        sql.rows(
                        "select ggz_id, rvdk_id, ggz_yes_at, rvdk_yes_at from mirror_room where ggz_id = ? or rvdk_id"
                                + " = ?",
                        own.value(),
                        own.value())
                .forEach(row -> {
                    boolean isGgz = id(row[0]).equals(own);
                    boolean ggz = row[2] != null;
                    boolean rvdk = row[3] != null;
                    accords.put(isGgz ? id(row[1]) : id(row[0]), isGgz ? Accord.of(ggz, rvdk) : Accord.of(rvdk, ggz));
                });
        return accords;
    }

    /** The own organisation says yes; a second yes changes nothing. */
    void agree(RegionPair pair, Instant now) {
        String mine = pair.own().kind() == OrganisationKind.GGZ ? "ggz_yes_at" : "rvdk_yes_at";
        LocalDateTime at = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        sql.change(
                "insert into mirror_room (ggz_id, rvdk_id, " + mine + ") values (?, ?, ?) on duplicate key update "
                        + mine + " = coalesce(" + mine + ", ?)",
                pair.ggz().id().value(),
                pair.rvdk().id().value(),
                at,
                at);
    }

    /** Both yeses go: to share again, each has to say so anew. Says whether there was one. */
    boolean withdraw(RegionPair pair) {
        return sql.change(
                        "delete from mirror_room where ggz_id = ? and rvdk_id = ?",
                        pair.ggz().id().value(),
                        pair.rvdk().id().value())
                > 0;
    }

    private static OrganisationId id(@Nullable Object column) {
        return new OrganisationId(((Number) Objects.requireNonNull(column)).longValue());
    }
}
