-- All that a count of an organisation asks of enrolments.
CREATE INDEX ix_enrolment_enrolment_report ON enrolment_enrolment (organisation_id, person_id, module, due_on, exempted, renewed_at);
