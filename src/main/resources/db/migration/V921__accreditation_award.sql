-- Under which number somebody is known to a register. Kept when it is withdrawn, so that what was awarded keeps its ground.
CREATE TABLE accreditation_number (
    id           BIGINT      NOT NULL AUTO_INCREMENT,
    person_id    BIGINT      NOT NULL,
    register_id  BIGINT      NOT NULL,
    number       VARCHAR(40) NOT NULL,
    kept_at      DATETIME(6) NOT NULL,
    withdrawn_at DATETIME(6) NULL,
    CONSTRAINT pk_accreditation_number PRIMARY KEY (id),
    CONSTRAINT uq_accreditation_number UNIQUE (person_id, register_id),
    CONSTRAINT fk_accreditation_number_person FOREIGN KEY (person_id) REFERENCES people_person (id),
    CONSTRAINT fk_accreditation_number_register FOREIGN KEY (register_id) REFERENCES accreditation_register (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- That a certificate gave points. Once per accreditation and number, and once per certificate and number: the database refuses a double.
CREATE TABLE accreditation_award (
    id               BIGINT        NOT NULL AUTO_INCREMENT,
    accreditation_id BIGINT        NOT NULL,
    number_id        BIGINT        NOT NULL,
    person_id        BIGINT        NOT NULL,
    organisation_id  BIGINT        NOT NULL,
    serial           CHAR(13)      NOT NULL,
    version_id       BIGINT        NOT NULL,
    finished_on      DATE          NOT NULL,
    points           DECIMAL(6, 2) NOT NULL,
    state            VARCHAR(10)   NOT NULL,
    awarded_by       BIGINT        NOT NULL,
    awarded_at       DATETIME(6)   NOT NULL,
    CONSTRAINT pk_accreditation_award PRIMARY KEY (id),
    CONSTRAINT uq_accreditation_award_activity UNIQUE (accreditation_id, number_id),
    CONSTRAINT uq_accreditation_award_certificate UNIQUE (number_id, serial),
    CONSTRAINT fk_accreditation_award_accreditation FOREIGN KEY (accreditation_id) REFERENCES accreditation_accreditation (id),
    CONSTRAINT fk_accreditation_award_number FOREIGN KEY (number_id) REFERENCES accreditation_number (id),
    CONSTRAINT fk_accreditation_award_person FOREIGN KEY (person_id) REFERENCES people_person (id),
    CONSTRAINT fk_accreditation_award_organisation FOREIGN KEY (organisation_id) REFERENCES people_organisation (id),
    CONSTRAINT fk_accreditation_award_version FOREIGN KEY (version_id) REFERENCES content_version (id),
    CONSTRAINT fk_accreditation_award_by FOREIGN KEY (awarded_by) REFERENCES people_person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE INDEX ix_accreditation_award_person ON accreditation_award (person_id);
CREATE INDEX ix_accreditation_award_state ON accreditation_award (state, organisation_id);

-- A list of awards as it went to a register, with its form at that moment. No organisation: it was made for all of the platform.
CREATE TABLE accreditation_list (
    id              BIGINT        NOT NULL AUTO_INCREMENT,
    register_id     BIGINT        NOT NULL,
    organisation_id BIGINT        NULL,
    form_kind       VARCHAR(4)    NOT NULL,
    form_notation   VARCHAR(10)   NOT NULL,
    form_separator  VARCHAR(10)   NOT NULL,
    form_columns    VARCHAR(1000) NOT NULL,
    made_by         BIGINT        NOT NULL,
    made_at         DATETIME(6)   NOT NULL,
    sent_by         BIGINT        NULL,
    sent_at         DATETIME(6)   NULL,
    sent_how        VARCHAR(300)  NOT NULL,
    CONSTRAINT pk_accreditation_list PRIMARY KEY (id),
    CONSTRAINT fk_accreditation_list_register FOREIGN KEY (register_id) REFERENCES accreditation_register (id),
    CONSTRAINT fk_accreditation_list_organisation FOREIGN KEY (organisation_id) REFERENCES people_organisation (id),
    CONSTRAINT fk_accreditation_list_made FOREIGN KEY (made_by) REFERENCES people_person (id),
    CONSTRAINT fk_accreditation_list_sent FOREIGN KEY (sent_by) REFERENCES people_person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What a list said of one award, and what the register answered.
CREATE TABLE accreditation_line (
    id           BIGINT        NOT NULL AUTO_INCREMENT,
    list_id      BIGINT        NOT NULL,
    award_id     BIGINT        NOT NULL,
    number       VARCHAR(40)   NOT NULL,
    name         VARCHAR(200)  NOT NULL,
    organisation VARCHAR(200)  NOT NULL,
    title        VARCHAR(300)  NOT NULL,
    activity     VARCHAR(60)   NOT NULL,
    edition      VARCHAR(60)   NOT NULL,
    points       DECIMAL(6, 2) NOT NULL,
    finished_on  DATE          NOT NULL,
    serial       CHAR(13)      NOT NULL,
    state        VARCHAR(10)   NOT NULL,
    reason       VARCHAR(300)  NOT NULL,
    answered_by  BIGINT        NULL,
    answered_at  DATETIME(6)   NULL,
    CONSTRAINT pk_accreditation_line PRIMARY KEY (id),
    CONSTRAINT uq_accreditation_line UNIQUE (list_id, award_id),
    CONSTRAINT fk_accreditation_line_list FOREIGN KEY (list_id) REFERENCES accreditation_list (id),
    CONSTRAINT fk_accreditation_line_award FOREIGN KEY (award_id) REFERENCES accreditation_award (id),
    CONSTRAINT fk_accreditation_line_by FOREIGN KEY (answered_by) REFERENCES people_person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- All that accreditation may know of certificates: whose, of which version, when, and whether there was a closing test.
CREATE VIEW accreditation_finished AS
SELECT c.serial, c.person_id, c.organisation_id, c.module, c.version_id, c.completed_at,
  c.quiz_total IS NOT NULL AS tested
FROM certificate_certificate c;
