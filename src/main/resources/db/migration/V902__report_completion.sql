-- As before, and: the profession that she is here with; and always by the same way (decision 0028): the members of the organisation first, then the two
-- indexes that hold all that a count asks. Left to itself the database once took 314 seconds for one organisation, when its statistics were old.
DROP VIEW report_completion;
CREATE VIEW report_completion AS
SELECT
  e.organisation_id,
  e.person_id,
  p.name AS person_name,
  m.team_id,
  t.name AS team_name,
  m.profession,
  m.valid_from,
  m.valid_until,
  e.module,
  e.due_on,
  g.started_at,
  g.last_at,
  g.completed_at,
  COALESCE(g.pages_done, 0) AS pages_done,
  COALESCE(g.pages_total, 0) AS pages_total,
  COALESCE(g.cases_done, 0) AS cases_done,
  COALESCE(g.cases_total, 0) AS cases_total,
  COALESCE(g.quiz_needed > 0, 0) AS quiz_asked,
  COALESCE(g.quiz_right >= g.quiz_needed, 0) AS quiz_passed,
  e.exempted,
  (SELECT MAX(x.reason) FROM enrolment_exemption x FORCE INDEX (ix_enrolment_exemption_person)
   WHERE x.person_id = e.person_id AND x.organisation_id = e.organisation_id AND x.module = e.module
     AND x.withdrawn_at IS NULL) AS exempt_reason,
  e.renewed_at
FROM people_membership m FORCE INDEX (ix_people_membership_organisation)
JOIN people_person p ON p.id = m.person_id
JOIN enrolment_enrolment e FORCE INDEX (ix_enrolment_enrolment_report) ON e.person_id = m.person_id AND e.organisation_id = m.organisation_id
LEFT JOIN people_team t ON t.id = m.team_id
LEFT JOIN learning_progress g FORCE INDEX (ix_learning_progress_report)
  ON g.organisation_id = e.organisation_id AND g.person_id = e.person_id AND g.module = e.module
  AND (e.renewed_at IS NULL OR g.completed_at IS NULL OR g.completed_at >= e.renewed_at)
  AND NOT EXISTS (
    SELECT 1 FROM learning_progress b FORCE INDEX (ix_learning_progress_report)
    WHERE b.organisation_id = g.organisation_id AND b.person_id = g.person_id AND b.module = g.module
      AND (e.renewed_at IS NULL OR b.completed_at IS NULL OR b.completed_at >= e.renewed_at)
      AND ((b.completed_at IS NOT NULL AND g.completed_at IS NULL)
        OR ((b.completed_at IS NULL) = (g.completed_at IS NULL) AND b.attempt_id > g.attempt_id)))
WHERE m.role = 'LEARNER'
  AND NOT EXISTS (
    SELECT 1 FROM people_membership later FORCE INDEX (ix_people_membership_person)
    WHERE later.person_id = m.person_id AND later.organisation_id = m.organisation_id AND later.role = 'LEARNER' AND later.id > m.id);

-- Who is enrolled for what, without how far she is: for counting people.
CREATE VIEW report_enrolled AS
SELECT e.organisation_id, e.person_id, p.name AS person_name, m.team_id, m.profession, m.valid_from, m.valid_until, e.module
FROM people_membership m FORCE INDEX (ix_people_membership_organisation)
JOIN people_person p ON p.id = m.person_id
JOIN enrolment_enrolment e FORCE INDEX (ix_enrolment_enrolment_report) ON e.person_id = m.person_id AND e.organisation_id = m.organisation_id
WHERE m.role = 'LEARNER'
  AND NOT EXISTS (
    SELECT 1 FROM people_membership later FORCE INDEX (ix_people_membership_person)
    WHERE later.person_id = m.person_id AND later.organisation_id = m.organisation_id AND later.role = 'LEARNER' AND later.id > m.id);

-- Which columns of the table somebody wants to see, in the address's words.
CREATE TABLE report_column (
    person_id BIGINT       NOT NULL,
    chosen    VARCHAR(200) NOT NULL,
    CONSTRAINT pk_report_column PRIMARY KEY (person_id),
    CONSTRAINT fk_report_column_person FOREIGN KEY (person_id) REFERENCES people_person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- A file that is being made beside the page that asked for it, and the file itself, in parts. Its own for one person in one organisation; gone after a day.
CREATE TABLE report_file (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    person_id       BIGINT       NOT NULL,
    organisation_id BIGINT       NOT NULL,
    teams           VARCHAR(4000) NOT NULL,
    filter          VARCHAR(600) NOT NULL,
    chosen          VARCHAR(200) NOT NULL,
    language        VARCHAR(2)   NOT NULL,
    stage           VARCHAR(10)  NOT NULL,
    rows_done       INT          NOT NULL,
    rows_total      INT          NOT NULL,
    bytes           BIGINT       NOT NULL,
    asked_at        DATETIME(6)  NOT NULL,
    beat_at         DATETIME(6)  NULL,
    finished_at     DATETIME(6)  NULL,
    expires_at      DATETIME(6)  NOT NULL,
    CONSTRAINT pk_report_file PRIMARY KEY (id),
    CONSTRAINT fk_report_file_person FOREIGN KEY (person_id) REFERENCES people_person (id),
    CONSTRAINT fk_report_file_organisation FOREIGN KEY (organisation_id) REFERENCES people_organisation (id),
    CONSTRAINT ck_report_file_stage CHECK (stage IN ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE INDEX ix_report_file_stage ON report_file (stage, beat_at);

CREATE TABLE report_file_part (
    file_id BIGINT     NOT NULL,
    part_no INT        NOT NULL,
    bytes   MEDIUMBLOB NOT NULL,
    CONSTRAINT pk_report_file_part PRIMARY KEY (file_id, part_no),
    CONSTRAINT fk_report_file_part_file FOREIGN KEY (file_id) REFERENCES report_file (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
