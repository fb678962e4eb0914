-- A finished package may be done again. Each time is a try with a registration of its own; the ones before stay as they were.
ALTER TABLE scorm_registration ADD COLUMN try_no INT NOT NULL DEFAULT 1;
ALTER TABLE scorm_registration ADD CONSTRAINT uq_scorm_registration_try UNIQUE (attempt_id, item, try_no);
ALTER TABLE scorm_registration DROP INDEX uq_scorm_registration_item;
