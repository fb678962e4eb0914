-- By which way an attempt goes: all of the module, or the refresher of who did it before.
ALTER TABLE learning_attempt
    ADD COLUMN route VARCHAR(10) NOT NULL DEFAULT 'WHOLE',
    ADD CONSTRAINT ck_learning_attempt_route CHECK (route IN ('WHOLE', 'REFRESHER'));
