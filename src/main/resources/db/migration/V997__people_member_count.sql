-- All that a count of an organisation's people asks of memberships.
CREATE INDEX ix_people_membership_count ON people_membership (organisation_id, valid_from, valid_until, person_id);
