CREATE TABLE people_person (
    id            BIGINT       NOT NULL AUTO_INCREMENT,
    email         VARCHAR(190) NOT NULL,
    name          VARCHAR(120) NOT NULL,
    language      VARCHAR(2)   NOT NULL DEFAULT 'nl',
    theme         VARCHAR(10)  NOT NULL DEFAULT 'system',
    registered_at DATETIME(6)  NOT NULL,
    CONSTRAINT pk_people_person PRIMARY KEY (id),
    CONSTRAINT uq_people_person_email UNIQUE (email)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE people_membership (
    id              BIGINT      NOT NULL AUTO_INCREMENT,
    person_id       BIGINT      NOT NULL,
    organisation_id BIGINT      NOT NULL,
    team_id         BIGINT      NULL,
    role            VARCHAR(30) NOT NULL,
    profession      VARCHAR(10) NOT NULL,
    valid_from      DATE        NOT NULL,
    valid_until     DATE        NULL,
    CONSTRAINT pk_people_membership PRIMARY KEY (id),
    CONSTRAINT fk_people_membership_person FOREIGN KEY (person_id) REFERENCES people_person (id),
    CONSTRAINT fk_people_membership_organisation FOREIGN KEY (organisation_id) REFERENCES people_organisation (id),
    CONSTRAINT fk_people_membership_team FOREIGN KEY (team_id, organisation_id) REFERENCES people_team (id, organisation_id),
    CONSTRAINT ck_people_membership_role CHECK (role IN ('LEARNER', 'TRAINER', 'MANAGER', 'ADMINISTRATOR', 'PLATFORM_ADMINISTRATOR')),
    CONSTRAINT ck_people_membership_profession CHECK (profession IN ('GGZ', 'RVDK', 'OTHER')),
    CONSTRAINT ck_people_membership_period CHECK (valid_until IS NULL OR valid_until >= valid_from)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE INDEX ix_people_membership_person ON people_membership (person_id, organisation_id);
CREATE INDEX ix_people_membership_organisation ON people_membership (organisation_id, team_id);
