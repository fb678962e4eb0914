-- The paragraph at which a learner stopped reading: one row per attempt, moved as she reads on. Not in the ledger, since it proves nothing.
CREATE TABLE learning_bookmark (
    attempt_id BIGINT      NOT NULL,
    item       VARCHAR(80) NOT NULL,
    paragraph  VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    at         DATETIME(6) NOT NULL,
    CONSTRAINT pk_learning_bookmark PRIMARY KEY (attempt_id),
    CONSTRAINT fk_learning_bookmark_attempt FOREIGN KEY (attempt_id) REFERENCES learning_attempt (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
