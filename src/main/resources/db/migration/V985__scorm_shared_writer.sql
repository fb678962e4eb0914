-- Which registration wrote it last: who begins a package again doesn't find what that package wrote itself. Of what was there nobody knows.
DELETE FROM scorm_shared;
ALTER TABLE scorm_shared ADD COLUMN registration_id BIGINT NOT NULL;
ALTER TABLE scorm_shared ADD CONSTRAINT fk_scorm_shared_registration FOREIGN KEY (registration_id) REFERENCES scorm_registration (id) ON DELETE CASCADE;
