package nl.overenweer.enrolment;

import java.util.Optional;
import java.util.Set;
import nl.overenweer.people.MemberLine;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;
import nl.overenweer.people.TeamId;

/** Whom an assignment is for, among the learners of one organisation. */
public sealed interface Group {
    /** Everybody in one team. */
    record InTeam(TeamId id) implements Group {
        @Override
        public boolean has(MemberLine member) {
            return member.team().equals(Optional.of(id));
        }

        @Override
        public Optional<TeamId> team() {
            return Optional.of(id);
        }
    }

    /** Everybody of one trade. */
    record OfProfession(Profession trade) implements Group {
        @Override
        public boolean has(MemberLine member) {
            return member.profession() == trade;
        }

        @Override
        public Optional<Profession> profession() {
            return Optional.of(trade);
        }
    }

    /** These people by name. */
    record People(Set<PersonId> ids) implements Group {
        public People {
            ids = Set.copyOf(ids);
        }

        @Override
        public boolean has(MemberLine member) {
            return ids.contains(member.person());
        }
    }

    boolean has(MemberLine member);

    default Optional<TeamId> team() {
        return Optional.empty();
    }

    default Optional<Profession> profession() {
        return Optional.empty();
    }
}
