-- A learner's way through one package: one for each attempt at a module and each package in it. Its name can't be guessed.
CREATE TABLE scorm_registration (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    secret          CHAR(32)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    attempt_id      BIGINT       NOT NULL,
    item            VARCHAR(80)  NOT NULL,
    person_id       BIGINT       NOT NULL,
    organisation_id BIGINT       NOT NULL,
    version_id      BIGINT       NOT NULL,
    part            VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    state           LONGTEXT     NOT NULL,
    trail           LONGTEXT     NOT NULL,
    session_no      INT          NOT NULL,
    commit_no       INT          NOT NULL,
    device          VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    is_open         TINYINT      NOT NULL,
    begun_at        DATETIME(6)  NOT NULL,
    last_at         DATETIME(6)  NOT NULL,
    CONSTRAINT pk_scorm_registration PRIMARY KEY (id),
    CONSTRAINT uq_scorm_registration_secret UNIQUE (secret),
    CONSTRAINT uq_scorm_registration_item UNIQUE (attempt_id, item),
    CONSTRAINT fk_scorm_registration_attempt FOREIGN KEY (attempt_id) REFERENCES learning_attempt (id),
    CONSTRAINT fk_scorm_registration_version FOREIGN KEY (version_id) REFERENCES scorm_version (id),
    CONSTRAINT fk_scorm_registration_person FOREIGN KEY (person_id) REFERENCES people_person (id),
    CONSTRAINT fk_scorm_registration_organisation FOREIGN KEY (organisation_id) REFERENCES people_organisation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE INDEX ix_scorm_registration_person ON scorm_registration (person_id, organisation_id);

-- What one part of the package told, and what that means. Lists that reports ask for are rows of their own, below.
CREATE TABLE scorm_part (
    registration_id BIGINT       NOT NULL,
    part            VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    content         LONGTEXT     NOT NULL,
    interactions    INT          NOT NULL,
    completion      VARCHAR(13)  NOT NULL,
    success         VARCHAR(7)   NOT NULL,
    scaled          DOUBLE       NULL,
    total_ms        BIGINT       NOT NULL,
    changed_at      DATETIME(6)  NOT NULL,
    CONSTRAINT pk_scorm_part PRIMARY KEY (registration_id, part),
    CONSTRAINT fk_scorm_part_registration FOREIGN KEY (registration_id) REFERENCES scorm_registration (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE scorm_interaction (
    registration_id BIGINT        NOT NULL,
    part            VARCHAR(255)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    row_no          INT           NOT NULL,
    name            VARCHAR(4000) NOT NULL,
    kind            VARCHAR(12)   NOT NULL,
    result          VARCHAR(30)   NOT NULL,
    content         LONGTEXT      NOT NULL,
    CONSTRAINT pk_scorm_interaction PRIMARY KEY (registration_id, part, row_no),
    CONSTRAINT fk_scorm_interaction_registration FOREIGN KEY (registration_id) REFERENCES scorm_registration (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE scorm_objective (
    registration_id BIGINT        NOT NULL,
    part            VARCHAR(255)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    row_no          INT           NOT NULL,
    name            VARCHAR(4000) NOT NULL,
    content         LONGTEXT      NOT NULL,
    CONSTRAINT pk_scorm_objective PRIMARY KEY (registration_id, part, row_no),
    CONSTRAINT fk_scorm_objective_registration FOREIGN KEY (registration_id) REFERENCES scorm_registration (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
