-- All that a manager may know of a reflection: that it was done, and on which day.
CREATE VIEW report_reflection AS
SELECT d.organisation_id, d.person_id, d.module, d.done_on
FROM vault_done d;
