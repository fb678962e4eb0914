package nl.overenweer.people.oidc;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.overenweer.people.Profession;
import nl.overenweer.people.Role;
import nl.overenweer.people.TeamId;
import nl.overenweer.people.TeamOption;
import nl.overenweer.people.roster.Words;

/**
 * What somebody is in an organisation by what its provider says of her.
 *
 * @param roles none: nobody said that she may come in
 * @param governed whether the provider tells roles; else they are given here, and these are only for who has none
 * @param profession empty when no claim tells it
 * @param teamTold whether a claim tells the team; with {@code team} empty it is then the whole organisation
 */
record Wanted(
        Set<Role> roles, boolean governed, Optional<Profession> profession, boolean teamTold, Optional<TeamId> team) {
    static Wanted of(ProviderWish provider, Claims claims, List<TeamOption> teams) {
        List<String> places = provider.teams().told()
                ? provider.teams().meant(claims.values(provider.teams().claim()))
                : List.of();
        Optional<TeamId> team = places.stream()
                .flatMap(place -> teams.stream().filter(each -> named(each, place)))
                .map(TeamOption::id)
                .findFirst();
        boolean whole = team.isEmpty() && places.stream().anyMatch(Words::whole);
        Set<Role> roles = roles(provider, claims);
        if (provider.teams().told() && team.isEmpty() && !whole && roles.remove(Role.MANAGER) && roles.isEmpty()) {
            // a manager of no team would be a manager of all
            roles = otherwise(provider);
        }
        Optional<Profession> profession = provider.professions().told()
                ? provider
                        .professions()
                        .meant(claims.values(provider.professions().claim()))
                        .stream()
                        .flatMap(meaning -> Words.profession(meaning).stream())
                        .findFirst()
                : Optional.empty();
        return new Wanted(roles, provider.roles().told(), profession, team.isPresent() || whole, team);
    }

    private static boolean named(TeamOption team, String place) {
        return team.name().equalsIgnoreCase(place) || team.path().equalsIgnoreCase(place);
    }

    private static Set<Role> roles(ProviderWish provider, Claims claims) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (provider.roles().told()) {
            provider.roles().meant(claims.values(provider.roles().claim())).stream()
                    .flatMap(meaning -> Words.role(meaning).stream())
                    .filter(ProviderWish.GIVEN::contains)
                    .forEach(roles::add);
        }
        return roles.isEmpty() ? otherwise(provider) : roles;
    }

    private static Set<Role> otherwise(ProviderWish provider) {
        return provider.otherwise().isEmpty()
                ? EnumSet.noneOf(Role.class)
                : EnumSet.of(Role.valueOf(provider.otherwise()));
    }
}
