CREATE TABLE people_password (
    person_id  BIGINT       NOT NULL,
    encoded    VARCHAR(255) NOT NULL,
    chosen_at  DATETIME(6)  NOT NULL,
    CONSTRAINT pk_people_password PRIMARY KEY (person_id),
    CONSTRAINT fk_people_password_person FOREIGN KEY (person_id) REFERENCES people_person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The cookie holds a secret; here is only its digest, so that a copy of this table opens no session.
CREATE TABLE people_session (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    person_id       BIGINT       NOT NULL,
    organisation_id BIGINT       NULL,
    digest          CHAR(64)     NOT NULL,
    device          VARCHAR(120) NOT NULL,
    started_at      DATETIME(6)  NOT NULL,
    last_seen_at    DATETIME(6)  NOT NULL,
    ended_at        DATETIME(6)  NULL,
    CONSTRAINT pk_people_session PRIMARY KEY (id),
    CONSTRAINT uq_people_session_digest UNIQUE (digest),
    CONSTRAINT fk_people_session_person FOREIGN KEY (person_id) REFERENCES people_person (id),
    CONSTRAINT fk_people_session_organisation FOREIGN KEY (organisation_id) REFERENCES people_organisation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE INDEX ix_people_session_person ON people_session (person_id, ended_at);

-- Failures are counted per subject: an account, an address, or the two together. Subjects are digests.
CREATE TABLE people_sign_in_failure (
    subject  CHAR(64)    NOT NULL,
    failures INT         NOT NULL,
    last_at  DATETIME(6) NOT NULL,
    CONSTRAINT pk_people_sign_in_failure PRIMARY KEY (subject)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE INDEX ix_people_sign_in_failure_last ON people_sign_in_failure (last_at);

CREATE TABLE people_password_link (
    id         BIGINT      NOT NULL AUTO_INCREMENT,
    person_id  BIGINT      NOT NULL,
    digest     CHAR(64)    NOT NULL,
    made_by    BIGINT      NULL,
    made_at    DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    used_at    DATETIME(6) NULL,
    CONSTRAINT pk_people_password_link PRIMARY KEY (id),
    CONSTRAINT uq_people_password_link_digest UNIQUE (digest),
    CONSTRAINT fk_people_password_link_person FOREIGN KEY (person_id) REFERENCES people_person (id),
    CONSTRAINT fk_people_password_link_maker FOREIGN KEY (made_by) REFERENCES people_person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
