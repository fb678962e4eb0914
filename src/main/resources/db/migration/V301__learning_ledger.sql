-- One person's way through one version of one module. The version is frozen at the start.
CREATE TABLE learning_attempt (
    id              BIGINT      NOT NULL AUTO_INCREMENT,
    person_id       BIGINT      NOT NULL,
    organisation_id BIGINT      NOT NULL,
    profession      VARCHAR(10) NOT NULL,
    module          VARCHAR(80) NOT NULL,
    version_id      BIGINT      NOT NULL,
    number          INT         NOT NULL,
    seed            BIGINT      NOT NULL,
    started_at      DATETIME(6) NOT NULL,
    CONSTRAINT pk_learning_attempt PRIMARY KEY (id),
    CONSTRAINT uq_learning_attempt_number UNIQUE (person_id, organisation_id, module, number),
    CONSTRAINT fk_learning_attempt_person FOREIGN KEY (person_id) REFERENCES people_person (id),
    CONSTRAINT fk_learning_attempt_organisation FOREIGN KEY (organisation_id) REFERENCES people_organisation (id),
    CONSTRAINT fk_learning_attempt_version FOREIGN KEY (version_id) REFERENCES content_version (id),
    CONSTRAINT ck_learning_attempt_number CHECK (number > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The ledger: what learners did, in the order they did it. Rows are added, never changed.
CREATE TABLE learning_step (
    attempt_id BIGINT      NOT NULL,
    seq        INT         NOT NULL,
    at         DATETIME(6) NOT NULL,
    kind       VARCHAR(12) NOT NULL,
    item       VARCHAR(80) NOT NULL,
    spot       VARCHAR(80) NOT NULL,
    ticket     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    payload    LONGTEXT    NOT NULL,
    CONSTRAINT pk_learning_step PRIMARY KEY (attempt_id, seq),
    CONSTRAINT uq_learning_step_ticket UNIQUE (attempt_id, ticket),
    CONSTRAINT fk_learning_step_attempt FOREIGN KEY (attempt_id) REFERENCES learning_attempt (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- How each attempt stands: worked out from the ledger in the same transaction, and to be made again from it at any time.
CREATE TABLE learning_progress (
    attempt_id      BIGINT       NOT NULL,
    person_id       BIGINT       NOT NULL,
    organisation_id BIGINT       NOT NULL,
    module          VARCHAR(80)  NOT NULL,
    version_id      BIGINT       NOT NULL,
    number          INT          NOT NULL,
    state           VARCHAR(12)  NOT NULL,
    items_done      INT          NOT NULL,
    items_total     INT          NOT NULL,
    pages_done      INT          NOT NULL,
    pages_total     INT          NOT NULL,
    cases_done      INT          NOT NULL,
    cases_total     INT          NOT NULL,
    quiz_right      INT          NOT NULL,
    quiz_needed     INT          NOT NULL,
    quiz_total      INT          NOT NULL,
    here            VARCHAR(300) NOT NULL,
    started_at      DATETIME(6)  NOT NULL,
    last_at         DATETIME(6)  NOT NULL,
    completed_at    DATETIME(6)  NULL,
    CONSTRAINT pk_learning_progress PRIMARY KEY (attempt_id),
    CONSTRAINT fk_learning_progress_attempt FOREIGN KEY (attempt_id) REFERENCES learning_attempt (id),
    CONSTRAINT ck_learning_progress_state CHECK (state IN ('NOT_STARTED', 'BUSY', 'DONE'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE INDEX ix_learning_progress_organisation ON learning_progress (organisation_id, module, state);
CREATE INDEX ix_learning_progress_person ON learning_progress (person_id, organisation_id, module, number);
