-- Who may learn what, by when. One row per person, organisation and module; it never goes away.
CREATE TABLE enrolment_enrolment (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    person_id       BIGINT       NOT NULL,
    organisation_id BIGINT       NOT NULL,
    module          VARCHAR(80)  NOT NULL,
    origin          VARCHAR(10)  NOT NULL,
    due_on          DATE         NULL,
    reason          VARCHAR(300) NOT NULL,
    enrolled_by     BIGINT       NOT NULL,
    enrolled_at     DATETIME(6)  NOT NULL,
    assigned_at     DATETIME(6)  NULL,
    CONSTRAINT pk_enrolment_enrolment PRIMARY KEY (id),
    CONSTRAINT uq_enrolment_enrolment_who UNIQUE (person_id, organisation_id, module),
    CONSTRAINT fk_enrolment_enrolment_person FOREIGN KEY (person_id) REFERENCES people_person (id),
    CONSTRAINT fk_enrolment_enrolment_organisation FOREIGN KEY (organisation_id) REFERENCES people_organisation (id),
    CONSTRAINT fk_enrolment_enrolment_by FOREIGN KEY (enrolled_by) REFERENCES people_person (id),
    CONSTRAINT ck_enrolment_enrolment_origin CHECK (origin IN ('ASSIGNED', 'OWN'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE INDEX ix_enrolment_enrolment_organisation ON enrolment_enrolment (organisation_id, module, due_on);

-- What a manager asked of a group, as it was asked; the enrolments that came of it stand above.
CREATE TABLE enrolment_assignment (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    organisation_id BIGINT       NOT NULL,
    module          VARCHAR(80)  NOT NULL,
    team_id         BIGINT       NULL,
    profession      VARCHAR(10)  NULL,
    due_on          DATE         NULL,
    reason          VARCHAR(300) NOT NULL,
    assigned_by     BIGINT       NOT NULL,
    assigned_at     DATETIME(6)  NOT NULL,
    people          INT          NOT NULL,
    CONSTRAINT pk_enrolment_assignment PRIMARY KEY (id),
    CONSTRAINT fk_enrolment_assignment_organisation FOREIGN KEY (organisation_id) REFERENCES people_organisation (id),
    CONSTRAINT fk_enrolment_assignment_team FOREIGN KEY (team_id, organisation_id) REFERENCES people_team (id, organisation_id),
    CONSTRAINT fk_enrolment_assignment_by FOREIGN KEY (assigned_by) REFERENCES people_person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE INDEX ix_enrolment_assignment_organisation ON enrolment_assignment (organisation_id, assigned_at);
