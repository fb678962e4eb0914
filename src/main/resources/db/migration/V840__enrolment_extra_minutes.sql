-- Extra time for one person at a closing test with a time limit, beside extra attempts and a shorter pause.
ALTER TABLE enrolment_allowance ADD COLUMN extra_minutes INT NOT NULL DEFAULT 0;
ALTER TABLE enrolment_allowance ADD CONSTRAINT ck_enrolment_allowance_minutes CHECK (extra_minutes BETWEEN 0 AND 240);
