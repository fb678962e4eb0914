-- Why an administrator took somebody's second factor away: free text, so it stands here and not in the audit log.
CREATE TABLE people_factor_reset (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    person_id       BIGINT       NOT NULL,
    organisation_id BIGINT       NOT NULL,
    made_by         BIGINT       NOT NULL,
    reason          VARCHAR(250) NOT NULL,
    made_at         DATETIME(6)  NOT NULL,
    CONSTRAINT pk_people_factor_reset PRIMARY KEY (id),
    CONSTRAINT fk_people_factor_reset_person FOREIGN KEY (person_id) REFERENCES people_person (id),
    CONSTRAINT fk_people_factor_reset_organisation FOREIGN KEY (organisation_id) REFERENCES people_organisation (id),
    CONSTRAINT fk_people_factor_reset_maker FOREIGN KEY (made_by) REFERENCES people_person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE INDEX ix_people_factor_reset_person ON people_factor_reset (person_id, organisation_id);
