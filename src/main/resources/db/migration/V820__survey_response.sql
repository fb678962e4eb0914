-- What somebody said of herself or of a module. Hers to read; a manager sees groups only.
CREATE TABLE survey_response (
    id              BIGINT      NOT NULL AUTO_INCREMENT,
    person_id       BIGINT      NOT NULL,
    organisation_id BIGINT      NOT NULL,
    instrument      VARCHAR(20) NOT NULL,
    subject         VARCHAR(80) NOT NULL,
    moment          VARCHAR(10) NOT NULL,
    remark          TEXT        NOT NULL,
    given_at        DATETIME(6) NOT NULL,
    CONSTRAINT pk_survey_response PRIMARY KEY (id),
    CONSTRAINT uq_survey_response_once UNIQUE (person_id, organisation_id, instrument, subject, moment),
    CONSTRAINT fk_survey_response_person FOREIGN KEY (person_id) REFERENCES people_person (id),
    CONSTRAINT fk_survey_response_organisation FOREIGN KEY (organisation_id) REFERENCES people_organisation (id),
    CONSTRAINT ck_survey_response_instrument CHECK (instrument IN ('SELF_EFFICACY', 'EVALUATION')),
    CONSTRAINT ck_survey_response_moment CHECK (moment IN ('BEFORE', 'AFTER', 'LATER'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE INDEX ix_survey_response_group ON survey_response (organisation_id, instrument, subject, given_at);

CREATE TABLE survey_score (
    response_id BIGINT      NOT NULL,
    item        VARCHAR(20) NOT NULL,
    score       INT         NOT NULL,
    CONSTRAINT pk_survey_score PRIMARY KEY (response_id, item),
    CONSTRAINT fk_survey_score_response FOREIGN KEY (response_id) REFERENCES survey_response (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
