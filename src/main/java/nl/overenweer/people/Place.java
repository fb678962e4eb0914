package nl.overenweer.people;

import org.jspecify.annotations.Nullable;

/**
 * Where and as what somebody joins an organisation.
 *
 * @param team null for the whole organisation
 */
public record Place(Role role, @Nullable TeamId team, Profession profession) {}
