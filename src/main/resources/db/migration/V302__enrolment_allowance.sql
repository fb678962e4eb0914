-- What one person was given beyond the rules of a module's closing test, by whom and why. Rows are added; one that no longer holds is marked as withdrawn.
CREATE TABLE enrolment_allowance (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    person_id       BIGINT       NOT NULL,
    organisation_id BIGINT       NOT NULL,
    module          VARCHAR(80)  NOT NULL,
    extra_attempts  INT          NOT NULL,
    pause_hours     INT          NULL,
    reason          VARCHAR(300) NOT NULL,
    given_by        BIGINT       NOT NULL,
    given_at        DATETIME(6)  NOT NULL,
    withdrawn_by    BIGINT       NULL,
    withdrawn_at    DATETIME(6)  NULL,
    CONSTRAINT pk_enrolment_allowance PRIMARY KEY (id),
    CONSTRAINT fk_enrolment_allowance_person FOREIGN KEY (person_id) REFERENCES people_person (id),
    CONSTRAINT fk_enrolment_allowance_organisation FOREIGN KEY (organisation_id) REFERENCES people_organisation (id),
    CONSTRAINT fk_enrolment_allowance_by FOREIGN KEY (given_by) REFERENCES people_person (id),
    CONSTRAINT fk_enrolment_allowance_withdrawn FOREIGN KEY (withdrawn_by) REFERENCES people_person (id),
    CONSTRAINT ck_enrolment_allowance_attempts CHECK (extra_attempts BETWEEN 0 AND 5),
    CONSTRAINT ck_enrolment_allowance_pause CHECK (pause_hours BETWEEN 0 AND 720)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE INDEX ix_enrolment_allowance_person ON enrolment_allowance (person_id, organisation_id, module);
