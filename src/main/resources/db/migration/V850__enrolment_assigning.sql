-- An assignment says for whom it holds, also for who comes later; which people it asked stands beside it. What is asked of somebody follows from all that ask.
ALTER TABLE enrolment_assignment
    ADD COLUMN act         VARCHAR(40) NULL,
    ADD COLUMN kind        VARCHAR(12) NULL,
    ADD COLUMN within_days INT         NULL,
    ADD COLUMN every_months INT        NULL,
    ADD COLUMN open_days   INT         NULL,
    ADD COLUMN stopped_by  BIGINT      NULL,
    ADD COLUMN stopped_at  DATETIME(6) NULL;

UPDATE enrolment_assignment
SET kind = CASE WHEN team_id IS NOT NULL THEN 'TEAM' WHEN profession IS NOT NULL THEN 'PROFESSION' ELSE 'PEOPLE' END;

ALTER TABLE enrolment_assignment
    MODIFY COLUMN kind VARCHAR(12) NOT NULL,
    ADD CONSTRAINT uq_enrolment_assignment_act UNIQUE (act, module),
    ADD CONSTRAINT fk_enrolment_assignment_stopped FOREIGN KEY (stopped_by) REFERENCES people_person (id);

-- The teams of the manager who asked, when she is not there for the whole organisation: nobody outside them is asked, then or later.
CREATE TABLE enrolment_assignment_bound (
    assignment_id BIGINT NOT NULL,
    team_id       BIGINT NOT NULL,
    CONSTRAINT pk_enrolment_assignment_bound PRIMARY KEY (assignment_id, team_id),
    CONSTRAINT fk_enrolment_assignment_bound FOREIGN KEY (assignment_id) REFERENCES enrolment_assignment (id),
    CONSTRAINT fk_enrolment_assignment_bound_team FOREIGN KEY (team_id) REFERENCES people_team (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE enrolment_asked (
    id            BIGINT      NOT NULL AUTO_INCREMENT,
    assignment_id BIGINT      NOT NULL,
    person_id     BIGINT      NOT NULL,
    due_on        DATE        NULL,
    asked_at      DATETIME(6) NOT NULL,
    CONSTRAINT pk_enrolment_asked PRIMARY KEY (id),
    CONSTRAINT uq_enrolment_asked_who UNIQUE (assignment_id, person_id),
    CONSTRAINT fk_enrolment_asked_assignment FOREIGN KEY (assignment_id) REFERENCES enrolment_assignment (id),
    CONSTRAINT fk_enrolment_asked_person FOREIGN KEY (person_id) REFERENCES people_person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Those who were asked before this migration: an enrolment carries the moment of the assignment that made it.
INSERT INTO enrolment_asked (assignment_id, person_id, due_on, asked_at)
SELECT a.id, e.person_id, e.due_on, a.assigned_at
FROM enrolment_assignment a
JOIN enrolment_enrolment e ON e.organisation_id = a.organisation_id AND e.module = a.module AND e.assigned_at = a.assigned_at;

-- From when a completion counts (NULL: any does), and whether she need not do it.
ALTER TABLE enrolment_enrolment
    ADD COLUMN renewed_at DATETIME(6) NULL,
    ADD COLUMN exempted   INT         NOT NULL DEFAULT 0;

-- Who need not do a module, why, and on what proof. Rows are added; one that no longer holds is marked as withdrawn.
CREATE TABLE enrolment_exemption (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    person_id       BIGINT       NOT NULL,
    organisation_id BIGINT       NOT NULL,
    module          VARCHAR(80)  NOT NULL,
    reason          VARCHAR(300) NOT NULL,
    proof           VARCHAR(300) NOT NULL,
    given_by        BIGINT       NOT NULL,
    given_at        DATETIME(6)  NOT NULL,
    withdrawn_by    BIGINT       NULL,
    withdrawn_at    DATETIME(6)  NULL,
    CONSTRAINT pk_enrolment_exemption PRIMARY KEY (id),
    CONSTRAINT fk_enrolment_exemption_person FOREIGN KEY (person_id) REFERENCES people_person (id),
    CONSTRAINT fk_enrolment_exemption_organisation FOREIGN KEY (organisation_id) REFERENCES people_organisation (id),
    CONSTRAINT fk_enrolment_exemption_by FOREIGN KEY (given_by) REFERENCES people_person (id),
    CONSTRAINT fk_enrolment_exemption_withdrawn FOREIGN KEY (withdrawn_by) REFERENCES people_person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE INDEX ix_enrolment_exemption_person ON enrolment_exemption (person_id, organisation_id, module);

-- All that enrolment may know of learning: who began what, and when it was done.
CREATE VIEW enrolment_begun AS
SELECT g.organisation_id, g.person_id, g.module, g.started_at, g.completed_at
FROM learning_progress g;
