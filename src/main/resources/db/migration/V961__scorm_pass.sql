-- Who may read the files of which version of a package, and until when: the secret in the address stands here as its digest. Gone after a day.
CREATE TABLE scorm_pass (
    secret     CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version_id BIGINT      NOT NULL,
    person_id  BIGINT      NOT NULL,
    given_at   DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_scorm_pass PRIMARY KEY (secret),
    CONSTRAINT fk_scorm_pass_version FOREIGN KEY (version_id) REFERENCES scorm_version (id) ON DELETE CASCADE,
    CONSTRAINT fk_scorm_pass_person FOREIGN KEY (person_id) REFERENCES people_person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE INDEX ix_scorm_pass_given ON scorm_pass (given_at);
