package nl.overenweer.people;

/**
 * Somebody as the list of an organisation's staff meets her.
 *
 * @param line her memberships here, ended ones too
 * @param ours whether she works for no other organisation, so that her name is ours to change
 */
public record StaffMember(PersonLine line, boolean ours) {}
