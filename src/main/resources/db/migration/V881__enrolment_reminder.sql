-- When an organisation's people are reminded of what is asked of them; ours where there is no row.
CREATE TABLE enrolment_reminder_rule (
    organisation_id BIGINT      NOT NULL,
    days_before     VARCHAR(40) NOT NULL,
    days_after      VARCHAR(40) NOT NULL,
    unfinished      BOOLEAN     NOT NULL,
    summary         BOOLEAN     NOT NULL,
    CONSTRAINT pk_enrolment_reminder_rule PRIMARY KEY (organisation_id),
    CONSTRAINT fk_enrolment_reminder_rule_organisation FOREIGN KEY (organisation_id) REFERENCES people_organisation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- An organisation's own subject and first words; ours where there is no row.
CREATE TABLE enrolment_reminder_text (
    id              BIGINT        NOT NULL AUTO_INCREMENT,
    organisation_id BIGINT        NOT NULL,
    kind            VARCHAR(12)   NOT NULL,
    language        CHAR(2)       NOT NULL,
    subject         VARCHAR(120)  NOT NULL,
    opening         VARCHAR(1000) NOT NULL,
    changed_by      BIGINT        NOT NULL,
    changed_at      DATETIME(6)   NOT NULL,
    CONSTRAINT pk_enrolment_reminder_text PRIMARY KEY (id),
    CONSTRAINT uq_enrolment_reminder_text UNIQUE (organisation_id, kind, language),
    CONSTRAINT fk_enrolment_reminder_text_organisation FOREIGN KEY (organisation_id) REFERENCES people_organisation (id),
    CONSTRAINT fk_enrolment_reminder_text_by FOREIGN KEY (changed_by) REFERENCES people_person (id),
    CONSTRAINT ck_enrolment_reminder_text_kind CHECK (kind IN ('BEFORE', 'LATE', 'UNFINISHED', 'SUMMARY'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE INDEX ix_enrolment_enrolment_due ON enrolment_enrolment (organisation_id, due_on);
