-- A list of staff that somebody brought in: first as a dry run, then as what was done. Gone after its last day.
CREATE TABLE people_roster (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    organisation_id BIGINT       NOT NULL,
    person_id       BIGINT       NOT NULL,
    file_name       VARCHAR(120) NOT NULL,
    unknown_columns VARCHAR(1000) NOT NULL,
    grantable       VARCHAR(120) NOT NULL,
    stage           VARCHAR(10)  NOT NULL,
    planned_on      DATE         NOT NULL,
    made_at         DATETIME(6)  NOT NULL,
    expires_at      DATETIME(6)  NOT NULL,
    beat_at         DATETIME(6)  NULL,
    finished_at     DATETIME(6)  NULL,
    CONSTRAINT pk_people_roster PRIMARY KEY (id),
    CONSTRAINT uq_people_roster_bearer UNIQUE (organisation_id, person_id),
    CONSTRAINT fk_people_roster_organisation FOREIGN KEY (organisation_id) REFERENCES people_organisation (id),
    CONSTRAINT fk_people_roster_person FOREIGN KEY (person_id) REFERENCES people_person (id),
    CONSTRAINT ck_people_roster_stage CHECK (stage IN ('PLANNED', 'RUNNING', 'DONE'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE people_roster_row (
    roster_id  BIGINT        NOT NULL,
    row_no     INT           NOT NULL,
    cells      VARCHAR(1600) NOT NULL,
    kind       VARCHAR(10)   NOT NULL,
    outcome    VARCHAR(4000) NOT NULL,
    stage      VARCHAR(10)   NOT NULL,
    person_id  BIGINT        NULL,
    registered BOOLEAN       NOT NULL,
    CONSTRAINT pk_people_roster_row PRIMARY KEY (roster_id, row_no),
    CONSTRAINT fk_people_roster_row_roster FOREIGN KEY (roster_id) REFERENCES people_roster (id) ON DELETE CASCADE,
    CONSTRAINT fk_people_roster_row_person FOREIGN KEY (person_id) REFERENCES people_person (id),
    CONSTRAINT ck_people_roster_row_stage CHECK (stage IN ('OPEN', 'DONE', 'SKIPPED', 'REFUSED'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
