CREATE TABLE people_organisation (
    id         BIGINT       NOT NULL AUTO_INCREMENT,
    name       VARCHAR(120) NOT NULL,
    kind       VARCHAR(10)  NOT NULL,
    region     VARCHAR(80)  NOT NULL,
    founded_at DATETIME(6)  NOT NULL,
    CONSTRAINT pk_people_organisation PRIMARY KEY (id),
    CONSTRAINT uq_people_organisation_name UNIQUE (name),
    CONSTRAINT ck_people_organisation_kind CHECK (kind IN ('GGZ', 'RVDK', 'OTHER'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE people_team (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    organisation_id BIGINT       NOT NULL,
    parent_id       BIGINT       NULL,
    name            VARCHAR(120) NOT NULL,
    CONSTRAINT pk_people_team PRIMARY KEY (id),
    CONSTRAINT uq_people_team_name UNIQUE (organisation_id, name),
    -- lets a row that names a team and an organisation prove that they belong together
    CONSTRAINT uq_people_team_organisation UNIQUE (id, organisation_id),
    CONSTRAINT fk_people_team_organisation FOREIGN KEY (organisation_id) REFERENCES people_organisation (id),
    CONSTRAINT fk_people_team_parent FOREIGN KEY (parent_id, organisation_id) REFERENCES people_team (id, organisation_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
