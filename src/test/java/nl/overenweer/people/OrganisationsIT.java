package nl.overenweer.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import nl.overenweer.shared.Slice;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The platform's list of organisations: a page of it, with how many people each has. */
@ExtendWith(ArquillianExtension.class)
class OrganisationsIT {
    @Inject
    private PeopleWorld world;

    @Inject
    private Organisations organisations;

    @Inject
    private People people;

    @Test
    void aPageCountsItsOwnPeopleEachOnce() {
        OrganisationId one = world.organisation();
        PersonId twice = world.member(one, Role.LEARNER);
        people.join(twice, one, null, Role.MANAGER, Profession.GGZ, world.today());
        world.member(one, Role.LEARNER);
        world.organisation();

        Slice<OrganisationLine> first = organisations.page(0, 1, world.today());

        assertThat(first.rows()).hasSize(1);
        assertThat(first.total()).isGreaterThan(1);
        assertThat(organisations.page(0, (int) first.total(), world.today()).rows())
                .filteredOn(line -> line.id().equals(one))
                .singleElement()
                .isEqualTo(organisations.line(one, world.today()))
                .satisfies(line -> assertThat(line.members()).isEqualTo(2));
        assertThat(organisations.kind(one)).isEqualTo(OrganisationKind.GGZ);
    }
}
