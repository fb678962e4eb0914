-- What somebody asked about her own data, and what became of it.
CREATE TABLE privacy_request (
    id              BIGINT        NOT NULL AUTO_INCREMENT,
    person_id       BIGINT        NOT NULL,
    organisation_id BIGINT        NOT NULL,
    kind            VARCHAR(12)   NOT NULL,
    words           VARCHAR(1000) NOT NULL,
    asked_at        DATETIME(6)   NOT NULL,
    stage           VARCHAR(12)   NOT NULL,
    answer          VARCHAR(1000) NOT NULL,
    answered_by     BIGINT        NULL,
    answered_at     DATETIME(6)   NULL,
    CONSTRAINT pk_privacy_request PRIMARY KEY (id),
    CONSTRAINT fk_privacy_request_person FOREIGN KEY (person_id) REFERENCES people_person (id),
    CONSTRAINT fk_privacy_request_organisation FOREIGN KEY (organisation_id) REFERENCES people_organisation (id),
    CONSTRAINT fk_privacy_request_answered FOREIGN KEY (answered_by) REFERENCES people_person (id),
    CONSTRAINT ck_privacy_request_kind CHECK (kind IN ('CORRECTION', 'ERASURE')),
    CONSTRAINT ck_privacy_request_stage CHECK (stage IN ('OPEN', 'DONE', 'REFUSED', 'WITHDRAWN'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE INDEX ix_privacy_request_organisation ON privacy_request (organisation_id, stage, asked_at);
CREATE INDEX ix_privacy_request_person ON privacy_request (person_id, asked_at);
