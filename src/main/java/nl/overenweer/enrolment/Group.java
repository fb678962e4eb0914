package nl.overenweer.enrolment;

import java.util.Optional;
import java.util.Set;
import nl.overenweer.people.MemberLine;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;
import nl.overenweer.people.TeamId;

/** Whom an assignment is for, among the learners of one organisation. */
public sealed interface Group {
    /** In which way people were named. */
    enum Kind {
        TEAM,
        PROFESSION,
        PEOPLE,
        EVERYBODY
    }

    /**
     * Everybody in one team.
     *
     * @param all the team itself with all teams below it
     */
    record InTeam(TeamId id, Set<TeamId> all) implements Group {
        public InTeam {
            all = Set.copyOf(all);
        }

        @Override
        public boolean has(MemberLine member) {
            return member.team().filter(all::contains).isPresent();
        }

        @Override
        public Kind kind() {
            return Kind.TEAM;
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
        public Kind kind() {
            return Kind.PROFESSION;
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

        @Override
        public Kind kind() {
            return Kind.PEOPLE;
        }
    }

    /** Everybody whom the manager may ask. */
    record Everybody() implements Group {
        @Override
        public boolean has(MemberLine member) {
            return true;
        }

        @Override
        public Kind kind() {
            return Kind.EVERYBODY;
        }
    }

    boolean has(MemberLine member);

    Kind kind();

    default Optional<TeamId> team() {
        return Optional.empty();
    }

    default Optional<Profession> profession() {
        return Optional.empty();
    }
}
